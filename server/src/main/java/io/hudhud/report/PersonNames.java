package io.hudhud.report;

import io.hudhud.contact.Recipients;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names and numbers for lists: masked for those who only may view. */
@Component
public class PersonNames {

    private final Recipients recipients;

    PersonNames(Recipients recipients) {
        this.recipients = recipients;
    }

    /** By contact id; erased ones are there without name and number. */
    public Map<Long, Person> of(Caller caller, Collection<Long> contacts) {
        boolean masked = !maySee(caller);
        var found = recipients.load(caller.workspace(), contacts);
        var people = HashMap.<Long, Person>newHashMap(contacts.size());
        contacts.forEach(id -> people.put(id, Person.of(id, found.get(id), masked)));
        return people;
    }

    /** Whether the caller may see persons. */
    public static boolean maySee(Caller caller) {
        return caller.role().includes(Role.AGENT);
    }
}

package io.hudhud.report;

import io.hudhud.contact.Recipients;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names and numbers for lists: masked for those who only may view. */
@Component
public class PersonNames {

    /** Names do not depend on the portfolio that sends. */
    private static final UUID NO_PORTFOLIO = new UUID(0, 0);

    private final Recipients recipients;

    PersonNames(Recipients recipients) {
        this.recipients = recipients;
    }

    /** By contact id; erased ones are there without name and number. */
    public Map<Long, Person> of(Caller caller, Collection<Long> contacts) {
        boolean masked = !maySee(caller);
        var found = recipients.load(caller.workspace(), NO_PORTFOLIO, contacts);
        var people = HashMap.<Long, Person>newHashMap(contacts.size());
        contacts.forEach(id -> people.put(id, Person.of(id, found.get(id), masked)));
        return people;
    }

    /** Whether the caller may see persons. */
    public static boolean maySee(Caller caller) {
        return caller.role().includes(Role.AGENT);
    }
}

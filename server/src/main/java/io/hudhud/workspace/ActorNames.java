package io.hudhud.workspace;

import static io.hudhud.tables.Tables.API_KEY;
import static io.hudhud.tables.Tables.PERSON;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How actors are called, for lists that keep their ids. Who is gone without a trace has no name. */
@Component
public class ActorNames {

    private final DSLContext db;

    ActorNames(DSLContext db) {
        this.db = db;
    }

    /** People by their name, or their address where they gave none; keys of this workspace by theirs. */
    public Map<Actor, String> of(WorkspaceId workspace, Collection<Actor> actors) {
        var names = new HashMap<Actor, String>();
        db.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL)
                .from(PERSON)
                .where(PERSON.ID.in(ids(actors, Actor.Kind.PERSON)))
                .forEach(row -> names.put(
                        new Actor(Actor.Kind.PERSON, row.get(PERSON.ID).toString()),
                        row.get(PERSON.NAME).isBlank() ? row.get(PERSON.EMAIL) : row.get(PERSON.NAME)));
        db.select(API_KEY.ID, API_KEY.NAME)
                .from(API_KEY)
                .where(API_KEY.WORKSPACE_ID.eq(workspace.value()), API_KEY.ID.in(ids(actors, Actor.Kind.API_KEY)))
                .forEach(row -> names.put(
                        new Actor(Actor.Kind.API_KEY, row.get(API_KEY.ID).toString()), row.get(API_KEY.NAME)));
        return names;
    }

    private static List<UUID> ids(Collection<Actor> actors, Actor.Kind kind) {
        return actors.stream()
                .filter(actor -> actor.kind() == kind)
                .map(actor -> UUID.fromString(actor.id()))
                .distinct()
                .toList();
    }
}

package io.hudhud.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program of PostgreSQL is started on this machine: in a session of its own, so that Ctrl-C in the terminal reaches
 * the server alone, which then stops PostgreSQL in order; and, for root, in a user namespace, since PostgreSQL refuses root.
 */
record PostgresCommand(List<String> prefix) {

    static PostgresCommand forThisMachine() {
        var prefix = new ArrayList<String>();
        if (runs("setsid", "true")) {
            prefix.add("setsid");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            if (!runs("unshare", "-U", "true")) {
                throw new DatabaseUnusable("PostgreSQL does not run as root: start Hudhud as another user,"
                        + " or give it a database of your own with HUDHUD_DATABASE_URL");
            }
            prefix.add("unshare");
            prefix.add("-U");
        }
        return new PostgresCommand(List.copyOf(prefix));
    }

    /** The command, in the C locale: what the programs say is read by people of all languages. */
    ProcessBuilder of(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

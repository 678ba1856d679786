package io.hudhud.bench.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server is started: again and again on the same folder and ports, as after a crash.
 *
 * @param data its data directory; PostgreSQL's files are in it
 * @param key the API key that it accepts from its first start on
 */
record ServerProcess(StackSettings settings, int port, int postgresPort, Path data, Path log, String key) {

    /** Another one, configured alike. */
    ServerProcess besideIt(int itsPort, Path itsData, Path itsLog) {
        return new ServerProcess(settings, itsPort, postgresPort, itsData, itsLog, key);
    }

    Child start() {
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.add("@" + Java.serverOptions());
        command.addAll(settings.serverFlags());
        command.addAll(List.of("-jar", Java.serverJar().toString()));
        command.add("--server.port=" + port);
        command.add("--hudhud.database.data=" + data);
        command.add("--hudhud.database.port=" + postgresPort);
        settings.serverProperties().forEach((name, value) -> command.add("--" + name + "=" + value));
        return Child.start("server", command, Map.of("HUDHUD_API_KEY", key), log);
    }
}

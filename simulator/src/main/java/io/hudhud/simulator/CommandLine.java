package io.hudhud.simulator;

import io.hudhud.simulator.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JacksonException;

/** What the arguments ask for. */
sealed interface CommandLine {
    String USAGE = """
            Usage: simulator [options]
            A stand-in for Meta's WhatsApp servers. Sends nothing to anybody.

              --port N           port to listen on, 0 for a free one (default %d)
              --host ADDRESS     address to listen on (default 127.0.0.1: this machine only)
              --seed N           number that all chance comes from (default 1)
              --clock-factor F   how much faster delays pass: 60 makes a minute a second (default 1)
              --config FILE      seed document (JSON) to start with instead of the built-in one
              --capacity N       most messages that the judge remembers (default 5000000)
              --help             this text
            """.formatted(SimulatorConfig.DEFAULT_PORT);

    record Run(SimulatorConfig config) implements CommandLine {}

    record Help() implements CommandLine {}

    /** What was asked cannot be done: {@code problem} is a sentence that says why. */
    record Wrong(String problem) implements CommandLine {}

    static CommandLine parse(List<String> arguments) {
        SimulatorConfig config = SimulatorConfig.anyPort().withPort(SimulatorConfig.DEFAULT_PORT);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals("--help") || option.equals("-h")) {
                return new Help();
            }
            if (!USAGE.contains("  " + option + " ") || !option.startsWith("--")) {
                return new Wrong("There is no option '" + option + "'.");
            }
            if (!rest.hasNext()) {
                return new Wrong("The option " + option + " needs a value.");
            }
            String value = rest.next();
            try {
                config = with(config, option, value);
            } catch (NumberFormatException e) {
                return new Wrong("The option " + option + " needs a number, not '" + value + "'.");
            } catch (IllegalArgumentException e) {
                return new Wrong("The option " + option + " is wrong: " + e.getMessage() + ".");
            } catch (NoSuchFileException e) {
                return new Wrong("There is no file '" + value + "'.");
            } catch (IOException e) {
                return new Wrong("The file '" + value + "' cannot be read: " + e.getMessage() + ".");
            } catch (JacksonException e) {
                return new Wrong("The file '" + value + "' is not JSON: " + e.getOriginalMessage());
            }
        }
        return new Run(config);
    }

    private static SimulatorConfig with(SimulatorConfig config, String option, String value) throws IOException {
        return switch (option) {
            case "--port" -> config.withPort(Integer.parseInt(value));
            case "--host" -> config.withHost(value);
            case "--seed" -> config.withSeed(Long.parseLong(value));
            case "--clock-factor" -> config.withClockFactor(Double.parseDouble(value));
            case "--capacity" -> config.withLogCapacity(Integer.parseInt(value));
            case "--config" -> config.withWorld(Json.MAPPER.readTree(Files.readString(Path.of(value))));
            default -> throw new IllegalArgumentException("it takes no value");
        };
    }
}

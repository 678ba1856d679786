package io.hudhud.simulator.behaviour;

import java.util.function.UnaryOperator;

/** The settings and profiles in force. Readers see one or the other, never half of a change. */
public final class Tuning {
    private volatile Settings settings = Settings.DEFAULT;
    private volatile Profiles profiles = Profiles.INITIAL;

    public Settings settings() {
        return settings;
    }

    public Profiles profiles() {
        return profiles;
    }

    public synchronized void changeSettings(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    public synchronized void changeProfiles(UnaryOperator<Profiles> change) {
        profiles = change.apply(profiles);
    }

    public synchronized void reset() {
        settings = Settings.DEFAULT;
        profiles = Profiles.INITIAL;
    }
}

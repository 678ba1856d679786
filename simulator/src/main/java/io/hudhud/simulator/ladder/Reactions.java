package io.hudhud.simulator.ladder;

import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.judge.Accepted;

/** What people do after they have read a message. */
public interface Reactions {
    void consider(Accepted message, Profile.Reactions habits);
}

package io.hudhud.simulator.graph;

/** The verification of a callback address: does it answer a challenge when shown the right verify token? */
public interface Handshake {
    boolean succeeds(String url, String verifyToken);
}

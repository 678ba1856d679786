package io.hudhud.simulator.webhook;

/**
 * How delivery to one address stands.
 *
 * @param pending updates that were not acknowledged yet
 * @param posts acknowledged POSTs
 * @param updates acknowledged updates
 * @param givenUp updates that were too old to be tried again
 */
public record EndpointReport(
        String url,
        long pending,
        int inFlight,
        long posts,
        long updates,
        long redeliveries,
        long givenUp,
        double p50Millis,
        double p99Millis) {}

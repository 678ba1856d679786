package io.hudhud.sender.simulator;

/** What a simulated sender is called at the simulator, and the secrets to speak for it. */
record Credentials(
        String portfolioMetaId,
        String wabaId,
        String phoneNumberId,
        String token,
        String appMetaId,
        String appSecret,
        String verifyToken) {

    /** What reaches a log: never the secrets. */
    @Override
    public String toString() {
        return "credentials of " + phoneNumberId;
    }
}

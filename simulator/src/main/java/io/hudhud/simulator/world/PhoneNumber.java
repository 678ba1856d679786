package io.hudhud.simulator.world;

/**
 * A business phone number.
 *
 * @param index its small number in the message log
 * @param displayPhoneNumber digits only, as webhooks show it
 * @param throughput messages a second, inbound and outbound together: 80, 1,000, 20 with coexistence; any other figure for tests, 0 for none
 * @param quality GREEN, YELLOW, RED or UNKNOWN
 */
public record PhoneNumber(
        int index,
        String id,
        String wabaId,
        String portfolioId,
        String displayPhoneNumber,
        String verifiedName,
        int throughput,
        String quality,
        String status) {
    public PhoneNumber {
        Checks.id("phone number", id);
        if (!displayPhoneNumber.matches("\\d{7,15}")) {
            throw new IllegalArgumentException("phone number " + id + ": display_phone_number must be 7 to 15 digits");
        }
        if (throughput < 0) {
            throw new IllegalArgumentException("phone number " + id + ": throughput must not be negative");
        }
    }

    public PhoneNumber withQuality(String newQuality) {
        return new PhoneNumber(
                index, id, wabaId, portfolioId, displayPhoneNumber, verifiedName, throughput, newQuality, status);
    }

    /** The level that the API reports for this throughput. */
    public String throughputLevel() {
        return throughput == 0 || throughput >= 1_000 ? "HIGH" : "STANDARD";
    }
}

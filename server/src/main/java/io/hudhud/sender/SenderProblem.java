package io.hudhud.sender;

/** What can be wrong with a request about senders. */
enum SenderProblem {
    NO_SUCH_SENDER,
    PHONE_NUMBER_IN_USE,
    GRAPH_ADDRESS_INVALID,
    MEDIA_TYPE_NOT_SUPPORTED,
    /** Empty, or larger than WhatsApp takes. */
    MEDIA_SIZE,
    /** Broken, or not what its first bytes say. */
    MEDIA_UNREADABLE,
    MEDIA_TOO_MANY_POINTS,
    /** A picture in CMYK. */
    MEDIA_PRINT_COLOURS,
    /** A film or its sound that WhatsApp does not play. */
    MEDIA_CODEC,
    /** A document that opens with a password only. */
    MEDIA_LOCKED,
    /** Too many files at once. */
    MEDIA_BUSY,
    NO_SUCH_MEDIA,
    /** WhatsApp has forgotten the file. */
    MEDIA_EXPIRED,
    MEDIA_TOO_LARGE_TO_SHOW,
    /** WhatsApp does not give the file, or does not answer. */
    MEDIA_NOT_READ,
    /** WhatsApp refused the file or did not answer. */
    UPLOAD_FAILED
}

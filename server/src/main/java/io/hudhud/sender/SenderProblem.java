package io.hudhud.sender;

/** What can be wrong with a request about senders. */
enum SenderProblem {
    NO_SUCH_SENDER,
    PHONE_NUMBER_IN_USE,
    GRAPH_ADDRESS_INVALID
}

package io.hudhud.template.content;

/** A button of a template; its place in the list is the index that a send request names it by. */
public sealed interface Button {

    String text();

    /** Sends {@code text} back, with a payload that may be given at send time. */
    record QuickReply(String text) implements Button {}

    /** Opens an address; at most one variable, at its end. */
    record Url(String text, Wording address) implements Button {}

    /** Copies a coupon code that is given at send time. */
    record CopyCode(String text) implements Button {}

    /** Copies or fills in the code of an authentication template. */
    record OneTimeCode(String text) implements Button {}

    /** Needs nothing at send time: a call, a request for the contact's number. */
    record Plain(String text) implements Button {}

    /** Something that Hudhud cannot fill in, with the reason in words. */
    record NotSendable(String text, String type, String reason) implements Button {}
}

package io.hudhud.bench.api;

import java.io.Serial;

/** The server said no, with an RFC 9457 problem. */
public final class ApiProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String detail;

    ApiProblem(String call, int status, String code, String detail) {
        super(call + " answered " + status + " " + code + ": " + detail);
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    /** The stable code, e.g. {@code stale-version}; empty when the answer was not a problem document. */
    public String code() {
        return code;
    }

    /** The sentence that says what to do. */
    public String detail() {
        return detail;
    }
}

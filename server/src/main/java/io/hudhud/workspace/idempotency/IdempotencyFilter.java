package io.hudhud.workspace.idempotency;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Sha256;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.CallerHolder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST with the answer of the first one. The whole request runs in one transaction with the note of its
 * answer: a crash leaves both or neither. Only JSON; a refused request changes nothing, so it is not remembered.
 */
@Component
public class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    /** What has to commit in steps of its own, or asks others for an answer, which no transaction waits for. Repeat-safe. */
    private static final Pattern IN_STEPS = Pattern.compile(
            "/api/v1/(suppressions|settings/alarms/(webhook|email)/test"
                    + "|senders/(test|reachability)|templates/(sync|[^/]+/unpause)|template-writing|template-drafts/(check|[^/]+/(submit|preview)))");

    private final AnswerStore answers;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            AnswerStore answers,
            TransactionTemplate transaction,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/v1/")
                || IN_STEPS.matcher(request.getRequestURI()).matches()
                || !isJsonOrEmpty(request)
                || CallerHolder.current() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var repeatable = new RepeatableRequest(request);
        var held = new ContentCachingResponseWrapper(response);
        Answer repeated;
        try {
            repeated = once(repeatable, held, chain);
        } catch (Failed failed) {
            throw failed.inServlet();
        } catch (RuntimeException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        if (repeated == null) {
            held.copyBodyToResponse();
        } else {
            repeat(repeated, response);
        }
    }

    /** Answers what the first request with this key got, or null when this one is the first and has now been done. */
    private @Nullable Answer once(
            RepeatableRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
        Caller caller = CallerHolder.require();
        String key = key(request);
        byte[] hash = hash(request);
        return transaction.execute(status -> {
            if (!answers.lock(caller.workspace(), key)) {
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        RequestProblem.IDEMPOTENCY_KEY_IN_USE,
                        "a request with this Idempotency-Key is being answered: wait for its answer");
            }
            var kept = answers.find(caller.workspace(), key);
            if (kept.isPresent()) {
                if (!MessageDigest.isEqual(kept.get().requestHash(), hash)) {
                    throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            RequestProblem.IDEMPOTENCY_KEY_REUSED,
                            "this Idempotency-Key was used for another request: take a new one");
                }
                return kept.get().answer();
            }
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException e) {
                throw new Failed(e);
            }
            if (response.getStatus() >= 400 || status.isRollbackOnly()) {
                status.setRollbackOnly();
            } else {
                answers.keep(caller.workspace(), key, hash, answer(response));
            }
            return null;
        });
    }

    private static String key(HttpServletRequest request) {
        String key = String.valueOf(request.getHeader(HEADER)).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.INVALID_REQUEST,
                    HEADER + " has to have 1 to " + LONGEST_KEY + " characters");
        }
        return key;
    }

    private static byte[] hash(RepeatableRequest request) {
        String address = request.getRequestURI() + "?" + request.getQueryString() + "\n";
        return Sha256.of(address.getBytes(StandardCharsets.UTF_8), request.body());
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.ETAG),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            response.setHeader(HttpHeaders.ETAG, answer.etag());
        }
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJsonOrEmpty(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }

    /** Carries a checked exception of the rest of the chain out of the transaction, which rolls back. */
    private static final class Failed extends RuntimeException {

        private final Exception checked;

        Failed(Exception checked) {
            super(checked);
            this.checked = checked;
        }

        ServletException inServlet() {
            return checked instanceof ServletException servlet ? servlet : new ServletException(checked);
        }
    }
}

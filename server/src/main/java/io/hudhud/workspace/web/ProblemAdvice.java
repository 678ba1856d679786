package io.hudhud.workspace.web;

import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Makes every refusal a problem with a stable code, whoever refuses: a controller, Spring, or the database. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getBindingResult().getAllErrors().stream()
                .map(error ->
                        Refusal.in(error instanceof FieldError field ? field.getField() : error.getObjectName(), error))
                .toList();
        return answer(Problem.inFields(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Refusal.in(
                                String.valueOf(result.getMethodParameter().getParameterName()), error)))
                .toList();
        return answer(Problem.inFields(errors));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.inField(
                String.valueOf(e.getPropertyName()), FieldProblem.Kind.WRONG_FORM, "has the wrong form"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                RequestProblem.MALFORMED_BODY,
                "the body cannot be read: " + UnreadableBody.describe(e));
        var field = UnreadableBody.field(e);
        return answer(field == null ? problem : problem.with("errors", List.of(field)));
    }

    /** What Spring refuses gets our codes; what is a {@link Problem} already stays as it is. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof ErrorResponse refusal && !(e instanceof Problem)) {
            String detail = refusal.getBody().getDetail();
            Problem ours = Problem.of(
                    HttpStatus.valueOf(status.value()),
                    codeFor(status.value()),
                    detail == null ? "this request cannot be answered" : detail);
            return super.handleExceptionInternal(e, ours.getBody(), headers, status, request);
        }
        return super.handleExceptionInternal(e, body, headers, status, request);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> handleUnreadableForm(MultipartException e) {
        return answer(Problem.of(
                HttpStatus.BAD_REQUEST,
                RequestProblem.MALFORMED_BODY,
                "the form cannot be read: send it as multipart/form-data with a boundary, wholly"));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> handleDatabaseAway(Exception e) {
        LOG.warn(
                "a request met a database that does not answer: {}",
                e.getClass().getSimpleName());
        var problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                RequestProblem.UNAVAILABLE,
                "the database does not answer at the moment: try again in some seconds");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return answer(problem);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> handleBug(Exception e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("unexpected failure of a request, reference {}", reference, e);
        return answer(Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        RequestProblem.INTERNAL_ERROR,
                        "something went wrong on our side: the server's log says what, under this reference")
                .with("reference", reference));
    }

    private static RequestProblem codeFor(int status) {
        return switch (status) {
            case 401 -> RequestProblem.NOT_SIGNED_IN;
            case 403 -> RequestProblem.NOT_ALLOWED;
            case 404 -> RequestProblem.NOT_FOUND;
            case 405 -> RequestProblem.METHOD_NOT_ALLOWED;
            case 406 -> RequestProblem.NOT_ACCEPTABLE;
            case 413 -> RequestProblem.TOO_LARGE;
            case 415 -> RequestProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> RequestProblem.UNAVAILABLE;
            default -> status < 500 ? RequestProblem.INVALID_REQUEST : RequestProblem.INTERNAL_ERROR;
        };
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }
}

package io.hudhud.whatsapp;

import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls that wait for their answer: management, not sends. Nothing is tried again here. */
final class GraphClient implements AutoCloseable {

    /** A page of templates with all components is some hundred kilobytes. */
    private static final int LIMIT = 32 * 1024 * 1024;

    private final CloseableHttpClient client;
    private final UsageBudget budget;

    GraphClient(UsageBudget budget) {
        this.budget = budget;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(32)
                        .setMaxConnPerRoute(32)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(5))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.ofSeconds(10))
                        .setResponseTimeout(Timeout.ofSeconds(30))
                        .build())
                .setUserAgent("Hudhud")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .build();
    }

    /** What the answers say of each account's use. */
    UsageBudget budget() {
        return budget;
    }

    GraphResult<JsonNode> call(HttpUriRequestBase request, String token) {
        return callAs(request, "Bearer " + token);
    }

    /** @param authorization the whole header: uploads take another word than {@code Bearer} */
    GraphResult<JsonNode> callAs(HttpUriRequestBase request, String authorization) {
        request.setHeader("Authorization", authorization);
        try {
            return client.execute(request, this::read);
        } catch (IOException e) {
            return new Unreachable<>(e.getClass().getSimpleName(), !isNotConnected(e));
        }
    }

    private static boolean isNotConnected(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    /** Writes what {@code request} answers with to {@code into}, unless it is longer than {@code most}. */
    GraphResult<Long> download(HttpUriRequestBase request, String token, Path into, long most) {
        request.setHeader("Authorization", "Bearer " + token);
        try {
            return client.execute(request, response -> save(response, into, most));
        } catch (IOException e) {
            return new Unreachable<>(e.getClass().getSimpleName(), !isNotConnected(e));
        }
    }

    private static GraphResult<Long> save(ClassicHttpResponse response, Path into, long most) throws IOException {
        if (response.getCode() != 200 || response.getEntity() == null) {
            return new Unreachable<>("HTTP " + response.getCode() + " instead of a file");
        }
        try (var content = response.getEntity().getContent();
                var file = Files.newOutputStream(into)) {
            long written = 0;
            byte[] part = new byte[16 * 1024];
            for (int n = content.read(part); n >= 0; n = content.read(part)) {
                written += n;
                if (written > most) {
                    return new Unreachable<>("a file that is longer than it was");
                }
                file.write(part, 0, n);
            }
            return new Answered<>(written);
        }
    }

    private GraphResult<JsonNode> read(ClassicHttpResponse response) throws IOException {
        Header usage = response.getFirstHeader("X-Business-Use-Case-Usage");
        budget.read(usage == null ? null : usage.getValue());
        JsonNode body = body(response);
        if (body != null && body.path("error").path("code").isIntegralNumber()) {
            return refused(response.getCode(), body.path("error"));
        }
        return body == null || response.getCode() / 100 != 2
                ? new Unreachable<>("HTTP " + response.getCode() + " without a readable answer")
                : new Answered<>(body);
    }

    private static @Nullable JsonNode body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return null;
        }
        try (var content = response.getEntity().getContent()) {
            JsonNode body = JsonMapper.shared().readTree(content.readNBytes(LIMIT));
            return body.isObject() ? body : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static GraphResult<JsonNode> refused(int status, JsonNode error) {
        JsonNode subcode = error.path("error_subcode");
        String forPeople = error.path("error_user_msg").asString("");
        String details = error.path("error_data").path("details").asString("");
        String message = error.path("message").asString("no explanation given");
        return new Refused<>(
                error.path("code").asInt(),
                subcode.isIntegralNumber() ? subcode.asInt() : null,
                status,
                !forPeople.isEmpty() ? forPeople : !details.isEmpty() ? details : message);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

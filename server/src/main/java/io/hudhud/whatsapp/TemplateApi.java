package io.hudhud.whatsapp;

import static io.hudhud.whatsapp.ManagementApi.address;
import static io.hudhud.whatsapp.ManagementApi.map;

import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Changes templates at the Graph API. A person waits for each call, so it is made even when the hour's budget is used up.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates">Template management</a>, 2025-11-14
 */
public final class TemplateApi {

    /** How often an upload that broke off is taken up again where Meta says that it stands. */
    private static final int RESUMES = 3;

    private final GraphClient client;

    TemplateApi(GraphClient client) {
        this.client = client;
    }

    /**
     * What Meta made of a new template.
     *
     * @param category may be another one than was asked for
     */
    public record Created(String id, String status, String category) {}

    /** @param body name, language, category and components: {@code template-create-*.json} of the contract */
    public GraphResult<Created> create(GraphAccount account, JsonNode body) {
        var result = client.call(json(new HttpPost(address(account, "/message_templates")), body), account.token());
        if (result instanceof Answered<JsonNode>(var answer)
                && !answer.path("id").isString()) {
            return new Unreachable<>("an answer without an id");
        }
        return map(
                result,
                answer -> new Created(
                        answer.path("id").asString(""),
                        answer.path("status").asString("PENDING"),
                        answer.path("category").asString("")));
    }

    /** Replaces the components of one language, and its category or time to live where the body says so. */
    public GraphResult<Boolean> edit(GraphAccount account, String templateId, JsonNode body) {
        return succeeded(client.call(json(new HttpPost(node(account, templateId)), body), account.token()));
    }

    /** @param templateId one language only; absent: all languages of the name, which then stays blocked for 30 days */
    public GraphResult<Boolean> delete(GraphAccount account, String name, @Nullable String templateId) {
        String query = "?name=" + encoded(name) + (templateId == null ? "" : "&hsm_id=" + encoded(templateId));
        return succeeded(client.call(new HttpDelete(address(account, "/message_templates") + query), account.token()));
    }

    /** Ends a pause. */
    public GraphResult<Boolean> unpause(GraphAccount account, String templateId) {
        return succeeded(client.call(new HttpPost(node(account, templateId) + "/unpause"), account.token()));
    }

    /**
     * Uploads the sample of a media header, in three steps as Meta wants it; what broke off goes on where Meta has it.
     *
     * @param app Meta's id of the app that the token belongs to
     * @return the handle that a header's example names
     * @see <a href="https://developers.facebook.com/docs/graph-api/guides/upload">Resumable upload</a>;
     *     {@code resumable-upload-*.json} of the contract
     */
    public GraphResult<String> uploadSample(GraphAccount account, String app, String fileName, String type, Path file) {
        String query = "?file_name=" + encoded(fileName) + "&file_length=" + size(file) + "&file_type=" + encoded(type);
        var opened = client.call(new HttpPost(node(account, app) + "/uploads" + query), account.token());
        if (!(opened instanceof Answered<JsonNode>(var session))) {
            return map(opened, _ -> "");
        }
        // The part after the question mark is a query string and must stay one.
        String upload = node(account, session.path("id").asString(""));
        String authorization = "OAuth " + account.token();
        long offset = 0;
        for (int resumes = 0; ; resumes++) {
            var sent = send(upload, file, offset, authorization);
            if (sent instanceof Answered<JsonNode>(var answer)
                    && answer.path("h").isString()) {
                return new Answered<>(answer.path("h").stringValue());
            }
            if (sent instanceof GraphResult.Refused) {
                return map(sent, _ -> "");
            }
            if (resumes == RESUMES) {
                return new Unreachable<>("an upload that does not end");
            }
            var state = client.callAs(new HttpGet(upload), authorization);
            if (!(state instanceof Answered<JsonNode>(var where))) {
                return map(state, _ -> "");
            }
            offset = where.path("file_offset").asLong(0);
        }
    }

    private GraphResult<JsonNode> send(String upload, Path file, long offset, String authorization) {
        var request = new HttpPost(upload);
        request.setHeader("file_offset", Long.toString(offset));
        try (var content = Files.newInputStream(file)) {
            content.skipNBytes(offset);
            request.setEntity(
                    new InputStreamEntity(content, size(file) - offset, ContentType.APPLICATION_OCTET_STREAM));
            return client.callAs(request, authorization);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphResult<Boolean> succeeded(GraphResult<JsonNode> result) {
        return result instanceof Answered<JsonNode>(var answer)
                        && !answer.path("success").asBoolean(false)
                ? new Unreachable<>("an answer without success")
                : map(result, _ -> true);
    }

    private static HttpUriRequestBase json(HttpUriRequestBase request, JsonNode body) {
        request.setEntity(new StringEntity(body.toString(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static String node(GraphAccount account, String node) {
        return address(account.graph(), account.version(), node);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

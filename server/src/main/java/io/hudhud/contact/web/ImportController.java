package io.hudhud.contact.web;

import io.hudhud.contact.imports.Import;
import io.hudhud.contact.imports.ImportOptions;
import io.hudhud.contact.imports.ImportReport;
import io.hudhud.contact.imports.Imports;
import io.hudhud.contact.imports.StartImport;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files of contacts. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    /** A column and what it is read as. */
    record Column(String title, String target) {}

    /** An import as the API shows it. */
    record View(
            UUID id,
            String state,
            String name,
            ImportOptions options,
            String encoding,
            String separator,
            List<Column> columns,
            Import.Progress progress,
            UUID list,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {

        static View of(Import run) {
            var titles = run.layout().titles();
            return new View(
                    run.id(),
                    run.state().word(),
                    run.name(),
                    run.options(),
                    run.layout().encoding(),
                    String.valueOf(run.layout().separator()),
                    IntStream.range(0, titles.size())
                            .mapToObj(i -> new Column(
                                    titles.get(i), run.targets().get(i).word()))
                            .toList(),
                    run.progress(),
                    run.list(),
                    run.failure(),
                    run.createdAt(),
                    run.startedAt(),
                    run.finishedAt());
        }
    }

    private final StartImport startImport;
    private final Imports imports;
    private final ImportReport report;
    private final JsonMapper json;

    ImportController(StartImport startImport, Imports imports, ImportReport report, JsonMapper json) {
        this.startImport = startImport;
        this.imports = imports;
        this.report = report;
        this.json = json;
    }

    /** The file as the body. {@code options} is the JSON of {@link ImportOptions}. */
    @PostMapping(consumes = {"text/csv", "text/plain", "text/tab-separated-values", "application/octet-stream"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    View startWithBody(Caller caller, @RequestParam String options, HttpServletRequest request) throws IOException {
        return View.of(startImport.start(caller, read(options), request.getInputStream()));
    }

    /** The file as the part {@code file}, the options as the part {@code options}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    View startWithParts(Caller caller, @RequestPart MultipartFile file, @RequestParam String options)
            throws IOException {
        try (var upload = file.getInputStream()) {
            return View.of(startImport.start(caller, read(options), upload));
        }
    }

    @GetMapping
    Page<View> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return imports.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1))
                .map(View::of);
    }

    @GetMapping("/{id}")
    View get(Caller caller, @PathVariable UUID id) {
        return View.of(imports.find(caller.workspace(), id));
    }

    /** Each row that was refused, and each that went in with something worth knowing: line, result, reason, value. */
    @GetMapping(path = "/{id}/report", produces = "text/csv")
    void report(Caller caller, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var run = imports.find(caller.workspace(), id);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + run.id() + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        report.write(caller.workspace(), run.id(), response.getOutputStream());
    }

    private ImportOptions read(String options) {
        try {
            return json.readValue(options, ImportOptions.class);
        } catch (JacksonException e) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.MALFORMED_BODY,
                    "options is not the JSON of an import's options: " + e.getOriginalMessage());
        }
    }
}

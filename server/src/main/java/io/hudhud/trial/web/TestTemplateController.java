package io.hudhud.trial.web;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.template.Mapping;
import io.hudhud.trial.TestSendAnswer;
import io.hudhud.trial.TestTemplate;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approved templates on phones of the team. */
@RestController
@RequestMapping("/api/v1/templates/{id}/test-sends")
class TestTemplateController {

    private static final int MOST = 10;

    private final TestTemplate test;

    TestTemplateController(TestTemplate test) {
        this.test = test;
    }

    /** Sends an approved template to a few numbers; counted nowhere. */
    @PostMapping
    TestSendAnswer send(Caller caller, @PathVariable UUID id, @Valid @RequestBody TestTemplateRequest request) {
        caller.require(Role.MARKETER);
        return TestSendAnswer.of(test.send(caller, id, request.asked()));
    }

    /**
     * @param sender a number of the template's account
     * @param to numbers in E.164 form; they need not be contacts
     * @param contact whose values fill variables that are mapped to a contact's
     */
    record TestTemplateRequest(
            @NotNull UUID sender,

            @NotEmpty @Size(max = MOST)
            List<
                            @NotNull
                            @Pattern(regexp = "\\+[1-9]\\d{6,14}", message = "is not a number such as +966501234567")
                            String>
                    to,

            @Nullable Mapping mapping,

            @Nullable @Pattern(regexp = "[0-9]{1,18}", message = "is not the id of a contact")
            String contact,

            @NotNull @Size(min = 2, max = 8) String language) {

        TestTemplate.Asked asked() {
            return new TestTemplate.Asked(
                    sender,
                    to.stream().distinct().map(PhoneNumber::new).toList(),
                    mapping == null ? Mapping.EMPTY : mapping,
                    contact == null ? null : Long.valueOf(contact),
                    language);
        }
    }
}

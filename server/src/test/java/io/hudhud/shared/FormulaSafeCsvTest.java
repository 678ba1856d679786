package io.hudhud.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+966501234567", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "  =1"
            })
    void aCellThatBeginsLikeAFormulaIsMadeText(String cell) {
        assertThat(FormulaSafeCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sara", "سارة", "a=b", "3-4", "sara@example.com"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(FormulaSafeCsv.safe(cell)).isEqualTo(cell);
    }

    @Test
    void aFileBeginsWithAByteOrderMarkAndQuotesWhatNeedsIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = FormulaSafeCsv.to(bytes)) {
            csv.row("name", "note", "nothing");
            csv.row("سارة, \"S\"", "two\nlines", null);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,note,nothing\r\n\"سارة, \"\"S\"\"\",\"two\nlines\",\r\n");
    }
}

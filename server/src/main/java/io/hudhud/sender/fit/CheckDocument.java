package io.hudhud.sender.fit;

import io.hudhud.sender.fit.Unfit.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that nobody can open would reach everybody. */
final class CheckDocument {

    private CheckDocument() {}

    static void check(Path file) throws Unfit {
        try (var content = new RandomAccessReadBufferedFile(file);
                var document = Loader.loadPDF(content, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new Unfit(Reason.NO_PAGE);
            }
        } catch (InvalidPasswordException e) {
            throw new Unfit(Reason.LOCKED);
        } catch (IOException | RuntimeException e) {
            throw new Unfit(Reason.UNREADABLE);
        }
    }
}

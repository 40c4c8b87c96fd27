package fr.reseauclimat.shared.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: its text, and where each sign stands. */
public record Printed(String text, List<Sign> signs) {

    /** In points from the left and from the top of the page. */
    public record Sign(int page, String text, float left, float right, float bottom) {
    }

    public static Printed of(byte[] pdf) {
        var signs = new ArrayList<Sign>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {

                @Override
                protected void processTextPosition(TextPosition position) {
                    super.processTextPosition(position);
                    signs.add(new Sign(getCurrentPageNo(), position.getUnicode(), position.getXDirAdj(),
                            position.getXDirAdj() + position.getWidthDirAdj(), position.getYDirAdj()));
                }
            };
            return new Printed(stripper.getText(document), signs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

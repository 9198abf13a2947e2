package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.io.ArchiveReader;
import dev.fieldtable.io.PageFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any bytes at all may be an archive that was fetched, and any name may stand in one. */
class ArchiveFuzzTest {
    private static final List<String> FORMS = List.of("zip", "tar.gz", "tar", "a page in a zip", "any");

    @FuzzTest(maxDuration = "3m")
    void anyBytesAreAnArchiveOrAreRefused(FuzzedDataProvider data) throws IOException {
        String form = data.pickValue(FORMS);
        byte[] archive = archive(form, data);

        ArchiveReader.read("a.zip", archive, "", PageFilter.ALL);
        ArchiveReader.read("a.zip", archive, "docs", PageFilter.ALL);
        ArchiveReader.readEvidence("a.zip", archive, "answers");
    }

    private static byte[] archive(String form, FuzzedDataProvider data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case "zip" -> {
                out.writeBytes("PK\003\004".getBytes(StandardCharsets.ISO_8859_1));
                out.writeBytes(data.consumeRemainingAsBytes());
            }
            case "tar.gz" -> {
                try (OutputStream packed = new GZIPOutputStream(out)) {
                    packed.write(tar(data));
                }
            }
            case "tar" -> out.writeBytes(tar(data));
            case "a page in a zip" -> {
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    zip.putNextEntry(new ZipEntry(data.consumeString(300) + ".md"));
                    zip.write(data.consumeRemainingAsBytes());
                }
            }
            default -> out.writeBytes(data.consumeRemainingAsBytes());
        }
        return out.toByteArray();
    }

    /** A header whose name, sizes and kind are anything, with a sum that is right, so that a reader goes on. */
    private static byte[] tar(FuzzedDataProvider data) {
        byte[] header = new byte[512];
        byte[] given = data.consumeBytes(345);
        System.arraycopy(given, 0, header, 0, given.length);
        byte[] mark = "ustar\00000".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(mark, 0, header, 257, mark.length);
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        byte[] written = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(written, 0, header, 148, 8);
        byte[] rest = data.consumeRemainingAsBytes();
        byte[] tar = new byte[512 + (rest.length + 511) / 512 * 512 + 1024];
        System.arraycopy(header, 0, tar, 0, 512);
        System.arraycopy(rest, 0, tar, 512, rest.length);
        return tar;
    }
}

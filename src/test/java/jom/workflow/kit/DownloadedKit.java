package jom.workflow.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What process designers download, unpacked. */
public final class DownloadedKit {

    private static final String ROOT = "jom/";

    private final Map<String, byte[]> files;

    private DownloadedKit(Map<String, byte[]> files) {
        this.files = files;
    }

    public static DownloadedKit unpack(InputStream archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return new DownloadedKit(files);
    }

    static DownloadedKit unpack(byte[] archive) throws IOException {
        return unpack(new ByteArrayInputStream(archive));
    }

    Set<String> names() {
        return files.keySet();
    }

    /** A file, by its path in the folder that the archive holds. */
    public byte[] file(String path) {
        return Objects.requireNonNull(files.get(ROOT + path), path);
    }

    /** The same with other ids, as one gives them in Modeler. */
    public byte[] file(String path, Map<String, String> ids) {
        String text = new String(file(path), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            text = text.replaceAll("\"" + id.getKey() + "\"", "\"" + id.getValue() + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package jom.workbench.designer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a process designer needs on her own computer: the shipped models with their forms and decision tables, the element
 * templates where Camunda Modeler finds them, a model and a form to start from, and the guide. Made once.
 */
@Component
class Kit {

    private static final String MODELS = "/processes/";
    private static final String HELP = "/kit/";
    private static final String ROOT = "jom/";

    /** The same files make the same archive. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Supplier<byte[]> archive = SingletonSupplier.of(Kit::pack);

    /** As a zip archive; not to be changed. */
    byte[] archive() {
        return archive.get();
    }

    private static byte[] pack() {
        Map<String, Resource> files = new TreeMap<>();
        try {
            for (Resource file : find("classpath*:processes/**/*.*")) {
                String path = after(MODELS, file);
                files.put(ROOT + (path.endsWith(".form") ? "forms/" : "bpmn/") + path, file);
            }
            for (Resource file : find("classpath*:kit/**/*.*")) {
                files.put(ROOT + after(HELP, file), file);
            }
            return zipped(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A folder with a dot in its name looks like a file. */
    private static List<Resource> find(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                .filter(Resource::isReadable)
                .toList();
    }

    private static String after(String folder, Resource file) throws IOException {
        String address = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
        return address.substring(address.lastIndexOf(folder) + folder.length());
    }

    private static byte[] zipped(Map<String, Resource> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Resource> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getContentAsByteArray());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

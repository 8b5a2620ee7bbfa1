package jom.workflow.gate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** Files as a browser or a client sends them. */
public final class UploadedFiles {

    private UploadedFiles() {}

    /** Their contents by name, without the folder that some clients send along; empty parts are no files. */
    public static Map<String, byte[]> of(List<MultipartFile> parts) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (MultipartFile part : parts) {
            String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
            if (!name.isEmpty()) {
                files.put(name.replaceAll("^.*[/\\\\]", ""), part.getBytes());
            }
        }
        return files;
    }
}

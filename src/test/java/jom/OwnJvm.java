package jom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, of the kind that runs the tests. */
public final class OwnJvm {

    private OwnJvm() {}

    /**
     * Not started yet.
     *
     * @param options of the JVM
     * @param arguments of the program
     */
    public static ProcessBuilder of(String classPath, List<String> options, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Everything that this JVM runs with, tests included. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }
}

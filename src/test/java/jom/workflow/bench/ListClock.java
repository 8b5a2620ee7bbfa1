package jom.workflow.bench;

import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jom.OwnJvm;

/**
 * Times a request from a process of its own, as a browser or another system sends it: in the server's process what the
 * client makes would be collected with the server's garbage, and compiled with its code.
 */
final class ListClock {

    private static final double NANOS_PER_MILLI = 1e6;

    private ListClock() {}

    /** @param warmup calls beforehand, which are not timed */
    private record Order(TimedRequest request, int warmup, int calls) implements Serializable {}

    /**
     * What one request took.
     *
     * @param millis of each call
     * @param answer the last one
     */
    record Timed(List<Double> millis, String answer) implements Serializable {

        Figures figures() {
            Figures figures = new Figures();
            millis.forEach(figures::add);
            return figures;
        }
    }

    static Timed time(TimedRequest request, int warmup, int calls) {
        try {
            String classes = new File(ListClock.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
            Process client = OwnJvm.of(classes, List.of(), ListClock.class, List.of())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (ObjectOutputStream order = new ObjectOutputStream(client.getOutputStream())) {
                order.writeObject(new Order(request, warmup, calls));
            }
            try (ObjectInputStream answer = new ObjectInputStream(client.getInputStream())) {
                return (Timed) answer.readObject();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ClassNotFoundException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        OutputStream out = System.out;
        try (ObjectInputStream in = new ObjectInputStream(System.in);
                ObjectOutputStream answer = new ObjectOutputStream(out)) {
            answer.writeObject(timed((Order) in.readObject()));
        }
    }

    private static Timed timed(Order order) {
        List<Double> millis = new ArrayList<>();
        byte[] answer = order.request().send();
        for (int call = -order.warmup(); call < order.calls(); call++) {
            long start = System.nanoTime();
            answer = order.request().send();
            double taken = (System.nanoTime() - start) / NANOS_PER_MILLI;
            if (call >= 0) {
                millis.add(taken);
            }
        }
        return new Timed(millis, new String(answer, StandardCharsets.UTF_8));
    }
}

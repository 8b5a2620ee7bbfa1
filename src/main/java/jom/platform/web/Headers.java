package jom.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that an answer had when somebody began to work on it. */
record Headers(Map<String, Collection<String>> values) {

    static Headers of(HttpServletResponse answer) {
        Map<String, Collection<String>> values = new LinkedHashMap<>();
        answer.getHeaderNames().forEach(name -> values.put(name, List.copyOf(answer.getHeaders(name))));
        return new Headers(values);
    }

    /** Empties the answer but for these. */
    void restore(HttpServletResponse answer) {
        answer.reset();
        values.forEach((name, all) -> all.forEach(value -> answer.addHeader(name, value)));
    }
}

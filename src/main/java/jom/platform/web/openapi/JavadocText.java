package jom.platform.web.openapi;

import java.lang.reflect.Field;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Makes CommonMark, which descriptions are written in, of what Javadoc leaves behind. */
final class JavadocText {

    private static final Pattern CODE = Pattern.compile("</?code>");
    private static final Pattern VALUE = Pattern.compile("\\{@value ([\\w.$]+)#(\\w+)}");

    private JavadocText() {}

    static String plain(String text) {
        String withValues = VALUE.matcher(text).replaceAll(constant -> Matcher.quoteReplacement(value(constant)));
        return CODE.matcher(withValues).replaceAll("`");
    }

    private static String value(MatchResult constant) {
        Class<?> owner = ClassUtils.resolveClassName(constant.group(1), JavadocText.class.getClassLoader());
        Field field = ReflectionUtils.findField(owner, constant.group(2));
        if (field == null) {
            throw new IllegalStateException("Javadoc names a constant that is not there: " + constant.group());
        }
        ReflectionUtils.makeAccessible(field);
        return String.valueOf(ReflectionUtils.getField(field, null));
    }
}

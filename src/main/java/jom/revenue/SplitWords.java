package jom.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import jom.kernel.BasisPoints;
import jom.kernel.Written;

/** Says what a line of a split gives, in a reader's language. */
public final class SplitWords {

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Written written;
    private final ResourceBundle texts;

    /** @param written how amounts are written, and in which language */
    public SplitWords(Written written) {
        this.written = written;
        this.texts = ResourceBundle.getBundle("i18n.revenue", written.language(), NO_SYSTEM_LANGUAGE);
    }

    /** Such as {@code 12.5%}, {@code EUR 5,000.00} or {@code 10% up to EUR 100,000.00, 5% beyond, of the total}. */
    public String measure(SplitLineView line) {
        List<String> words = new ArrayList<>(rates(line));
        if (line.floor() != null) {
            words.add(say("split.floor", written.money(line.floor())));
        }
        if (line.cap() != null) {
            words.add(say("split.cap", written.money(line.cap())));
        }
        return String.join(", ", words);
    }

    private List<String> rates(SplitLineView line) {
        if (line.amount() != null) {
            return List.of(written.money(line.amount()));
        }
        if (line.tiers() != null) {
            List<String> steps = new ArrayList<>();
            line.tiers().forEach(tier -> steps.add(step(tier)));
            steps.add(say("split.ofBase", base(line)));
            return steps;
        }
        if (line.percent() == null) {
            return List.of(texts.getString("split.rest"));
        }
        String rate = share(line.percent());
        return List.of(line.base() == null ? rate : rate + " " + say("split.ofBase", base(line)));
    }

    private String step(SplitLineView.Tier tier) {
        String rate = share(tier.percent());
        return tier.upTo() == null
                ? say("split.beyond", rate)
                : say("split.upTo", rate).replace("{1}", written.money(tier.upTo()));
    }

    private String base(SplitLineView line) {
        return texts.getString("split.base." + Objects.requireNonNull(line.base()));
    }

    private String share(String percent) {
        return written.share(BasisPoints.ofPercent(percent));
    }

    private String say(String key, String fact) {
        return texts.getString(key).replace("{0}", fact);
    }
}

package jom.revenue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jom.kernel.Money;
import jom.network.OrganisationId;

/**
 * Which edition of a split divides which layer of what is owed: each from its base up to that of the next one. What is
 * divided is the whole of a layer so far, never a single invoice; so fees are paid once and not once per invoice, and odd
 * minor units never add up.
 *
 * @param layers lowest first, bases rising, the first at zero
 */
record SplitLayers(List<Layer> layers) {

    /** @param base what was owed when the edition came into force */
    record Layer(int edition, Money base) {}

    /** A line of a split, whichever edition it is in. */
    record Key(OrganisationId organisation, String label) {}

    /** How an edition divides. */
    @FunctionalInterface
    interface Division {
        List<SplitTerms.Part> of(Money whole);
    }

    static final SplitLayers NONE = new SplitLayers(List.of());

    SplitLayers {
        layers = List.copyOf(layers);
    }

    /** As they are when an edition divides what comes on top of this. */
    SplitLayers rising(int edition, Money owed) {
        if (!layers.isEmpty() && layers.get(layers.size() - 1).edition() == edition) {
            return this;
        }
        List<Layer> more = new ArrayList<>(falling(owed).layers);
        more.removeIf(layer -> layer.base().compareTo(owed) >= 0);
        more.add(new Layer(edition, more.isEmpty() ? Money.zero(owed.currency()) : owed));
        return new SplitLayers(more);
    }

    /** As they are when only so much is owed any more: what is taken back is taken from the newest layer first. */
    SplitLayers falling(Money owed) {
        List<Layer> left = new ArrayList<>();
        for (Layer layer : layers) {
            boolean isAbove = layer.base().compareTo(owed) > 0;
            Layer lowered = isAbove ? new Layer(layer.edition(), owed) : layer;
            if (!left.isEmpty() && left.get(left.size() - 1).base().equals(lowered.base())) {
                left.remove(left.size() - 1);
            }
            left.add(lowered);
        }
        return new SplitLayers(left);
    }

    /**
     * Divides an amount.
     *
     * @param editions by their numbers
     * @return what each line gets, in the order of application; adds up to the amount
     */
    Map<Key, Money> divide(Money amount, IntFunction<Division> editions) {
        Map<Key, Money> parts = new LinkedHashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            Money base = layers.get(i).base();
            Money top = i + 1 < layers.size() && layers.get(i + 1).base().compareTo(amount) < 0
                    ? layers.get(i + 1).base()
                    : amount;
            Money height = top.compareTo(base) > 0 ? top.minus(base) : Money.zero(amount.currency());
            editions.apply(layers.get(i).edition())
                    .of(height)
                    .forEach(part -> parts.merge(
                            new Key(part.line().organisation(), part.line().label()), part.amount(), Money::plus));
        }
        return parts;
    }
}

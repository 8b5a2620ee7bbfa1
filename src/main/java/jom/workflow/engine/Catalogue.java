package jom.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jom.workflow.BuildingBlock;
import jom.workflow.Roster;
import jom.workflow.Selector;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** All that a process model may name: the beans of three kinds, found when the first expression is evaluated. */
@Component
class Catalogue {

    private final ListableBeanFactory beans;
    private volatile Map<String, Class<?>> kinds = Map.of();

    Catalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Optional<Object> find(String name) {
        Class<?> kind = kinds().get(name);
        return kind == null ? Optional.empty() : Optional.of(beans.getBean(name, kind));
    }

    private Map<String, Class<?>> kinds() {
        Map<String, Class<?>> known = kinds;
        if (known.isEmpty()) {
            Map<String, Class<?>> found = new HashMap<>();
            Stream.of(BuildingBlock.class, Roster.class, Selector.class).forEach(kind -> {
                for (String name : beans.getBeanNamesForType(kind, false, false)) {
                    found.put(name, kind);
                }
            });
            known = Map.copyOf(found);
            kinds = known;
        }
        return known;
    }
}

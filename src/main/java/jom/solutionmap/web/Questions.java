package jom.solutionmap.web;

import java.util.Optional;
import java.util.UUID;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Territory;
import jom.solutionmap.heatmap.MapQuestion;
import jom.solutionmap.heatmap.PortfolioRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which map whoever is signed in asks for. */
@Component
class Questions {

    private final Readers readers;

    Questions(Readers readers) {
        this.readers = readers;
    }

    /**
     * In the reader's language.
     *
     * @param portfolio only its members count; the whole network without
     * @param territory only who delivers in all of it counts; anywhere without
     */
    MapQuestion about(@Nullable UUID portfolio, @Nullable Territory territory) {
        Reader reader = readers.current();
        return new MapQuestion(
                reader,
                Optional.ofNullable(portfolio).map(PortfolioRef::new),
                Optional.ofNullable(territory),
                reader.language());
    }
}

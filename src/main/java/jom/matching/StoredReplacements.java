package jom.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReplacements extends Repository<StoredReplacement, StoredReplacement.Place> {

    StoredReplacement save(StoredReplacement replacement);

    Optional<StoredReplacement> findById(StoredReplacement.Place place);

    @Query("select r from StoredReplacement r where r.place.opportunity = :opportunity")
    List<StoredReplacement> of(UUID opportunity);
}

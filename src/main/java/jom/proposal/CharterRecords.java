package jom.proposal;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CharterRecords extends Repository<Charter, UUID> {

    void save(Charter charter);

    boolean existsById(UUID opportunity);
}

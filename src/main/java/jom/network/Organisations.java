package jom.network;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All organisations, to be changed; {@link OrganisationDirectory} reads. */
interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Organisation saveAndFlush(Organisation organisation);

    void flush();

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByKeySourceAndKeyValue(String keySource, String keyValue);
}

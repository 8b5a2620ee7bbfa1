package jom.network.onboarding;

import java.util.Comparator;
import java.util.List;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows onboardings to whom they concern; to everybody else there are none. */
@Service
@Transactional(readOnly = true)
public class OnboardingDesk {

    private final OnboardingRecords records;
    private final OnboardingHistory history;
    private final OrganisationDirectory directory;
    private final SimilarOrganisations similar;

    OnboardingDesk(
            OnboardingRecords records,
            OnboardingHistory history,
            OrganisationDirectory directory,
            SimilarOrganisations similar) {
        this.records = records;
        this.history = history;
        this.directory = directory;
        this.similar = similar;
    }

    /**
     * One, for whoever is asked about it anyway.
     *
     * @throws UnknownOnboarding if there is none
     */
    public OnboardingView get(OrganisationId id) {
        return records.findById(id.value()).orElseThrow(UnknownOnboarding::new).view();
    }

    /**
     * One that concerns the reader.
     *
     * @throws UnknownOnboarding if there is none, or none for this reader
     */
    public OnboardingView get(OrganisationId id, Reader reader) {
        return records.findById(id.value())
                .filter(found -> reader.looksAfterPartners()
                        || reader.belongsTo(id)
                        || found.starter().equals(reader.person()))
                .orElseThrow(UnknownOnboarding::new)
                .view();
    }

    /**
     * Its steps, oldest first.
     *
     * @throws UnknownOnboarding if there is none, or none for this reader
     */
    public List<StepTaken> steps(OrganisationId id, Reader reader) {
        return history.of(get(id, reader).organisation());
    }

    /**
     * The newest first; portfolio managers and administrators see all, everybody else those of the own organisations.
     *
     * @param before the last one already shown; {@code null} for the first page
     */
    public List<OnboardingView> all(Reader reader, @Nullable OrganisationId before, int limit) {
        if (!reader.looksAfterPartners()) {
            return before == null ? own(reader, limit) : List.of();
        }
        List<Onboarding> found =
                before == null ? records.newest(Limit.of(limit)) : records.before(before.value(), Limit.of(limit));
        return found.stream().map(Onboarding::view).toList();
    }

    /**
     * Organisations that may be the same one; for portfolio managers and administrators.
     *
     * @throws UnknownOnboarding if there is none, or none for this reader
     */
    public List<SimilarOrganisation> similarTo(OrganisationId id, Reader reader) {
        if (!reader.looksAfterPartners()) {
            throw new UnknownOnboarding();
        }
        OrganisationProfile profile = directory.get(get(id, reader).organisation());
        return similar.to(profile);
    }

    private List<OnboardingView> own(Reader reader, int limit) {
        return reader.organisations().stream()
                .sorted(Comparator.comparing(OrganisationId::value).reversed())
                .flatMap(id -> records.findById(id.value()).stream())
                .limit(limit)
                .map(Onboarding::view)
                .toList();
    }

    /** Whether the reader may decide on it: the verifier and administrators, though not on the own organisation. */
    public boolean isDecidedBy(OrganisationId id, Reader reader) {
        return records.findById(id.value())
                .filter(found -> found.isDecidedBy(reader))
                .isPresent();
    }

    /** Whether the reader may give it up. */
    public boolean isWithdrawnBy(OrganisationId id, Reader reader) {
        return records.findById(id.value())
                .filter(found -> found.isWithdrawnBy(reader))
                .isPresent();
    }
}

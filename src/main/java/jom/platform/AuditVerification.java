package jom.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.platform.AuditFault.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what other hands did to the audit trail. Changed, removed and added entries show in the chain itself; entries cut
 * off its end, and whole chains written anew, show against the heads that were kept, here or outside the installation.
 */
@Component
public class AuditVerification {

    private final AuditStore store;
    private final AuditHeads heads;

    AuditVerification(AuditStore store, AuditHeads heads) {
        this.store = store;
        this.heads = heads;
    }

    /** Verifies a stream by its chain and by the head that was kept of it; a stream nobody knows has no entries and no fault. */
    @Transactional(readOnly = true)
    public AuditedStream verify(UUID stream) {
        List<AuditEntry> entries = store.of(stream);
        return new AuditedStream(
                stream,
                entries.size(),
                inChain(stream, entries).or(() -> heads.kept(stream).flatMap(head -> against(head, entries))));
    }

    /** The first fault of a stream. */
    @Transactional(readOnly = true)
    public Optional<AuditFault> faultIn(UUID stream) {
        return verify(stream).fault();
    }

    /**
     * Verifies streams in the order of their ids, those of which only the head is left included.
     *
     * @param after where to go on; the nil UUID is before all
     */
    @Transactional(readOnly = true)
    public List<AuditedStream> page(UUID after, int count) {
        return heads.streams(after, count).stream().map(this::verify).toList();
    }

    /** Whether the trail still holds what these heads say; the first fault of each stream that does not, in their order. */
    @Transactional(readOnly = true)
    public List<AuditFault> compare(List<AuditHead> remembered) {
        Map<UUID, List<AuditEntry>> entries = remembered.stream()
                .map(AuditHead::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), store::of));
        List<AuditFault> faults = new ArrayList<>();
        for (AuditHead head : remembered) {
            List<AuditEntry> stream = entries.getOrDefault(head.stream(), List.of());
            Stream.of(inChain(head.stream(), stream), against(head, stream))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(faults::add);
        }
        return List.copyOf(faults);
    }

    private static Optional<AuditFault> inChain(UUID stream, List<AuditEntry> entries) {
        String previous = AuditHash.START;
        long position = 1;
        for (AuditEntry entry : entries) {
            if (entry.position() != position) {
                return Optional.of(new AuditFault(stream, position, Kind.MISSING));
            }
            if (!entry.hash().equals(AuditHash.of(previous, entry))) {
                return Optional.of(new AuditFault(stream, position, Kind.CHANGED));
            }
            previous = entry.hash();
            position++;
        }
        return Optional.empty();
    }

    /** Of a stream whose chain is sound, so that entry <i>n</i> is the <i>n</i>th. */
    private static Optional<AuditFault> against(AuditHead head, List<AuditEntry> entries) {
        if (entries.size() < head.position()) {
            return Optional.of(new AuditFault(head.stream(), entries.size() + 1L, Kind.CUT_OFF));
        }
        String hash = entries.get(Math.toIntExact(head.position() - 1)).hash();
        return hash.equals(head.hash())
                ? Optional.empty()
                : Optional.of(new AuditFault(head.stream(), head.position(), Kind.REWRITTEN));
    }
}

package jom.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import org.jspecify.annotations.Nullable;

/** What the audit trail keeps of a registered or changed organisation. */
final class OrganisationFacts {

    private OrganisationFacts() {}

    static AuditRecord registered(OrganisationId id, OrganisationDetails details) {
        AuditRecord fact = fact(id, "network.organisationRegistered");
        for (Map.Entry<String, @Nullable Object> field : fields(details).entrySet()) {
            fact = fact.with(field.getKey(), field.getValue());
        }
        return fact;
    }

    static AuditRecord changed(OrganisationId id, OrganisationDetails was, OrganisationDetails is) {
        Map<String, @Nullable Object> before = fields(was);
        AuditRecord fact = fact(id, "network.organisationChanged");
        for (Map.Entry<String, @Nullable Object> field : fields(is).entrySet()) {
            Object earlier = before.get(field.getKey());
            if (!Objects.equals(earlier, field.getValue())) {
                fact = fact.changed(field.getKey(), earlier, field.getValue());
            }
        }
        return fact;
    }

    static AuditRecord fact(OrganisationId id, String action) {
        return AuditRecord.of(id.value(), action).visibleTo(Audience.organisation(id.value()));
    }

    private static Map<String, @Nullable Object> fields(OrganisationDetails details) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", details.name());
        fields.put("legalName", details.legalEntity().name());
        fields.put("registrationNumber", details.legalEntity().registrationNumber());
        fields.put("webDomain", details.legalEntity().webDomain());
        fields.put("home", details.home().iso());
        fields.put("timeZone", details.timeZone().getId());
        fields.put("partnerTypes", codes(details.offering().partnerTypes()));
        fields.put("capabilities", codes(details.offering().capabilities()));
        fields.put("industries", codes(details.offering().industries()));
        fields.put("territories", codes(details.offering().territories()));
        return fields;
    }

    private static Object codes(Set<?> terms) {
        return terms.stream().map(Object::toString).toList();
    }
}

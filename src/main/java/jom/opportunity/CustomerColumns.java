package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jom.network.Industry;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

@Embeddable
record CustomerColumns(
        @Column(name = "customer_name") String name,
        @Column(name = "customer_domain") @Nullable String domain,
        @Column(name = "customer_country") String country,
        @Column(name = "customer_industry") String industry,
        @Column(name = "customer_registration") @Nullable String registrationNumber,
        @Column(name = "customer_city") @Nullable String city) {

    static CustomerColumns of(Customer customer) {
        return new CustomerColumns(
                customer.name(),
                customer.domain(),
                customer.country().iso(),
                customer.industry().code(),
                customer.registrationNumber(),
                customer.city());
    }

    Customer customer() {
        return new Customer(name, domain, new Territory(country), new Industry(industry), registrationNumber, city);
    }
}

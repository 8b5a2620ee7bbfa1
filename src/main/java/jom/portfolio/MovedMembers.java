package jom.portfolio;

import jom.network.merging.Belongings;
import jom.network.merging.Rows;
import jom.network.merging.VersionedBelongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Organisations that become part of others leave their portfolios to these. */
@Configuration(proxyBeanMethods = false)
class MovedMembers {

    @Bean
    Belongings portfolioMembers(NamedParameterJdbcTemplate jdbc) {
        return new VersionedBelongings(
                jdbc, Rows.pairs("portfolio_member", "organisation_id", "portfolio_id"), "portfolio");
    }
}

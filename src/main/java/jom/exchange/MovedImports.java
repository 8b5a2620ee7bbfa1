package jom.exchange;

import jom.network.merging.Belongings;
import jom.network.merging.RowBelongings;
import jom.network.merging.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Rows of files that an organisation has sent are known when the one it became part of sends them again. */
@Configuration(proxyBeanMethods = false)
class MovedImports {

    @Bean
    Belongings importedOpportunityRows(NamedParameterJdbcTemplate jdbc) {
        return new RowBelongings(jdbc, Rows.pairs("imported_opportunity", "originator_id", "key_hash"));
    }
}

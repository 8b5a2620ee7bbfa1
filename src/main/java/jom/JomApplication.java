package jom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts JOM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JomApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JomApplication.class, arguments);
    }
}

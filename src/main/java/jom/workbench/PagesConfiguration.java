package jom.workbench;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What all pages share. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    /** A link with this parameter changes the language of the pages in this browser. */
    private static final String LANGUAGE = "language";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor switching = new LocaleChangeInterceptor();
        switching.setParamName(LANGUAGE);
        switching.setHttpMethods("GET");
        switching.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switching)
                .addPathPatterns(
                        "/",
                        "/login",
                        "/organisations/**",
                        "/opportunities/**",
                        "/processes/**",
                        "/portfolios/**",
                        "/handovers/**",
                        "/introductions/**",
                        "/recruitings/**",
                        "/solution-map/**",
                        "/onboardings/**");
    }
}

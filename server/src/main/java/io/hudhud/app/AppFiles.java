package io.hudhud.app;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the app. What lies under {@code assets} has its content's hash in its name and is kept by browsers for a year; all
 * else is asked for again each time and known again by its content, because the times of files in a jar say nothing.
 */
@Configuration(proxyBeanMethods = false)
class AppFiles implements WebMvcConfigurer {

    private static final Duration LONG = Duration.ofDays(365);

    private final String app;

    /** @param app where the built app lies, as a resource location that ends in a slash; only tests say another */
    AppFiles(@Value("${hudhud.app:classpath:/static/app/}") String app) {
        this.app = app;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(app + "assets/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        // Nothing found is remembered here: every address without a file of its own is the same page.
        registry.addResourceHandler("/**")
                .addResourceLocations(app)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ContentTag::of)
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new AppPages(new ClassPathResource("io/hudhud/app/not-built.html")));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }
}

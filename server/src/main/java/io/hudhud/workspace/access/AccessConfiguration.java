package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.idempotency.IdempotencyFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which doors are open, which need a key or a session, and that there are no others. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    private static final String[] OPEN = {
        "/webhooks/**",
        "/actuator/health/**",
        "/api",
        "/api/",
        "/api/docs/**",
        "/api/hudhud.yaml",
        "/webjars/swagger-ui/**"
    };
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; style-src 'self' 'unsafe-inline';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    // CSRF is not Spring's here: a session's token follows from its cookie, and keys need none (CredentialFilter).
    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ApiKeys keys,
            Sessions sessions,
            IdempotencyFilter idempotency,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var credentials = new CredentialFilter(keys, sessions, problems);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/session")
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyAuthority("SCOPE_" + Scope.ALL.word(), "SCOPE_" + Scope.METRICS.word())
                        .requestMatchers("/api/**", "/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET) // the app's files and pages: nothing of a tenant
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(credentials, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(idempotency, AuthorizationFilter.class)
                .sessionManagement(state -> state.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_PERMISSIONS)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, refusal) ->
                                problems.resolveException(request, response, null, notSignedIn(request)))
                        .accessDeniedHandler((request, response, refusal) ->
                                problems.resolveException(request, response, null, notAllowed())))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    /** The reader of the API's document. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/api", "/api/docs/index.html");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleInterceptor()).addPathPatterns("/api/v1/**");
    }

    private static Problem notSignedIn(HttpServletRequest request) {
        if (request.getAttribute(CredentialFilter.ENDED) instanceof SessionEnd reason) {
            return Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            AccessProblem.SESSION_ENDED,
                            "your session has ended: sign in again")
                    .with("reason", reason.word());
        }
        var problem = Problem.of(
                HttpStatus.UNAUTHORIZED,
                RequestProblem.NOT_SIGNED_IN,
                "sign in, or send an API key as Authorization: Bearer");
        problem.getHeaders().set("WWW-Authenticate", "Bearer");
        return problem;
    }

    private static Problem notAllowed() {
        return Problem.of(HttpStatus.FORBIDDEN, RequestProblem.NOT_ALLOWED, "you may not do this");
    }
}

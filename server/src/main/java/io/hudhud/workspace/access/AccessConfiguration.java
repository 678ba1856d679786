package io.hudhud.workspace.access;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which doors are open, which need a key or a session, and that there are no others. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, ApiKeys keys, ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/webhooks/**", "/actuator/health/**", "/l/**", "/api", "/api/docs/**")
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyAuthority("SCOPE_" + Scope.ALL.word(), "SCOPE_" + Scope.METRICS.word())
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new CredentialFilter(keys, problems), UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refusal) -> problems.write(
                                        response,
                                        Problem.of(
                                                HttpStatus.UNAUTHORIZED,
                                                RequestProblem.NOT_SIGNED_IN,
                                                "sign in, or send an API key as Authorization: Bearer")))
                        .accessDeniedHandler((request, response, refusal) -> problems.write(
                                response,
                                Problem.of(HttpStatus.FORBIDDEN, RequestProblem.NOT_ALLOWED, "you may not do this"))))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleInterceptor()).addPathPatterns("/api/v1/**");
    }
}

package io.hudhud.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole server: real PostgreSQL, real HTTP on a free port, tables emptied before each test. Use it without
 * further configuration, so that all such tests share one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestPostgres.class)
@Import({
    OpenApiForTests.class,
    TestClock.Configuration.class,
    GivenWorkspaces.class,
    GivenContacts.class,
    GivenSenders.class,
    GivenTemplates.class,
    GivenCampaigns.class,
    GivenSimulator.class,
    GivenOrigins.class,
    GivenLedger.class,
    LedgerTruth.class
})
@ExtendWith(EmptyTables.class)
public @interface HudhudTest {}

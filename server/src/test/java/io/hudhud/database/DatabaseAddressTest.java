package io.hudhud.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void readsTheAddressThatPostgresToolsUse() {
        assertThat(DatabaseAddress.parse("postgresql://shop:p%40ss+1@db.example:5433/hudhud?sslmode=require", "", ""))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5433/hudhud?sslmode=require", "shop", "p@ss+1"));
    }

    @Test
    void takesAJdbcAddressAsItIs() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db.example/hudhud", "shop", "secret"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example/hudhud", "shop", "secret"));
    }

    @Test
    void refusesAnythingElseWithoutRepeatingIt() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://shop:secret@db.example/hudhud", "", ""))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("HUDHUD_DATABASE_URL")
                .hasMessageNotContaining("secret");
    }
}

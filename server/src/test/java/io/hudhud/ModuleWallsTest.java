package io.hudhud;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleWallsTest {

    @Test
    void everyModuleUsesOnlyTheModulesThatItNames() {
        ApplicationModules.of(Hudhud.class).verify();
    }
}

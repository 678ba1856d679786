package io.hudhud.template.rules;

import java.util.Set;

/**
 * A design that breaks one rule at one place, and the same design mended.
 *
 * @param besides codes of what cannot but be found too
 */
record Case(String code, String at, Draft broken, Draft mended, Setting setting, Set<String> besides) {

    static Case of(String code, String at, Draft broken, Draft mended) {
        return new Case(code, at, broken, mended, Setting.NONE, Set.of());
    }

    Case in(Setting setting) {
        return new Case(code, at, broken, mended, setting, besides);
    }

    Case besides(String... codes) {
        return new Case(code, at, broken, mended, setting, Set.of(codes));
    }

    @Override
    public String toString() {
        return code + " at " + at;
    }
}

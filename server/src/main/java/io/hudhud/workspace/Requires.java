package io.hudhud.workspace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that a route needs. A route that does not say needs {@link Role#VIEWER} to read and {@link Role#MARKETER} for all
 * else, so that forgetting it never opens a door.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Role value();
}

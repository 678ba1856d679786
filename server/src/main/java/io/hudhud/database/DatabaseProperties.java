package io.hudhud.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data is.
 *
 * @param data the data directory: the key file and, unless another address is given, the database
 */
@ConfigurationProperties("hudhud.database")
record DatabaseProperties(Path data) {}

/** Files that people gave Hudhud: kept in a directory or in an S3-compatible store, named by Hudhud alone. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.hudhud.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package io.hudhud.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code next} is the cursor that asks for what follows, absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {}

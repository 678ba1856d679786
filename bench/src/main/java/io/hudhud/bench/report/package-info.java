/** What a run prints: a live line, tables, percentiles, one JSON object. */
@NullMarked
package io.hudhud.bench.report;

import org.jspecify.annotations.NullMarked;

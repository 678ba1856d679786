/** Whether the promises held: ledger and API against what the simulator saw. */
@NullMarked
package io.hudhud.bench.verdict;

import org.jspecify.annotations.NullMarked;

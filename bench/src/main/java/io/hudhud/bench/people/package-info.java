/** Contact files in Shopify's current layout: a written sample with the hard cases, and any number of invented people. */
@NullMarked
package io.hudhud.bench.people;

import org.jspecify.annotations.NullMarked;

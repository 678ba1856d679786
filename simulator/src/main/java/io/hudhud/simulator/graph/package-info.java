/** The Graph API: paths, nodes, edges and their JSON. */
@NullMarked
package io.hudhud.simulator.graph;

import org.jspecify.annotations.NullMarked;

package org.transcript4j.jackson;

import org.transcript4j.Aside;

/**
 * An aside of a turn and its place.
 *
 * @param before the index of the paragraph that it stands before, 0-based; their number if it stands behind the last
 */
record PlacedAside(int before, Aside aside) {}

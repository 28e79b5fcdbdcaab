package org.onrecord.evaluate;

/**
 * An attribution as a run found it.
 *
 * @param bucket the sourcing bucket's name in the run folder, empty when none is told
 */
record FoundAttribution(Triple triple, String bucket) {}

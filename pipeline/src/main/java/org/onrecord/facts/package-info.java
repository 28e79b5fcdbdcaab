/**
 * Reads what a newsroom gives a run to compare with: a list of facts and a table of exchange rates.
 */
@NullMarked
package org.onrecord.facts;

import org.jspecify.annotations.NullMarked;

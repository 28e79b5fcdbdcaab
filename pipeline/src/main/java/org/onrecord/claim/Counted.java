package org.onrecord.claim;

/**
 * A count and where it stands in its sentence.
 *
 * @param first first token of the number or of its hedge
 * @param last last token of the number or of what is counted
 * @param predicate the word that says what happens with the counted, or what they are
 * @param level the noun that has the number, "toll" of "put the toll at nine"; -1 for none
 */
record Counted(Count count, int first, int last, int predicate, int level) {}

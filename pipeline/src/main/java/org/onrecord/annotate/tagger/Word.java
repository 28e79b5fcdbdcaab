package org.onrecord.annotate.tagger;

/**
 * All that the tagger needs to know of a word, wherever it stands.
 *
 * @param tags those that it can have, in the order in which equally good ones are preferred
 * @param rare features of rare words are asked for
 * @param capitalised it begins with an upper-case letter
 * @param endsCompany it ends companies' names
 * @param cluster the name of its cluster
 * @param before what it says of the word after it
 * @param after what it says of the word before it
 * @param rowsAtStart the rows of its own features where it begins the sentence
 * @param rowsWithin the rows of its own features elsewhere
 */
record Word(
    int[] tags,
    boolean rare,
    boolean capitalised,
    boolean endsCompany,
    String cluster,
    Neighbour before,
    Neighbour after,
    int[] rowsAtStart,
    int[] rowsWithin) {

  /** Rows of features of a word beside the one in question; all but the first if that is rare. */
  record Neighbour(int word, int shape, int cluster) {}
}

package org.onrecord.annotate.corenlp;

import java.util.Locale;

/**
 * Gives "close" its tag back behind the noun that it describes: in "a banker close to the deal
 * said" the tagger takes it for a noun, and the parser for who said it.
 */
final class PostposedAdjectives {

  private PostposedAdjectives() {}

  /** The tags themselves, or some with the adjective. */
  static String[] mended(String[] words, String[] tags) {
    String[] mended = tags;
    for (int at = 1; at + 2 < tags.length; at++) {
      boolean describes =
          tags[at].equals("NN")
              && words[at].toLowerCase(Locale.ROOT).equals("close")
              && tags[at - 1].startsWith("NN")
              && words[at + 1].equals("to")
              && !tags[at + 2].equals("$")
              && !tags[at + 2].equals("CD");
      if (describes) {
        mended = mended == tags ? tags.clone() : mended;
        mended[at] = "JJ";
      }
    }
    return mended;
  }
}

package org.onrecord.annotate.corenlp;

import java.util.regex.Pattern;

/**
 * Gives a present tense its tag back where the tagger takes it for a plural: in "The union disputes
 * both figures" no other word is a finite verb, and the sentence needs one.
 */
final class PresentTenses {

  private static final Pattern OPENS_OBJECT = Pattern.compile("DT|PDT|PRP\\$?|CC");

  private PresentTenses() {}

  /** The tags themselves, or some with a present tense. */
  static String[] mended(String[] words, String[] tags) {
    for (String tag : tags) {
      if (VerbTags.isFinite(tag)) {
        return tags;
      }
    }
    for (int at = 1; at + 1 < tags.length && !tags[at - 1].equals("IN"); at++) {
      boolean verb =
          tags[at].equals("NNS")
              && (tags[at - 1].equals("NN") || tags[at - 1].equals("NNP"))
              && OPENS_OBJECT.matcher(tags[at + 1]).matches()
              && (!tags[at + 1].equals("CC") || words[at + 1].equals("both"));
      if (verb) {
        String[] mended = tags.clone();
        mended[at] = "VBZ";
        return mended;
      }
    }
    return tags;
  }
}

package org.onrecord.annotate.corenlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a past tense its tag back where the tagger takes it for a participle: in "said the club
 * needed to raise it" what was said has no other finite verb, and it needs one. Only of regular
 * verbs, whose two forms are one.
 */
final class PastTenses {

  private static final Set<String> SAYING = Set.of("said", "says", "say");

  private static final Pattern IN_NOUN_PHRASE =
      Pattern.compile("DT|PRP\\$|JJ.?|NN.*|CD|POS|HYPH|\\$");

  private static final Pattern SUBJECT = Pattern.compile("NN.*|PRP|WP|RB|MD");

  private PastTenses() {}

  /** The tags themselves, or some with past tenses. */
  static String[] mended(String[] words, String[] tags) {
    String[] mended = tags;
    for (int at = 2; at + 1 < tags.length; at++) {
      if (tags[at].equals("VBN") && isOnlyVerbOfSaid(words, tags, at)) {
        mended = mended == tags ? tags.clone() : mended;
        mended[at] = "VBD";
      }
    }
    return mended;
  }

  private static boolean isOnlyVerbOfSaid(String[] words, String[] tags, int participle) {
    boolean regular = words[participle].endsWith("ed");
    if (!regular
        || !tags[participle - 1].startsWith("NN")
        || words[participle + 1].equals("by")
        || !isBehindSaying(words, tags, participle)) {
      return false;
    }
    for (int at = participle + 1; at < tags.length; at++) {
      if (VerbTags.isFinite(tags[at])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBehindSaying(String[] words, String[] tags, int participle) {
    int at = participle - 1;
    while (at > 0 && IN_NOUN_PHRASE.matcher(tags[at]).matches()) {
      at--;
    }
    // Behind a mark the noun is who said what stands before: ", said a woman dressed in black".
    return at > 0
        && SUBJECT.matcher(tags[at - 1]).matches()
        && VerbTags.isFinite(tags[at])
        && SAYING.contains(words[at].toLowerCase(Locale.ROOT));
  }
}

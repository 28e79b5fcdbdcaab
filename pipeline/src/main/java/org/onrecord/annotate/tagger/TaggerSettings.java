package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a model says of how it was trained, as far as models of the known architecture may differ.
 *
 * @param rareBelow the count in the training text below which a word is rare
 */
record TaggerSettings(int rareBelow) {

  private static final String CLUSTERS = "/u/nlp/data/pos_tags_are_useless/egw4-reut.512.clusters";
  private static final String RARE = "rareExtractor(edu.stanford.nlp.tagger.maxent.";

  /** The one in the file, with {@link #CLUSTERS} and {@link #RARE} left out. */
  private static final String ARCHITECTURE =
      "left3words,wordshapes(-1,1),distsim(,-1,1),distsimconjunction(,-1,1),"
          + "ExtractorUCase),ExtractorCNumber),ExtractorDash),ExtractorLetterDigitDash),"
          + "CompanyNameDetector),ExtractorAllCapitalized),ExtractorUpperDigitDash),"
          + "ExtractorStartSentenceCap),ExtractorMidSentenceCapC),ExtractorMidSentenceCap),"
          + "prefix(10),suffix(10),unicodeshapes(0),ExtractorNonAlphanumeric)";

  /**
   * @throws IOException when they are not those of the known architecture
   */
  static TaggerSettings read(ModelBytes in) throws IOException {
    Map<String, String> settings = new HashMap<>();
    new ObjectStream(in, (key, value) -> settings.put(in.textAt(key), in.textAt(value))).object();
    settings.computeIfPresent("arch", (key, arch) -> arch.replace(CLUSTERS, "").replace(RARE, ""));
    check(settings, "arch", ARCHITECTURE);
    check(settings, "lang", "english");
    check(settings, "wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    check(settings, "approximate", "-1.0");
    check(settings, "minWordsLockTags", "1");
    try {
      return new TaggerSettings(Integer.parseInt(settings.getOrDefault("rareWordThresh", "")));
    } catch (NumberFormatException e) {
      throw new IOException("the tagger's model does not say which words are rare", e);
    }
  }

  private static void check(Map<String, String> settings, String name, String known)
      throws IOException {
    String found = settings.getOrDefault(name, "");
    if (!found.equals(known)) {
      throw new IOException(
          "the tagger's model has the " + name + " \"" + found + "\" and not \"" + known + "\"");
    }
  }
}

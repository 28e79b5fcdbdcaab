package org.onrecord.claim;

import java.util.Locale;

/** Names a verb that belongs to no family. */
final class VerbNames {

  private VerbNames() {}

  /** Its dictionary form with what makes another verb of it: "give up", "go bankrupt". */
  static String of(Syntax syntax, int verb) {
    String lemma = syntax.token(verb).lemma().toLowerCase(Locale.ROOT);
    int particle = Particles.of(syntax, verb);
    if (particle >= 0) {
      return lemma + " " + syntax.token(particle).text().toLowerCase(Locale.ROOT);
    }
    int next = verb + 1;
    boolean result =
        next < syntax.size()
            && syntax.token(next).tag().equals("JJ")
            && syntax.is(next, "xcomp")
            && syntax.head(next) == verb;
    return result ? lemma + " " + syntax.token(next).text().toLowerCase(Locale.ROOT) : lemma;
  }
}

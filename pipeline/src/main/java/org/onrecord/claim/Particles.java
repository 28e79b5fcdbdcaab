package org.onrecord.claim;

import org.onrecord.annotate.Sentence;

/** Finds the particle that makes another verb of a verb: "gave up", "wrote it off". */
final class Particles {

  private static final int REACH = 4;

  private Particles() {}

  /** Index of the verb's particle, or -1. */
  static int of(Syntax syntax, int verb) {
    Sentence sentence = syntax.sentence();
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + REACH); at++) {
      if (sentence.token(at).tag().equals("RP") && !isHedge(syntax, at)) {
        boolean adjacent = at == verb + 1;
        boolean parsed = sentence.isParsed() && sentence.tree().head(at) == verb;
        return adjacent || parsed ? at : -1;
      }
    }
    return -1;
  }

  /** The "up" of "spend up to $5 million". */
  private static boolean isHedge(Syntax syntax, int at) {
    boolean before = at + 2 < syntax.size() && syntax.token(at + 1).is("to");
    return syntax.isValue(at) || (before && syntax.isValue(at + 2));
  }
}

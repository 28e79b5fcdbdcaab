package org.onrecord.claim;

/**
 * Reads "brought in $5 million in revenue": a verb that says only whose the measure behind the
 * amount is. Parsers hang the amount and the measure on many words.
 */
final class HeldMeasures {

  private HeldMeasures() {}

  /** The holding verb right before an amount, or -1. */
  static int verbBefore(Syntax syntax, int firstOfAmount) {
    int before = PredicateFinder.skipHedges(syntax, firstOfAmount - 1);
    // Taggers take the "in" of "brought in $5 million" for a preposition.
    boolean particle = before > 0 && syntax.token(before).text().matches("in|up");
    int verb = particle ? before - 1 : before;
    boolean holds =
        verb >= 0
            && syntax.isVerb(verb)
            && Signals.SHIPPED.effect(syntax.token(verb), "holder").isPresent();
    return holds ? verb : -1;
  }

  /** Head of the noun phrase that "in" introduces behind an amount, or -1. */
  static int nounBehind(Syntax syntax, int lastOfAmount) {
    int in = lastOfAmount + 1;
    boolean introduced = in + 1 < syntax.size() && syntax.token(in).is("in");
    return introduced ? syntax.phraseHead(in + 1) : -1;
  }

  /** The verb that holds the measure through an amount, or -1. */
  static int verbOf(Syntax syntax, int measure) {
    int in = syntax.phraseStart(measure) - 1;
    int first = in;
    while (first > 0 && syntax.isValue(first - 1)) {
      first--;
    }
    boolean amount = first < in && syntax.token(in).is("in");
    return amount ? verbBefore(syntax, first) : -1;
  }
}

package org.onrecord.attribution;

import org.onrecord.annotate.Sentence;

/**
 * Tells participles that only qualify the noun before them, where taggers and parsers see the verb
 * of the sentence: "executives briefed on the plan said", "emails reviewed by the Ledger show".
 */
final class QualifyingParticiples {

  private final UnnamedSources unnamed;
  private final Unpublished unpublished;

  QualifyingParticiples(UnnamedSources unnamed, Unpublished unpublished) {
    this.unnamed = unnamed;
    this.unpublished = unpublished;
  }

  /** Whether the token opens such a qualification. */
  boolean isAt(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    boolean participle = tag.equals("VBD") || tag.equals("VBN");
    if (!participle || at == 0 || at + 1 >= sentence.size() || !sentence.token(at - 1).isNoun()) {
      return false;
    }
    return unpublished.isReading(sentence, sentence.token(at))
        || unnamed.isQualifier(sentence.token(at)) && sentence.token(at + 1).tag().equals("IN");
  }
}

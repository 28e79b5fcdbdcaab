package org.onrecord.attribution;

import java.util.BitSet;

/**
 * Relative clauses between a noun and its verb, whole or cut down to a participle ("based in
 * Lyme"), read off their first word and the commas: parsers hang a verb behind a long one on
 * something inside it.
 */
final class RelativeClauses {

  private static final int DEEPEST = 4;

  private final Speakers speakers;

  RelativeClauses(Speakers speakers) {
    this.speakers = speakers;
  }

  /**
   * Whom a verb goes with where a comma right before it closes a clause: in "Pell Mining, which
   * bought the mine for $40 million, said" the company, in "workers at the plant, which lost $30
   * million, said" the workers.
   *
   * @return the head of the noun phrase that the clause is about, or -1 where none is closed there
   */
  int subjectBehind(Syntax syntax, int verb) {
    int open = opening(syntax, verb);
    int noun =
        open < 0 ? -1 : syntax.token(open).isVerb() ? open - 2 : syntax.antecedent(open, open);
    return head(syntax, noun, open);
  }

  /**
   * "Two officials, who are tired, said the director, Dana Roe, had resigned": whoever the clause
   * before the cue tells of speaks, where what stands behind the cue has a verb of its own. By word
   * order alone.
   *
   * @param from behind the cue, where that verb may begin
   */
  static boolean speaksBefore(Syntax syntax, int cue, int from) {
    return hasPersonBefore(syntax, cue) && syntax.hasFiniteVerb(from, syntax.sentenceEdge());
  }

  /** Whether a comma right before the verb closes a clause with "who". */
  private static boolean hasPersonBefore(Syntax syntax, int verb) {
    int close = verb - 1;
    if (close < 1 || !syntax.token(close).is(",")) {
      return false;
    }
    for (int at = close - 1; at > 1 && !syntax.isQuoteMark(at); at--) {
      if (syntax.token(at).is("who") && syntax.token(at - 1).is(",")) {
        return syntax.hasFiniteVerb(at, close);
      }
    }
    return false;
  }

  /**
   * In "Reyes, who had flown in at night, said" the pronoun has its own verb, and the comma closes
   * its clause: the noun before it speaks.
   *
   * @param subject what the tree says
   * @return the head of that noun's phrase, or -1
   */
  int outside(Syntax syntax, int verb, int subject) {
    int before = beforeVerb(syntax, verb);
    int pronoun = pronounAt(syntax, subject);
    boolean closed =
        pronoun > 1
            && pronoun < before
            && syntax.isPunctuation(before)
            && syntax.isPunctuation(pronoun - 1)
            && syntax.hasFiniteVerb(pronoun, before);
    int noun = closed ? syntax.antecedent(pronoun, pronoun) : -1;
    return head(syntax, noun, pronoun);
  }

  /** The relative pronoun; in "which reports next week, has warned" the parser takes its verb. */
  private static int pronounAt(Syntax syntax, int subject) {
    if (subject > 0 && syntax.token(subject).isVerb() && syntax.isRelativePronoun(subject - 1)) {
      return subject - 1;
    }
    return subject >= 0 && syntax.isRelativePronoun(subject) ? subject : -1;
  }

  /** The last token before the verb, its helpers and adverbs. */
  private static int beforeVerb(Syntax syntax, int verb) {
    int before = syntax.verbGroup(verb).nextSetBit(0) - 1;
    while (before > 0 && syntax.token(before).tag().equals("RB")) {
      before--;
    }
    return before;
  }

  private int head(Syntax syntax, int noun, int clause) {
    boolean inFront = noun >= 0 && noun < clause - 1 && syntax.token(noun).isNoun();
    return inFront ? speaker(syntax, noun) : -1;
  }

  /** Whether a token stands inside the clause that the comma before the verb closes. */
  static boolean isInside(Syntax syntax, int token, int verb) {
    int open = opening(syntax, verb);
    return open >= 0 && token >= open && token < verb;
  }

  /** A noun phrase without what a participle behind a comma tells of it: ", based in Lyme". */
  static BitSet without(Syntax syntax, BitSet phrase) {
    for (int at = phrase.nextSetBit(0); at >= 0; at = phrase.nextSetBit(at + 1)) {
      if (syntax.token(at).is(",") && phrase.get(at + 1) && isParticiple(syntax, at + 1)) {
        BitSet noun = (BitSet) phrase.clone();
        noun.clear(at, syntax.size());
        return noun;
      }
    }
    return phrase;
  }

  private static boolean isParticiple(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("VBN");
  }

  /** "Reyes, <em>asked</em> about the sale, said", where the tagger takes it for a past tense. */
  private static boolean isCutDown(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("VBD")
        && syntax.token(at - 2).isNoun()
        && syntax.token(at + 1).tag().equals("IN");
  }

  /**
   * The first word of the nearest clause that a comma closes right before the verb, or -1; behind
   * ", saying" there is no telling.
   */
  private static int opening(Syntax syntax, int verb) {
    int close = beforeVerb(syntax, verb);
    boolean addsOn = syntax.token(verb).tag().equals("VBG");
    if (addsOn || close < 0 || !syntax.token(close).is(",")) {
      return -1;
    }
    for (int at = close - 1; at > 1; at--) {
      if (syntax.isQuoteMark(at)) {
        return -1;
      }
      boolean behindComma = syntax.token(at - 1).is(",");
      if (behindComma && (isParticiple(syntax, at) || isCutDown(syntax, at))) {
        return syntax.hasFiniteVerb(at + 1, close) ? -1 : at;
      }
      if (behindComma && syntax.isRelativePronoun(at)) {
        return syntax.hasFiniteVerb(at, close) ? at : -1;
      }
    }
    return -1;
  }

  /** Of "the head of the plant" the head, whatever the clause tells of the plant. */
  int speaker(Syntax syntax, int noun) {
    int speaker = noun;
    int at = noun;
    for (int step = 0; step < DEEPEST && syntax.tree().is(at, "nmod"); step++) {
      at = syntax.tree().head(at);
      if (at < 0 || at > speaker || !syntax.token(at).isNoun()) {
        break;
      }
      if (speakers.canSpeak(syntax, at) || speakers.isDocument(syntax, at)) {
        speaker = at;
      }
    }
    return speaker;
  }
}

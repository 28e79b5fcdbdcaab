package org.onrecord.attribution;

import java.util.BitSet;

/** Finds who speaks: the subject of a verb cue, by the tree and by word order. */
final class VerbSource {

  private VerbSource() {}

  static int head(Syntax syntax, int verb, boolean passive, int speakerBefore) {
    if (passive) {
      return insideClause(syntax, agent(syntax, verb), verb);
    }
    boolean addsOn =
        syntax.token(verb).tag().equals("VBG") && verb > 0 && syntax.token(verb - 1).is(",");
    if (addsOn && speakerBefore >= 0) {
      return speakerBefore;
    }
    int closing = beforeClosingCue(syntax, verb);
    if (closing >= 0) {
      return closing;
    }
    int subject = syntax.subject(verb);
    return insideClause(syntax, parenthetical(syntax, subject, verb), verb);
  }

  /**
   * In "Reyes, the heiress, had paid $4 million, two people familiar with the matter said." the
   * speaker stands between the last comma and a cue that closes the sentence, wherever the parser
   * hangs the cue.
   *
   * @return the head of that noun phrase, or -1
   */
  private static int beforeClosingCue(Syntax syntax, int verb) {
    int comma = verb - 1;
    while (comma > 0 && !syntax.isPunctuation(comma)) {
      String tag = syntax.token(comma).tag();
      if (tag.matches("VB[DZP]|MD|CC|TO|W.*")) {
        return -1;
      }
      comma--;
    }
    boolean separated = comma > 0 && (syntax.token(comma).is(",") || syntax.isQuoteMark(comma));
    if (!separated || !closes(syntax, verb) || !syntax.hasFiniteVerb(0, comma)) {
      return -1;
    }
    for (int at = comma + 1; at < verb; at++) {
      boolean noun = syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP");
      boolean last =
          at + 1 >= verb
              || !syntax.token(at + 1).isNoun() && !syntax.token(at + 1).tag().equals("POS");
      if (noun && last) {
        return at;
      }
    }
    return -1;
  }

  private static BitSet behindComma(Syntax syntax, int verb) {
    int from = verb;
    while (!syntax.isPunctuation(from - 1)) {
      from--;
    }
    while (from < verb && syntax.token(from).tag().equals("RB")) {
      from++;
    }
    return Syntax.range(from, verb);
  }

  /** Whether nothing but an adverbial follows the verb in its sentence. */
  private static boolean closes(Syntax syntax, int verb) {
    return syntax.token(verb).tag().equals("VBD")
        && !syntax.hasFiniteVerb(verb + 1, syntax.size())
        && (verb + 1 >= syntax.size()
            || syntax.token(verb + 1).tag().matches("\\.|IN|NNP|RB|,|''|CC|TO"));
  }

  /**
   * In "The plant, Dana Reyes said, would close" the parser takes the speaker for an apposition to
   * the plant; a comma on either side and a finite verb behind give it away.
   */
  private static int parenthetical(Syntax syntax, int subject, int verb) {
    boolean interrupts =
        verb + 2 < syntax.size()
            && syntax.token(verb + 1).is(",")
            && syntax.token(verb + 2).tag().matches("MD|VB[DZP]|TO|VBG|VBN|IN");
    if (subject < 0 || !interrupts) {
      return subject;
    }
    for (int apposition : syntax.tree().children(subject, "appos", "conj", "dep")) {
      int first = syntax.subtree(apposition).nextSetBit(0);
      if (apposition == verb - 1 && first > 0 && syntax.token(first - 1).is(",")) {
        return apposition;
      }
    }
    return subject;
  }

  /** A subject far away across another verb's clause is a parsing error more often than not. */
  private static int insideClause(Syntax syntax, int subject, int verb) {
    return subject >= 0 ? subject : nextTo(syntax, verb);
  }

  /** The noun or pronoun right before the verb group, or behind it after a comma or quote. */
  static int nextTo(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before >= 0
        && (syntax.token(before).tag().equals("RB")
            || syntax.token(before).tag().equals("MD")
            || syntax.token(before).isVerb() && !syntax.token(before).tag().equals("VBG"))) {
      before--;
    }
    boolean isNoun =
        before >= 0 && (syntax.token(before).isNoun() || syntax.token(before).tag().equals("PRP"));
    if (isNoun && syntax.token(verb).tag().matches("VB[DZP]")) {
      return before;
    }
    int after = verb + 1;
    boolean inverted =
        after < syntax.size()
            && before >= 0
            && syntax.isPunctuation(before)
            && syntax.token(verb).tag().matches("VB[DZ]");
    if (inverted) {
      while (after < syntax.size()
          && syntax.token(after).tag().matches("DT|JJ|NNP|NN|PRP\\$")
          && after + 1 < syntax.size()
          && syntax.token(after + 1).tag().matches("JJ|NNP|NN|NNS")) {
        after++;
      }
      if (after < syntax.size()
          && (syntax.token(after).isNoun() || syntax.token(after).tag().equals("PRP"))) {
        return after;
      }
    }
    return -1;
  }

  private static int agent(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "obl", "nmod")) {
      boolean by =
          syntax.tree().children(child, "case").stream().anyMatch(c -> syntax.token(c).is("by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  static BitSet phrase(Syntax syntax, int subject, int verb) {
    if (subject < 0 || syntax.token(subject).tag().equals("EX")) {
      return new BitSet();
    }
    int head = syntax.antecedent(subject, verb);
    BitSet phrase =
        subject == beforeClosingCue(syntax, verb)
            ? behindComma(syntax, verb)
            : syntax.nounPhrase(head);
    if (phrase.get(verb)) {
      BitSet before = (BitSet) phrase.clone();
      if (head < verb) {
        before.clear(verb, syntax.size());
      } else {
        before.clear(0, verb + 1);
      }
      phrase = syntax.trim(before);
      while (!phrase.isEmpty() && syntax.isRelativePronoun(phrase.length() - 1)) {
        phrase.clear(phrase.length() - 1);
        phrase = syntax.trim(phrase);
      }
    }
    int first = phrase.nextSetBit(0);
    if (first >= 0 && first < head && syntax.token(first).is("by")) {
      phrase.clear(first);
    }
    return phrase;
  }
}

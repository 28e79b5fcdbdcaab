package org.onrecord.claim;

/**
 * Finds the noun in front of an aside between commas: "Roe, the heiress who chaired Acme, had
 * pledged". Parsers often hang the verb behind the second comma on a word of the aside.
 */
final class Asides {

  private Asides() {}

  /** Head of the noun phrase that an aside parts from the verb and its helpers, or -1. */
  static int nounBefore(Syntax syntax, int verb) {
    int closing = groupStart(syntax, verb) - 1;
    if (closing < 2 || !syntax.token(closing).is(",") || !isFinite(syntax, verb)) {
      return -1;
    }
    for (int at = closing - 1; at > 0; at--) {
      if (syntax.token(at).tag().matches(":|``|''|-[LR]RB-")) {
        return -1;
      }
      if (syntax.token(at).is(",") && opensAside(syntax, at, closing)) {
        return holder(syntax, at);
      }
    }
    return -1;
  }

  /** "she said", "she said on Monday". */
  private static boolean isReport(Syntax syntax, int verb, int closing) {
    if (syntax.isAuxiliary(verb)) {
      return false;
    }
    for (int at = verb + 1; at < closing; at++) {
      boolean first = at == verb + 1;
      String tag = syntax.token(at).tag();
      if (first ? !tag.matches("IN|NNP|JJ|DT") : !tag.matches("IN|DT|JJ|CD|NN.*|PRP\\$|POS")) {
        return false;
      }
    }
    return verb == closing - 1 || Signals.SHIPPED.is(syntax.token(verb), "reporting");
  }

  /** In "The plant, Roe said, will close" Roe, whom a parser may take for a name of the plant. */
  static boolean isReporter(Syntax syntax, int noun) {
    return noun + 2 < syntax.size() && syntax.isFinite(noun + 1) && syntax.token(noun + 2).is(",");
  }

  private static int groupStart(Syntax syntax, int verb) {
    int start = verb;
    while (start > 0
        && (syntax.isAuxiliary(start - 1) || syntax.token(start - 1).tag().startsWith("RB"))) {
      start--;
    }
    return start;
  }

  private static boolean isFinite(Syntax syntax, int verb) {
    int start = groupStart(syntax, verb);
    return start < verb || syntax.token(verb).tag().matches("VBD|VBZ|VBP");
  }

  /**
   * An apposition, a report ("Roe said") or a relative clause, in which every verb stands behind a
   * relative pronoun.
   */
  private static boolean opensAside(Syntax syntax, int comma, int closing) {
    String first = syntax.token(comma + 1).tag();
    boolean phrase = first.matches("DT|PRP\\$?|WDT|WP|WP\\$|CD|JJ|NN.*");
    boolean relative = false;
    for (int at = comma + 1; phrase && at < closing; at++) {
      relative |= syntax.token(at).tag().matches("WDT|WP|WP\\$");
      boolean finite = syntax.isFinite(at);
      if (finite && !relative) {
        return isReport(syntax, at, closing);
      }
      if (syntax.token(at).tag().equals("CC") && !relative) {
        return false;
      }
    }
    return phrase;
  }

  /** The name in front of the comma, where nothing but its own phrase opens the clause. */
  private static int holder(Syntax syntax, int comma) {
    int noun = comma - 1;
    boolean isNoun = syntax.token(noun).isNoun() && !syntax.isValue(noun);
    if (!isNoun) {
      return -1;
    }
    int start = syntax.phraseStart(noun);
    while (start > 1 && syntax.token(start - 1).is("&")) {
      start = syntax.phraseStart(start - 2);
    }
    boolean opens = start == 0 || !syntax.token(start - 1).tag().matches("IN|TO|VB.?|,");
    return opens ? noun : -1;
  }
}

package org.onrecord.claim;

/** Finds where a clause ends, by word order alone: the parser is least sure about just that. */
final class ClauseEnd {

  /** A parenthesis or a quoted name of up to this many tokens does not end its clause. */
  private static final int SHORT_ASIDE = 8;

  private ClauseEnd() {}

  /** One past the last token of the clause that goes on behind {@code index}. */
  static int behind(Syntax syntax, int index) {
    int at = index + 1;
    while (at < syntax.size()) {
      int aside = asideEnd(syntax, at);
      if (aside > at) {
        at = aside + 1;
      } else if (ends(syntax, at)) {
        break;
      } else {
        at++;
      }
    }
    return at;
  }

  /** Last token of the short parenthesis or quotation without a verb that opens here, or -1. */
  private static int asideEnd(Syntax syntax, int open) {
    String closing =
        switch (syntax.token(open).tag()) {
          case "-LRB-" -> "-RRB-";
          case "``" -> "''";
          default -> "";
        };
    int limit = closing.isEmpty() ? open : Math.min(syntax.size() - 1, open + SHORT_ASIDE);
    for (int at = open + 1; at < limit; at++) {
      if (syntax.token(at).tag().equals(closing)) {
        return endsClause(syntax, at + 1) ? -1 : at;
      }
      if (syntax.isVerb(at) || syntax.token(at).tag().equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsClause(Syntax syntax, int at) {
    return at >= syntax.size() || ends(syntax, at);
  }

  private static boolean ends(Syntax syntax, int at) {
    return switch (syntax.token(at).tag()) {
      case "WRB", "VBD", "VBZ", "VBP", "MD" -> true;
      case ",", "CC", "TO" -> isBorder(syntax, at);
      // "of" of "a fine of $5 million" opens no clause, whatever the parser says.
      default -> isBorder(syntax, at) || syntax.is(at, "mark") && !isBeforeValue(syntax, at);
    };
  }

  private static boolean isBeforeValue(Syntax syntax, int at) {
    return syntax.token(at).is("of") && at + 1 < syntax.size() && syntax.isValue(at + 1);
  }

  /**
   * Whether a stop, a relative pronoun or a further main clause is here, whatever stands before.
   */
  static boolean isBorder(Syntax syntax, int at) {
    return switch (syntax.token(at).tag()) {
      case ":", "-LRB-", "-RRB-", "``", "''", ".", "WDT", "WP", "WP$" -> true;
      // Not the comma of "March 4, 2019".
      case "," -> !syntax.isValue(at);
      case "CC" -> startsClause(syntax, at + 1);
      default -> false;
    };
  }

  /** Whether a verb comes before the next noun phrase ends, or right behind it. */
  private static boolean startsClause(Syntax syntax, int from) {
    int at = from;
    while (at < syntax.size() && syntax.isInPhrase(at)) {
      at++;
    }
    while (at < syntax.size() && syntax.token(at).tag().startsWith("RB")) {
      at++;
    }
    return at < syntax.size() && (syntax.isVerb(at) || syntax.token(at).tag().equals("MD"));
  }
}

package org.onrecord.amount;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** The words and signs around an amount that repeats the one before it in another currency. */
final class ConversionPhrases {

  private final Phrases<Boolean> inBrackets = Phrases.foldedFromTheEnd();
  private final Phrases<Boolean> behindComma = Phrases.foldedFromTheEnd();
  private final Phrases<Boolean> closing = Phrases.folded();
  private final Set<String> between = new HashSet<>();

  ConversionPhrases() {
    for (Lexicon.Row row : Lexicon.load(ConversionPhrases.class, "conversions.tsv").rows()) {
      switch (row.get("place")) {
        case "bracket" -> inBrackets.add(row.get("phrase"), true);
        case "comma" -> {
          inBrackets.add(row.get("phrase"), true);
          behindComma.add(row.get("phrase"), true);
        }
        case "end" -> closing.add(row.get("phrase"), true);
        case "between" -> between.add(row.get("phrase"));
        default -> throw new IllegalStateException("conversions.tsv: " + row.get("place"));
      }
    }
  }

  /** The token of the bracket that opens before token {@code start}, or -1. */
  int bracketBefore(Tokens tokens, int start) {
    int at = startOf(inBrackets, tokens, start) - 1;
    return tokens.sign(at, '(') || tokens.sign(at, '[') ? at : -1;
  }

  /** The token of the comma in ", or about €1.1 billion," or -1. */
  int commaBefore(Tokens tokens, int start) {
    int at = startOf(behindComma, tokens, start);
    return at < start && tokens.sign(at - 1, ',') ? at - 1 : -1;
  }

  private static int startOf(Phrases<Boolean> phrases, Tokens tokens, int start) {
    Phrases.Match<Boolean> found = tokens.joined(start) ? phrases.at(tokens, start - 1) : null;
    return found == null ? start : found.start();
  }

  /** One past the words that may stand behind it, "at the time", or {@code end}. */
  int skipClosing(Tokens tokens, int end) {
    Phrases.Match<Boolean> found = tokens.joined(end) ? closing.at(tokens, end) : null;
    return found == null ? end : found.end();
  }

  static boolean closesBracket(Tokens tokens, int at) {
    return tokens.sign(at, ')') || tokens.sign(at, ']');
  }

  /** Whether a token parts several conversions: "($6m; €5.8m)". */
  boolean parts(Tokens tokens, int at) {
    return tokens.joined(at) && between.contains(tokens.key(at));
  }

  /** Whether what stands between commas ends at a token. */
  static boolean endsAside(Tokens tokens, int at) {
    return !tokens.joined(at)
        || closesBracket(tokens, at)
        || tokens.sign(at, ',')
        || tokens.sign(at, ';')
        || tokens.sign(at, '.');
  }
}

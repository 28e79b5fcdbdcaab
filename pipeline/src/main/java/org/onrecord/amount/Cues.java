package org.onrecord.amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Words near a number that tell how to read it, by kind. */
final class Cues {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  Cues() {
    for (Lexicon.Row row : Lexicon.load(Cues.class, "cues.tsv").rows()) {
      kinds.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  boolean is(String kind, String word) {
    return set(kind).contains(word);
  }

  /** Whether a word of the kind stands within {@code reach} tokens of the tokens given. */
  boolean near(String kind, Tokens tokens, int start, int end, int reach) {
    return before(kind, tokens, start, reach) || after(kind, tokens, end, reach);
  }

  /** Whether one of the {@code reach} tokens before {@code start} is of the kind. */
  boolean before(String kind, Tokens tokens, int start, int reach) {
    Set<String> words = set(kind);
    for (int i = start - 1; i >= start - reach && tokens.joined(i + 1); i--) {
      if (words.contains(tokens.key(i))) {
        return true;
      }
      if (ends(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** A full stop or the like with white space behind it. */
  private static boolean ends(Tokens tokens, int i) {
    return !tokens.glued(i + 1)
        && (tokens.sign(i, '.') || tokens.sign(i, '?') || tokens.sign(i, '!'));
  }

  private boolean after(String kind, Tokens tokens, int end, int reach) {
    Set<String> words = set(kind);
    for (int i = end; i < end + reach && tokens.joined(i); i++) {
      if (words.contains(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing follows that an expression ending before {@code end} could belong to. */
  boolean closes(Tokens tokens, int end) {
    return !tokens.joined(end)
        || tokens.is(end, Tokens.Kind.SIGN) && !tokens.hyphen(end)
        || is("clause", tokens.key(end));
  }

  private Set<String> set(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("cues.tsv has no kind " + kind);
    }
    return words;
  }
}

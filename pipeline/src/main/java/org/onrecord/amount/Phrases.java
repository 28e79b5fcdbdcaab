package org.onrecord.amount;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fixed phrases that are looked up at a place of a text, the longest first. */
final class Phrases<V> {

  /** A phrase found over the tokens from {@code start} to {@code end}, exclusive. */
  record Match<V>(V value, int start, int end) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();
  private final boolean caseCounts;
  private final boolean backwards;

  private Phrases(boolean caseCounts, boolean backwards) {
    this.caseCounts = caseCounts;
    this.backwards = backwards;
  }

  /** Phrases in any case, found by their first token. */
  static <V> Phrases<V> folded() {
    return new Phrases<>(false, false);
  }

  /** Phrases as they are written, found by their first token. */
  static <V> Phrases<V> exact() {
    return new Phrases<>(true, false);
  }

  /** Phrases in any case, found by their last token. */
  static <V> Phrases<V> foldedFromTheEnd() {
    return new Phrases<>(false, true);
  }

  void add(String phrase, V value) {
    Tokens tokens = Lexer.lex(phrase);
    Node<V> node = root;
    for (int k = 0; k < tokens.size(); k++) {
      String word = word(tokens, backwards ? tokens.size() - 1 - k : k);
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** Whether a phrase begins (or, for phrases from the end, ends) with the word. */
  boolean knows(String word) {
    return root.next.containsKey(word);
  }

  /**
   * The longest phrase that begins (or, for phrases from the end, ends) with token {@code i}. A
   * hyphen between words matches where the phrase has a space.
   */
  @Nullable Match<V> at(Tokens tokens, int i) {
    int step = backwards ? -1 : 1;
    Node<V> node = root;
    Match<V> best = null;
    int at = i;
    while (tokens.has(at)) {
      Node<V> next = node.next.get(word(tokens, at));
      if (next == null && node != root && tokens.hyphen(at)) {
        at += step;
        next = node.next.get(word(tokens, at));
      }
      if (next == null) {
        break;
      }
      node = next;
      if (node.value != null) {
        best = match(node.value, i, at);
      }
      if (!tokens.joined(backwards ? at : at + 1)) {
        break;
      }
      at += step;
    }
    return best;
  }

  private Match<V> match(V value, int from, int to) {
    return backwards ? new Match<>(value, to, from + 1) : new Match<>(value, from, to + 1);
  }

  private String word(Tokens tokens, int i) {
    return caseCounts ? tokens.raw(i) : tokens.key(i);
  }
}

package org.onrecord.amount;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** Finds the hedge of an amount and its direction: "more than", "nearly", "up to", "or so". */
final class Hedges {

  /**
   * What the words beside an amount do to it.
   *
   * @param modifier empty where nothing hedges
   * @param start first token of the hedged amount
   * @param end one past its last token
   */
  record Hedged(Optional<Modifier> modifier, int start, int end) {}

  private record Hedge(Optional<Modifier> modifier, String unless) {}

  /** What an amount that is told before may be held against: "less than the $5 million". */
  private static final Set<Modifier> SIDES = EnumSet.of(Modifier.LESS_THAN, Modifier.MORE_THAN);

  private static final int MOST_LAYERS = 4;
  private static final int PUSH_REACH = 4;

  private final Phrases<Hedge> before = Phrases.foldedFromTheEnd();
  private final Phrases<Hedge> ahead = Phrases.folded();
  private final Phrases<Hedge> after = Phrases.folded();
  private final Cues cues;

  Hedges(Cues cues) {
    this.cues = cues;
    for (Lexicon.Row row : Lexicon.load(Hedges.class, "hedges.tsv").rows()) {
      String name = row.get("modifier");
      Optional<Modifier> modifier =
          name.equals("none")
              ? Optional.empty()
              : Optional.of(Modifier.valueOf(name.toUpperCase(Locale.ROOT)));
      Hedge hedge = new Hedge(modifier, row.get("unless"));
      if (row.get("side").equals("before")) {
        before.add(row.get("phrase"), hedge);
        ahead.add(row.get("phrase"), hedge);
      } else {
        after.add(row.get("phrase"), hedge);
      }
    }
  }

  /** The hedge around the tokens from {@code start} to {@code end}. */
  Hedged around(Tokens tokens, int start, int end) {
    Hedged front = before(tokens, start, end);
    Optional<Modifier> within = within(tokens, start, end);
    if (within.isPresent() && front.modifier().isEmpty()) {
      front = new Hedged(within, front.start(), end);
    }
    Phrases.Match<Hedge> behind = tokens.joined(end) ? after.at(tokens, end) : null;
    if (behind == null || !holdsAfter(tokens, behind)) {
      return front;
    }
    Optional<Modifier> modifier = front.modifier().filter(m -> m != Modifier.ABOUT);
    return new Hedged(modifier.or(() -> behind.value().modifier()), front.start(), behind.end());
  }

  /** The hedge inside "$40-plus million" and "500-odd dollars". */
  private Optional<Modifier> within(Tokens tokens, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      Phrases.Match<Hedge> hedge = tokens.hyphen(i) ? after.at(tokens, i) : null;
      if (hedge != null) {
        return hedge.value().modifier();
      }
    }
    return Optional.empty();
  }

  /** The first token of the hedge in front of {@code start}, or {@code start}. */
  int startBefore(Tokens tokens, int start) {
    return before(tokens, start, start).start();
  }

  /** Steps over a hedge that begins at {@code i}. */
  int skip(Tokens tokens, int i) {
    Phrases.Match<Hedge> hedge = ahead.at(tokens, i);
    return hedge == null ? i : hedge.end();
  }

  private Hedged before(Tokens tokens, int start, int end) {
    Optional<Modifier> modifier = Optional.empty();
    int first = start;
    int at = start;
    for (int layer = 0; layer < MOST_LAYERS && tokens.joined(at); layer++) {
      Phrases.Match<Hedge> hedge = hedgeAt(tokens, at - 1);
      if (hedge == null || !holdsBefore(tokens, hedge)) {
        break;
      }
      at = hedge.start();
      if (hedge.value().modifier().isPresent()) {
        modifier = outer(modifier, hedge.value().modifier());
        first = at;
      }
    }
    return new Hedged(modifier, first, end);
  }

  /** The hedge that ends here, or before the article of "below the $5 million that it sought". */
  private Phrases.@Nullable Match<Hedge> hedgeAt(Tokens tokens, int last) {
    Phrases.Match<Hedge> hedge = before.at(tokens, last);
    if (hedge != null || !tokens.joined(last) || !tokens.key(last).equals("the")) {
      return hedge;
    }
    Phrases.Match<Hedge> compared = before.at(tokens, last - 1);
    boolean side =
        compared != null && compared.value().modifier().filter(SIDES::contains).isPresent();
    return side ? compared : null;
  }

  /** The outermost direction counts; "about" only where there is none. */
  private static Optional<Modifier> outer(Optional<Modifier> inner, Optional<Modifier> outer) {
    boolean keeps = outer.filter(m -> m == Modifier.ABOUT).isPresent() && inner.isPresent();
    return keeps ? inner : outer;
  }

  private boolean holdsBefore(Tokens tokens, Phrases.Match<Hedge> hedge) {
    int at = hedge.start();
    if (tokens.sign(at, '>') || tokens.sign(at, '<')) {
      // A tag's bracket or a quoting mark is no comparison.
      return tokens.glued(hedge.end()) && !tokens.glued(at);
    }
    String unless = hedge.value().unless();
    if (unless.equals("moved") && pushed(tokens, at)) {
      return false;
    }
    return unless.isEmpty() || !cues.before(unless, tokens, at, 1);
  }

  /** "pushed the price up to $5". */
  private boolean pushed(Tokens tokens, int at) {
    return cues.before("pushed", tokens, at, PUSH_REACH) && !cues.before("pushed", tokens, at, 1);
  }

  private boolean holdsAfter(Tokens tokens, Phrases.Match<Hedge> hedge) {
    if (tokens.sign(hedge.start(), '+') || tokens.isHyphen(hedge.start())) {
      return tokens.glued(hedge.start())
          && !(tokens.glued(hedge.end()) && plusTerm(tokens, hedge.end()));
    }
    if (tokens.key(hedge.end()).equals("than")) {
      return false;
    }
    boolean added = plusTerm(tokens, hedge.end());
    return !added && (hedge.value().unless().isEmpty() || ends(tokens, hedge.end()));
  }

  /** "$5+$3" and "€62 million plus €8 million" are sums. */
  private static boolean plusTerm(Tokens tokens, int end) {
    boolean sign = tokens.sign(end, '$') || tokens.sign(end, '€') || tokens.sign(end, '£');
    return sign || tokens.is(end, Tokens.Kind.NUMBER);
  }

  private static boolean ends(Tokens tokens, int i) {
    return !tokens.joined(i) || tokens.is(i, Tokens.Kind.SIGN) && !tokens.hyphen(i);
  }

  /** Whether the token before {@code start} is the given word, hedges between them skipped. */
  boolean introduces(Tokens tokens, String word, int start) {
    int at = startBefore(tokens, start);
    return tokens.joined(at) && tokens.key(at - 1).equals(word)
        || tokens.joined(start) && tokens.key(start - 1).equals(word);
  }
}

package org.onrecord.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/**
 * Tells which of a clause's times an amount holds for, where the clause has several amounts: in
 * "Revenue rose to $1.2 billion in 2023 from $1.1 billion a year earlier" each amount has its own,
 * and in "fell to $2 billion from $9 billion in 2021" only the second has one. By word order, since
 * parsers hang the times of such clauses on the verb.
 */
final class AmountTimes {

  /** In words: "from an earlier forecast of about", "compared with a net profit of". */
  private static final int LONGEST_OPENING = 8;

  private final ArticleView view;

  AmountTimes(ArticleView view) {
    this.view = view;
  }

  /**
   * The time of an amount.
   *
   * @param times of its clause, in text order
   */
  Optional<TimeExpression> timeOf(Sentence sentence, Span amount, List<TimeExpression> times) {
    if (isSince(sentence, amount)) {
      return Optional.empty();
    }
    List<TimeExpression> own =
        times.stream().filter(time -> !isComparedWith(sentence, time.span())).toList();
    return own.isEmpty() ? Optional.empty() : ownTimeOf(sentence, amount, own);
  }

  /** "$4 million in 2022 and $6 million since": the second from then on, no day is told. */
  private static boolean isSince(Sentence sentence, Span amount) {
    for (int at = 0; at + 1 < sentence.size(); at++) {
      if (sentence.token(at).span().start() >= amount.end()) {
        String tag = sentence.token(at + 1).tag();
        return sentence.token(at).is("since")
            && (tag.equals(".") || tag.equals(",") || tag.equals(":"));
      }
    }
    return false;
  }

  private Optional<TimeExpression> ownTimeOf(
      Sentence sentence, Span amount, List<TimeExpression> times) {
    Optional<TimeExpression> behind =
        times.stream().filter(time -> follows(sentence, time.span(), amount)).findFirst();
    if (behind.isPresent() && !opensNext(sentence, behind.get().span(), amount)) {
      return behind;
    }
    if (isEarlierValue(sentence, amount)) {
      return Optional.empty();
    }
    return times.stream()
        .filter(time -> !isBehindEarlierValue(sentence, time.span()))
        .min(
            Comparator.<TimeExpression, Boolean>comparing(
                    time -> time.span().start() > amount.start())
                .thenComparing(time -> Math.abs(time.span().start() - amount.start())));
  }

  /**
   * Whether a time is that of a value which another one in the sentence is compared with: "a year
   * earlier" in the example. It dates no event.
   */
  boolean isOfEarlierValue(Sentence sentence, Span time) {
    return isComparedWith(sentence, time) || isBehindEarlierValue(sentence, time);
  }

  /**
   * The amounts of which an earlier value may be told, if it is one: in "a profit of $3 million,
   * down from $5 million" the first, for the second is a profit as well. None where something else
   * is said between the last of them and the earlier value.
   */
  List<Span> laterValuesOf(Sentence sentence, Span amount) {
    if (!isEarlierValue(sentence, amount)) {
      return List.of();
    }
    List<Span> before =
        view.amountsIn(sentence).stream().filter(a -> a.end() <= amount.start()).toList();
    return isRightBehind(sentence, before.get(before.size() - 1), amount) ? before : List.of();
  }

  /** Behind the amount, or behind a comma somewhere after it, with nothing but comparing words. */
  private boolean isRightBehind(Sentence sentence, Span one, Span next) {
    int comma =
        between(sentence, one, next)
            .filter(token -> token.is(","))
            .mapToInt(Token::index)
            .max()
            .orElse(-1);
    return between(sentence, one, next)
        .filter(token -> token.index() > comma)
        .filter(token -> !view.isValue(sentence, token.index()))
        .filter(token -> !Signals.SHIPPED.is(token, "earlier"))
        .noneMatch(token -> token.isNoun() || token.isVerb() || token.tag().equals("CC"));
  }

  private boolean isBehindEarlierValue(Sentence sentence, Span time) {
    return view.amountsIn(sentence).stream()
        .filter(amount -> follows(sentence, time, amount))
        .anyMatch(amount -> isEarlierValue(sentence, amount));
  }

  /** "rose 28% to $5 million from a year earlier": no time of the $5 million. */
  private boolean isComparedWith(Sentence sentence, Span time) {
    int[] words = tokens(sentence, time);
    for (int at = words[0] - 1; at >= 0 && opensTime(sentence.token(at)); at--) {
      if (Signals.SHIPPED.is(sentence.token(at), "earlier")) {
        return Signals.SHIPPED.is(sentence.token(words[1]), "back");
      }
    }
    return false;
  }

  private static boolean opensTime(Token word) {
    return word.tag().matches("IN|TO|DT|VBN");
  }

  private int[] tokens(Sentence sentence, Span value) {
    return view.tokens(sentence, value)
        .orElseThrow(() -> new IllegalArgumentException("no value of this sentence: " + value));
  }

  /**
   * Whether the amount is only what another one of the sentence is compared with: "from $1.1
   * billion", "compared with a profit of €12 million".
   */
  boolean isEarlierValue(Sentence sentence, Span amount) {
    int first = tokens(sentence, amount)[0];
    for (int at = first - 1; at >= Math.max(0, first - LONGEST_OPENING); at--) {
      Token token = sentence.token(at);
      if (Signals.SHIPPED.is(token, "earlier")) {
        return isCompared(sentence, token.span().start());
      }
      if (view.isValue(sentence, at) || token.isVerb() || token.is(";")) {
        return linkedBefore(sentence, amount).filter(b -> isEarlierValue(sentence, b)).isPresent();
      }
    }
    return false;
  }

  /** There must be something to compare with: another amount before. */
  private boolean isCompared(Sentence sentence, int opening) {
    return view.amountsIn(sentence).stream().anyMatch(amount -> amount.end() <= opening);
  }

  /** In "$60 million, or 16 cents a share" the amount that the second says in other terms. */
  private Optional<Span> linkedBefore(Sentence sentence, Span amount) {
    return view.amountsIn(sentence).stream()
        .filter(other -> other.end() <= amount.start() && areLinked(sentence, other, amount))
        .findFirst();
  }

  /** Whether the time stands behind the amount with no other amount between. */
  private boolean follows(Sentence sentence, Span time, Span amount) {
    if (time.start() < amount.end()) {
      return false;
    }
    Span last = amount;
    for (Span other : view.amountsIn(sentence)) {
      boolean between = other.start() >= last.end() && other.end() <= time.start();
      if (between && !areLinked(sentence, last, other)) {
        return false;
      }
      last = between ? other : last;
    }
    return true;
  }

  /** "$60 million, or 16 cents a share", "$5 million and $7 million". */
  private boolean areLinked(Sentence sentence, Span one, Span next) {
    return between(sentence, one, next)
        .allMatch(
            token ->
                token.tag().equals("CC")
                    || !Character.isLetterOrDigit(token.text().codePointAt(0)));
  }

  /** "$5 million in tax, and in 2021 $7 million": the time belongs to what follows. */
  private boolean opensNext(Sentence sentence, Span time, Span amount) {
    boolean another =
        view.amountsIn(sentence).stream().anyMatch(other -> other.start() >= time.end());
    return another
        && between(sentence, amount, time)
            .anyMatch(token -> token.is(",") || token.tag().equals("CC"));
  }

  private static Stream<Token> between(Sentence sentence, Span one, Span next) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= one.end() && token.span().end() <= next.start());
  }
}

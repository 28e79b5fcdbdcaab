package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/**
 * A number and the noun that it counts: "900 of the 2,000 jobs", "95 kilometres an hour", "fourteen
 * people", or a number alone, as in "a toll of 14".
 */
final class CountedNoun {

  private static final int LONGEST_PHRASE = 6;

  /** Relations of a number to its noun; one in words with a capital is often taken for a name. */
  private static final List<String> MODIFYING = List.of("nummod", "compound", "amod", "det");

  private static final String MODIFIER = "JJ|JJR|NN|NNS|VBN|VBG|RBR";
  private static final String HOURLY = "per hour";
  private static final String OTHER = "other";

  private final CountWords words = CountWords.SHIPPED;
  private final Syntax syntax;
  private final int first;
  private final int last;
  private final int head;
  private final int noun;

  /**
   * @param first first token of the number
   * @param last its last token
   */
  CountedNoun(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.first = first;
    this.last = last;
    int top = top();
    boolean modifies = MODIFYING.stream().anyMatch(relation -> syntax.is(top, relation));
    int modified = modifies ? syntax.head(top) : -1;
    boolean counts =
        modified > last
            && modified - last <= LONGEST_PHRASE
            && syntax.token(modified).isNoun()
            && !words.is(syntax.lemma(modified), CountWords.Kind.FRACTION);
    this.head = counts ? modified : top;
    this.noun = counts ? modified : partOf(top);
  }

  /** The word of the number that the others of it depend on. */
  private int top() {
    return IntStream.rangeClosed(first, last)
        .filter(at -> syntax.head(at) < first || syntax.head(at) > last)
        .findFirst()
        .orElse(last);
  }

  /** "jobs" of "900 of the 2,000 jobs", or -1. */
  private int partOf(int number) {
    return syntax.children(number, "nmod").stream()
        .filter(part -> part > last && syntax.hasCase(part, "of"))
        .filter(part -> syntax.token(part).tag().matches("NNS?"))
        .findFirst()
        .orElse(-1);
  }

  /** Last token of the number. */
  int last() {
    return last;
  }

  /** The noun that is counted, or the number where none stands behind it. */
  int head() {
    return head;
  }

  /** Whether anything is told to be counted: "jobs" of "900 of the 2,000 jobs" too. */
  boolean isNamed() {
    return noun >= 0;
  }

  /** The noun that is counted; only where {@link #isNamed}. */
  int noun() {
    return noun;
  }

  /** Whether the number can count something: not "one" of "one of them". */
  boolean canCount() {
    boolean pronoun = noun != head && syntax.token(head).text().equalsIgnoreCase("one");
    return !pronoun && (isNamed() || syntax.token(head).tag().equals("CD"));
  }

  /** Last token of the number, or of its noun where that stands right behind it. */
  int phraseEnd() {
    return noun == head ? noun : last;
  }

  /** The words up to the end of what is counted: "95 kilometres an hour". */
  Span end() {
    boolean rated = noun == head && rate().isPresent();
    return syntax.token(rated ? noun + 2 : phraseEnd()).span();
  }

  /** What is counted, in its dictionary form; a unit by one name; empty where it stays unsaid. */
  String of() {
    if (!isNamed()) {
      return "";
    }
    String lemma = syntax.lemma(noun);
    boolean cent = lemma.equals("cent") && noun > 0 && syntax.token(noun - 1).is("per");
    return speed().orElse(lemma.equals("%") || cent ? "percent" : lemma);
  }

  /** "km/h" of "95 kilometres an hour" and "95 km/h", "mph" of "60 miles per hour". */
  private Optional<String> speed() {
    String unit = syntax.lemma(noun);
    boolean hourly = rate().filter(HOURLY::equals).isPresent();
    return words
        .speed(unit)
        .or(() -> isSlashed(unit) ? words.speed("km/h") : Optional.empty())
        .or(() -> hourly ? words.speed(unit + " " + HOURLY) : Optional.empty());
  }

  /** "km/h" in three tokens, of which either noun may be what is counted. */
  private boolean isSlashed(String unit) {
    int slash = unit.equals("h") ? noun - 1 : noun + 1;
    return unit.matches("h|km") && slash < syntax.size() && syntax.token(slash).is("/");
  }

  /** "per day" of "210 patients a day". */
  private Optional<String> rate() {
    int article = noun + 1;
    boolean per =
        article + 1 < syntax.size()
            && syntax.token(article).text().matches("an?|per|each|every")
            && words.is(syntax.lemma(article + 1), CountWords.Kind.PERIOD)
            && !isLength(article + 2);
    return per ? Optional.of("per " + syntax.lemma(article + 1)) : Optional.empty();
  }

  /** "ago" of "14 people a year ago". */
  private boolean isLength(int behind) {
    return behind < syntax.size()
        && words.is(syntax.token(behind).text(), CountWords.Kind.DISTANCE);
  }

  /** Words that make it a part of what is so called: "warehouse" of "40 warehouse jobs". */
  List<String> narrowed() {
    List<String> narrowing = new ArrayList<>();
    if (first > 0 && isAnother(first - 1)) {
      narrowing.add(OTHER);
    }
    if (!isNamed() || speed().isPresent()) {
      return narrowing;
    }
    int from = noun == head ? last + 1 : Math.max(last + 1, syntax.phraseStart(noun));
    for (int at = from; at < noun; at++) {
      if (isAnother(at)) {
        narrowing.add(OTHER);
      } else if (isNarrowing(at)) {
        narrowing.add(syntax.lemma(at));
      }
    }
    rate().ifPresent(narrowing::add);
    return narrowing;
  }

  private boolean isAnother(int at) {
    return words.is(syntax.lemma(at), CountWords.Kind.ANOTHER)
        || words.is(syntax.token(at).text(), CountWords.Kind.ANOTHER);
  }

  private boolean isNarrowing(int at) {
    return syntax.token(at).tag().matches(MODIFIER)
        && !syntax.lemma(at).matches("of|per")
        && CountMeasures.shipped().ofState(syntax, at).isEmpty();
  }
}

package org.onrecord.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Tells whether a noun phrase without a name hides an individual, and how many. The words are in
 * unnamed-sources.tsv.
 */
final class UnnamedSources {

  private enum Sign {
    /** A head noun that hides a person whatever stands around it: source, insider, aide. */
    ALWAYS,
    /** A qualifier that makes any person noun an unnamed source: familiar, briefed, anonymity. */
    QUALIFIER,
    /** A word that tells the terms of speaking, wherever in the sentence: anonymity. */
    TERM,
    /** A word in the phrase that hides a person: anonymous. */
    HIDDEN,
    /** A modifier that singles out individuals of a role: senior, former. */
    INDIVIDUAL,
    /** A number. */
    NUMBER
  }

  private final Map<String, Sign> signs = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  UnnamedSources() {
    for (Lexicon.Row row : Lexicon.load(UnnamedSources.class, "unnamed-sources.tsv").rows()) {
      Sign sign = Sign.valueOf(row.get("sign").toUpperCase(Locale.ROOT));
      signs.put(row.get("word"), sign);
      if (sign == Sign.NUMBER) {
        numbers.put(row.get("word"), Integer.parseInt(row.get("number")));
      }
    }
  }

  /**
   * Why a phrase without a name means an individual.
   *
   * @param words for a reviewer
   * @param byRole whether only a role in the singular or with a number tells it ("a prosecutor"),
   *     no word that hides somebody
   */
  record Evidence(String words, boolean byRole) {}

  /**
   * The evidence that the phrase hides an individual; empty when a bare role speaks for its
   * organisation.
   *
   * @param head the head noun, of class person
   * @param phrase the tokens of the source
   */
  Optional<Evidence> evidence(Token head, List<Token> phrase, Sentence sentence) {
    if (sign(head.lemma()).filter(s -> s == Sign.ALWAYS).isPresent()) {
      return Optional.of(new Evidence("«" + head.text() + "» hides a person", false));
    }
    for (Token token : phrase) {
      if (qualifies(sentence, token)) {
        return Optional.of(new Evidence("«" + token.text() + "» without a name", false));
      }
    }
    for (Token token : sentence.tokens()) {
      boolean inPhrase = phrase.contains(token);
      if (sign(token.text())
          .filter(s -> s == Sign.TERM || inPhrase && s == Sign.HIDDEN)
          .isPresent()) {
        return Optional.of(new Evidence("«" + token.text() + "»", false));
      }
    }
    for (Token token : phrase) {
      boolean before = token.index() < head.index();
      boolean singles =
          sign(token.text())
              .filter(s -> s == Sign.NUMBER || s == Sign.INDIVIDUAL && !isCrowd(head))
              .isPresent();
      boolean partOf = token.is("one") && isFollowedBy(sentence, token, "of");
      if (before && (singles || partOf || isOneOfMany(token) && head.tag().equals("NN"))) {
        String words = "«" + token.text() + " ... " + head.text() + "» without a name";
        return Optional.of(new Evidence(words, true));
      }
    }
    return Optional.empty();
  }

  /** "involved", but not "not involved"; "close to the board", but not "close friends". */
  private boolean qualifies(Sentence sentence, Token word) {
    boolean negated = word.index() > 0 && sentence.token(word.index() - 1).is("not");
    boolean nearness = !word.is("close") || isFollowedBy(sentence, word, "to");
    return isQualifier(word) && !negated && nearness;
  }

  /** Whether the word opens a phrase that singles out somebody: "a nurse", "one miner". */
  static boolean isOneOfMany(Token first) {
    return first.is("a") || first.is("an") || first.is("another") || first.is("one");
  }

  private static boolean isFollowedBy(Sentence sentence, Token word, String next) {
    return word.index() + 1 < sentence.size() && sentence.token(word.index() + 1).is(next);
  }

  /** Whether the phrase holds a word such as "familiar" or "close". */
  boolean isQualified(List<Token> phrase) {
    return phrase.stream().anyMatch(this::isQualifier);
  }

  /** The evidence that a phrase of people in general hides somebody: "anonymous", "familiar". */
  Optional<Evidence> hidden(List<Token> phrase, Sentence sentence) {
    return phrase.stream()
        .filter(
            token ->
                qualifies(sentence, token)
                    || sign(token.text())
                        .filter(s -> s == Sign.TERM || s == Sign.HIDDEN)
                        .isPresent())
        .findFirst()
        .map(token -> new Evidence("«" + token.text() + "»", false));
  }

  /** Whether the word tells how near somebody is to a matter: "familiar", "briefed". */
  boolean isQualifier(Token word) {
    return sign(word.text()).filter(s -> s == Sign.QUALIFIER).isPresent();
  }

  /** How many persons the phrase states; empty when it does not. */
  OptionalInt count(Token head, List<Token> phrase) {
    for (Token token : phrase) {
      OptionalInt number = token.index() < head.index() ? number(token) : OptionalInt.empty();
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  /** How many persons the word by itself means: "two said"; empty when it is no such number. */
  OptionalInt number(Token token) {
    Integer number = numbers.get(token.text().toLowerCase(Locale.ROOT));
    if (number != null) {
      return OptionalInt.of(number);
    }
    return token.isNumber() && token.text().matches("\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(token.text()))
        : OptionalInt.empty();
  }

  /** "some people" are anybody, "some officials" are somebody. */
  private static boolean isCrowd(Token head) {
    return head.isLemma("people") || head.isLemma("person") && head.tag().equals("NNS");
  }

  private Optional<Sign> sign(String word) {
    return Optional.ofNullable(signs.get(word.toLowerCase(Locale.ROOT)));
  }
}

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
      if (sign(token.text()).filter(s -> s == Sign.QUALIFIER).isPresent()) {
        return Optional.of(new Evidence("«" + token.text() + "» without a name", false));
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.text().toLowerCase(Locale.ROOT).startsWith("anonym")) {
        return Optional.of(new Evidence("«" + token.text() + "»", false));
      }
    }
    for (Token token : phrase) {
      boolean before = token.index() < head.index();
      boolean singles =
          sign(token.text())
              .filter(s -> s == Sign.NUMBER || s == Sign.INDIVIDUAL && !isCrowd(head))
              .isPresent();
      boolean oneOfMany = token.is("a") || token.is("an") || token.is("another") || token.is("one");
      if (before && (singles || oneOfMany && head.tag().equals("NN"))) {
        String words = "«" + token.text() + " ... " + head.text() + "» without a name";
        return Optional.of(new Evidence(words, true));
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase holds a word such as "familiar" or "close". */
  boolean isQualified(List<Token> phrase) {
    return phrase.stream()
        .anyMatch(t -> sign(t.text()).filter(s -> s == Sign.QUALIFIER).isPresent());
  }

  /**
   * Whether the token opens what qualifies the noun before it, as in "executives briefed on the
   * plan", where taggers see the verb of the sentence.
   */
  boolean isQualifyingParticiple(Sentence sentence, int at) {
    boolean participle =
        sentence.token(at).tag().equals("VBD") || sentence.token(at).tag().equals("VBN");
    return participle
        && sign(sentence.token(at).text()).filter(s -> s == Sign.QUALIFIER).isPresent()
        && at > 0
        && sentence.token(at - 1).isNoun()
        && at + 1 < sentence.size()
        && sentence.token(at + 1).tag().equals("IN");
  }

  /** How many persons the phrase states; empty when it does not. */
  OptionalInt count(Token head, List<Token> phrase) {
    for (Token token : phrase) {
      if (token.index() < head.index()) {
        Integer number = numbers.get(token.text().toLowerCase(Locale.ROOT));
        if (number != null) {
          return OptionalInt.of(number);
        }
        if (token.isNumber() && token.text().matches("\\d{1,3}")) {
          return OptionalInt.of(Integer.parseInt(token.text()));
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "some people" are anybody, "some officials" are somebody. */
  private static boolean isCrowd(Token head) {
    return head.isLemma("people") || head.isLemma("person") && head.tag().equals("NNS");
  }

  private Optional<Sign> sign(String word) {
    return Optional.ofNullable(signs.get(word.toLowerCase(Locale.ROOT)));
  }
}

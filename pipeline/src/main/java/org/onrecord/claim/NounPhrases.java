package org.onrecord.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/** Gives the words of a noun phrase that has no name, as they stand in the text. */
final class NounPhrases {

  private static final int MODIFIERS = 2;
  private static final String MAKER = "maker";

  private NounPhrases() {}

  /**
   * "port of Calder" of "the port of Calder": the noun with its modifiers, without articles and
   * possessives in front; empty where the head is no noun or only counts something.
   */
  static Optional<String> words(Syntax syntax, int head) {
    return words(syntax, head, 0);
  }

  /** The same without what stands before the token {@code from}. */
  static Optional<String> words(Syntax syntax, int head, int from) {
    boolean measure = syntax.token(head).text().matches("percent|%|per|cent");
    if (measure || !(isHead(syntax, head) || isComplement(syntax, head))) {
      return Optional.empty();
    }
    int first = Math.max(from, syntax.hyphenedStart(head));
    while (first < head
        && (syntax.token(first).tag().matches("DT|PRP\\$|PDT|POS|CD|WP\\$|VBG|\\$")
            || syntax.isHedge(first))
        && !Signals.SHIPPED.is(syntax.token(first), "other")) {
      first++;
    }
    if (syntax.token(first).tag().equals("HYPH")) {
      // "a five-year-old firm" is a firm.
      first = syntax.phraseStart(head);
    }
    String words = text(syntax, first, ownerEnd(syntax, head));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Head of the phrase behind the preposition where it is a common noun and no value, or -1. */
  static int commonBehind(Syntax syntax, int preposition) {
    int head = syntax.phraseHead(preposition + 1);
    return head >= 0 && isCommon(syntax, head) ? head : -1;
  }

  static boolean isCommon(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("NNS?") && !syntax.isValue(at);
  }

  private static String text(Syntax syntax, int first, int last) {
    StringBuilder words = new StringBuilder();
    Span before = syntax.token(first).span();
    for (int at = first; at <= last; at++) {
      Span span = syntax.token(at).span();
      words.append(span.start() > before.end() ? " " : "").append(syntax.token(at).text());
      before = span;
    }
    return words.toString();
  }

  /** A noun, a pronoun, or one that the tagger takes for an adjective: "a non-profit". */
  static boolean isHead(Syntax syntax, int head) {
    if (syntax.isNominal(head)) {
      return true;
    }
    boolean adjective = syntax.token(head).tag().startsWith("JJ");
    boolean upper = isUpper(syntax.token(head));
    boolean introduced = head > 0 && syntax.token(head - 1).tag().equals("DT");
    boolean closed = head + 1 >= syntax.size() || !syntax.isInPhrase(head + 1);
    return adjective && (upper || (introduced && closed));
  }

  /**
   * Whether the phrase is a name though no entity was made of it: proper nouns and what else is
   * written large before them, and more than one behind an article, as "the Treasury" means another
   * one elsewhere. A plural that opens its sentence ("Jurors") is written large for that only.
   */
  static boolean isName(Syntax syntax, int head) {
    int first = syntax.phraseStart(head);
    boolean article = syntax.token(first).tag().matches("DT|PRP\\$");
    boolean plural = head == 0 && syntax.token(head).tag().equals("NNPS");
    if (plural) {
      return false;
    }
    first = article ? first + 1 : first;
    for (int at = first; at <= head; at++) {
      Token word = syntax.token(at);
      boolean written = at > 0 && at < head && word.tag().matches("JJ|NNS?") && isUpper(word);
      if (!word.isProperNoun() && !written) {
        return false;
      }
    }
    return !article || head > first;
  }

  private static boolean isUpper(Token word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /**
   * "Foldane" of "rival Foldane", "Grindstow" of "toolmaker Grindstow": proper nouns that end a
   * phrase behind a word for their like or for what they are.
   */
  static Optional<String> describedName(Syntax syntax, int head) {
    int first = head + 1;
    while (first > 0 && syntax.token(first - 1).isProperNoun()) {
      first--;
    }
    boolean described = first <= head && first > 0 && isDescriber(syntax.token(first - 1));
    return described ? Optional.of(text(syntax, first, head)) : Optional.empty();
  }

  private static boolean isDescriber(Token word) {
    boolean maker = word.tag().equals("NN") && word.text().endsWith(MAKER);
    return maker
        || Signals.SHIPPED.is(word, "peer")
        || word.tag().equals("NN") && Signals.SHIPPED.is(word, "describer");
  }

  /**
   * Whether a name in front tells the one thing that is meant: "the Tarnby bridge", "the Tarnby
   * planning board", "Acme's battery plant", but not "Acme's new plant", of which there may be
   * several.
   */
  static boolean isNamedSite(Syntax syntax, int head) {
    int owner = head - 1;
    while (owner > 0 && head - owner <= MODIFIERS && describesSite(syntax, owner)) {
      owner--;
    }
    boolean possessive = owner > 0 && syntax.token(owner).tag().equals("POS");
    if (possessive && !tellsWhich(syntax, owner + 1, head)) {
      return false;
    }
    owner -= possessive ? 1 : 0;
    return owner >= 0
        && syntax.token(owner).isProperNoun()
        && !syntax.isValue(owner)
        && Signals.SHIPPED.is(syntax.token(head), "site");
  }

  /** "battery" of "Acme's battery plant", but nothing of "Acme's new plant". */
  private static boolean tellsWhich(Syntax syntax, int from, int head) {
    return IntStream.range(from, head)
        .mapToObj(syntax::token)
        .anyMatch(word -> !Signals.SHIPPED.is(word, "news") && !Signals.SHIPPED.is(word, "size"));
  }

  /** "planning" of "the Tarnby planning board", "new central" of "Tarnby's new central library". */
  private static boolean describesSite(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("NNS?|VBG|JJ");
  }

  /** The adjective of "was unfair". */
  private static boolean isComplement(Syntax syntax, int head) {
    return syntax.token(head).tag().startsWith("JJ") && !syntax.children(head, "cop").isEmpty();
  }

  /** "bonus" of "a bonus of $5 million" is what the sum is, and no party. */
  static boolean holdsValue(Syntax syntax, int noun) {
    return noun + 2 < syntax.size()
        && syntax.token(noun).tag().matches("NNS?")
        && syntax.token(noun + 1).is("of")
        && syntax.isValue(noun + 2)
        && !isBehindPreposition(syntax, noun);
  }

  private static boolean isBehindPreposition(Syntax syntax, int noun) {
    int before = syntax.phraseStart(noun) - 1;
    return before >= 0 && syntax.token(before).tag().matches("IN|TO");
  }

  /** Last token of a name that the noun belongs to: "of Calder" behind "port"; else the head. */
  static int ownerEnd(Syntax syntax, int head) {
    int of = head + 1;
    if (of + 1 >= syntax.size() || !syntax.token(of).is("of")) {
      return head;
    }
    int last = of;
    while (last + 1 < syntax.size() && syntax.token(last + 1).isProperNoun()) {
      last++;
    }
    return last > of ? last : head;
  }
}

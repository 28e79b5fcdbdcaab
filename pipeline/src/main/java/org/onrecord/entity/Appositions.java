package org.onrecord.entity;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * Names and the roles set beside them by a comma: "a baker, Jane Doe," and "Jane Doe, a baker,";
 * from the sentence's tree or, unparsed, from its commas.
 */
final class Appositions {

  /** In tokens: how long a role behind a name may be where there is no tree. */
  private static final int REACH = 8;

  private static final int NONE = -1;

  private Appositions() {}

  /** The role noun that the name from {@code first} to {@code last} stands behind, or -1. */
  static int roleBefore(Sentence sentence, int first, int last) {
    if (first < 2 || !isComma(sentence, first - 1)) {
      return NONE;
    }
    if (sentence.isParsed()) {
      int name = Grammar.head(sentence, first, last);
      int head = sentence.tree().head(name);
      boolean apposed = sentence.tree().is(name, "appos") && head < first;
      return apposed && isRole(sentence.token(head)) ? head : NONE;
    }
    return isRole(sentence.token(first - 2)) && isClosed(sentence, last + 1) ? first - 2 : NONE;
  }

  /** The role noun that stands behind the name, or -1. */
  static int roleAfter(Sentence sentence, int first, int last) {
    if (!isComma(sentence, last + 1)) {
      return NONE;
    }
    if (sentence.isParsed()) {
      int name = Grammar.head(sentence, first, last);
      return sentence.tree().children(name, "appos").stream()
          .filter(role -> role > last && isRole(sentence.token(role)))
          .findFirst()
          .orElse(NONE);
    }
    int end = endOfNounPhrase(sentence, last + 2);
    boolean role = end > last + 2 && isRole(sentence.token(end - 1)) && isClosed(sentence, end);
    return role ? end - 1 : NONE;
  }

  /** Whether a name follows the role noun, set off by a comma. */
  static boolean isNamedAfter(Sentence sentence, int role, MentionIndex mentions) {
    return mentions.in(sentence).stream()
        .filter(mention -> mention.first() > role)
        .anyMatch(mention -> roleBefore(sentence, mention.first(), mention.last()) == role);
  }

  private static int endOfNounPhrase(Sentence sentence, int start) {
    OptionalInt end =
        IntStream.range(start, Math.min(sentence.size(), start + REACH))
            .filter(token -> !isInNounPhrase(sentence.token(token)))
            .findFirst();
    return end.orElse(start);
  }

  private static boolean isInNounPhrase(Token token) {
    return switch (token.tag()) {
      case "DT", "PRP$", "POS", "HYPH" -> true;
      default -> token.isNoun() || token.tag().startsWith("JJ");
    };
  }

  private static boolean isRole(Token token) {
    return token.isNoun() && !token.isProperNoun() || Roles.all().of(token).isPresent();
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).text().equals(",");
  }

  private static boolean isClosed(Sentence sentence, int at) {
    return at >= sentence.size()
        || sentence.token(at).is("of")
        || !Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0));
  }
}

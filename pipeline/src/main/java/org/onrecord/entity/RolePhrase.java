package org.onrecord.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.Roles.Role;

/**
 * A noun phrase such as "the company" or "a former mayor" that stands for somebody, not beside a
 * name that it describes.
 *
 * @param definite whether it takes up somebody known
 */
record RolePhrase(Sentence sentence, int first, int head, Role role, boolean definite) {

  private static final int REACH = 6;

  private static final Role AGED =
      new Role("year-old", EntityType.PERSON, Gender.UNKNOWN, true, "");

  static Optional<RolePhrase> endingAt(Sentence sentence, int head, MentionIndex mentions) {
    Token token = sentence.token(head);
    Optional<Role> role = isAge(sentence, head) ? Optional.of(AGED) : Roles.all().of(token);
    if (role.isEmpty() || token.tag().equals("NNS") || !isHead(sentence, head, mentions)) {
      return Optional.empty();
    }
    int first = head;
    boolean named = false;
    while (first > 0
        && head - first < REACH
        && isModifier(sentence.token(first - 1))
        && !isDeterminer(sentence.token(first - 1))) {
      first--;
      named |= mentions.at(sentence, first).isPresent();
    }
    if (first == 0 || !isDeterminer(sentence.token(first - 1))) {
      return Optional.empty();
    }
    first--;
    if (describesName(sentence, first, mentions)
        || Appositions.isNamedAfter(sentence, head, mentions)) {
      return Optional.empty();
    }
    Token determiner = sentence.token(first);
    boolean definite = determiner.is("the") || determiner.is("this") || determiner.is("that");
    boolean organizationOfAnother = named && role.get().refers() == EntityType.ORGANIZATION;
    boolean another = organizationOfAnother || isSetBesideAnother(sentence, first, head);
    return Optional.of(new RolePhrase(sentence, first, head, role.get(), definite && !another));
  }

  /** "a 34-year-old". */
  private static boolean isAge(Sentence sentence, int head) {
    return head > 2
        && sentence.token(head).is("old")
        && sentence.token(head - 1).tag().equals("HYPH")
        && sentence.token(head - 2).is("year");
  }

  /** Whether nothing behind it tells who is meant, as in "the airline of the north". */
  boolean isClosed() {
    return head + 1 >= sentence.size()
        || !sentence.token(head + 1).tag().matches("IN|TO|W.*|PRP|DT");
  }

  /**
   * Whether a word before the head sets it beside another: "the rival airline", "a bigger bank".
   */
  private static boolean isSetBesideAnother(Sentence sentence, int first, int head) {
    for (int i = first + 1; i < head; i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("JJR") || isIn("beside-another", token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words before the head say what it does or where it is from, with no name among
   * them: "the battery recycler", "the Danish brewer".
   */
  boolean isDescribed() {
    boolean described = false;
    for (int i = first + 1; i < head; i++) {
      Token token = sentence.token(i);
      boolean nation = token.tag().startsWith("JJ") && NameText.startsUpper(token.text());
      if (token.isProperNoun() || isIn("rank", token)) {
        return false;
      }
      described |= nation || token.isNoun();
    }
    return described;
  }

  private static boolean isIn(String list, Token token) {
    return WordLists.of(list).contains(token.text().toLowerCase(Locale.ROOT));
  }

  /**
   * The words before the head that tell one holder of a role from another: names, nouns, nations,
   * parties and ranks such as "former" and "prime".
   */
  Set<String> modifiers() {
    Set<String> modifiers = new HashSet<>();
    for (int i = first + 1; i < head; i++) {
      Token token = sentence.token(i);
      boolean tells = token.isNoun() || NameText.startsUpper(token.text()) || isIn("rank", token);
      if (tells) {
        modifiers.add(Roles.modifier(token.text()));
      }
    }
    return modifiers;
  }

  private static boolean isHead(Sentence sentence, int head, MentionIndex mentions) {
    if (head + 1 >= sentence.size()) {
      return true;
    }
    Token next = sentence.token(head + 1);
    return !next.isNoun()
            && !next.tag().equals("HYPH")
            && !next.tag().equals("POS")
            && mentions.at(sentence, head + 1).isEmpty()
        || next.tag().equals("POS");
  }

  private static boolean isModifier(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN")
        || token.isNumber();
  }

  private static boolean isDeterminer(Token token) {
    return switch (token.tag()) {
      case "DT", "PRP$", "POS" -> true;
      default -> token.is("one") && token.isNumber();
    };
  }

  /** "X, the mayor" and "X is the mayor". */
  private static boolean describesName(Sentence sentence, int first, MentionIndex mentions) {
    if (first == 0) {
      return false;
    }
    Token before = sentence.token(first - 1);
    boolean copula =
        before.isVerb() && (before.isLemma("be") || before.isLemma("become")) || before.is("as");
    boolean apposed =
        before.text().equals(",") && first > 1 && mentions.at(sentence, first - 2).isPresent();
    return copula || apposed;
  }
}

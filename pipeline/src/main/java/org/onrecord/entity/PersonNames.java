package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares persons' names word by word. */
final class PersonNames {

  private static final Set<String> SUFFIXES = WordLists.of("name-suffix");

  private PersonNames() {}

  /** The last word that is no suffix such as "Jr". */
  static String surname(List<String> words) {
    return SUFFIXES.contains(words.get(words.size() - 1)) && words.size() > 1
        ? words.get(words.size() - 2)
        : words.get(words.size() - 1);
  }

  /**
   * Whether two full names can be one person's: the same surname, and given names that are equal,
   * or one the initial of the other; or one name is the end of the other ("Lee Jones", "Ann Lee
   * Jones").
   */
  static boolean sameFullName(List<String> one, List<String> other) {
    if (!suffix(one).equals(suffix(other))) {
      return false;
    }
    List<String> shorter = core(one.size() <= other.size() ? one : other);
    List<String> longer = core(one.size() <= other.size() ? other : one);
    if (!last(shorter).equalsIgnoreCase(last(longer))) {
      return false;
    }
    return sameGiven(shorter.get(0), longer.get(0)) && middlesAgree(shorter, longer)
        || longer.size() > 2 && endsWith(longer, shorter);
  }

  private static String suffix(List<String> words) {
    String last = words.get(words.size() - 1);
    return SUFFIXES.contains(last) ? last : "";
  }

  private static List<String> core(List<String> words) {
    return suffix(words).isEmpty() || words.size() == 1
        ? words
        : words.subList(0, words.size() - 1);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean sameGiven(String one, String other) {
    return GivenNames.all().canBeSame(one, other)
        || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /** "George W Bush" is not "George H W Bush", but either may be "George Bush". */
  private static boolean middlesAgree(List<String> shorter, List<String> longer) {
    List<String> some = shorter.subList(1, shorter.size() - 1);
    List<String> more = longer.subList(1, longer.size() - 1);
    return some.isEmpty()
        || initials(more).containsAll(initials(some)) && some.size() == more.size();
  }

  private static List<Character> initials(List<String> words) {
    List<Character> initials = new ArrayList<>();
    words.forEach(word -> initials.add(Character.toUpperCase(word.charAt(0))));
    return initials;
  }

  static boolean endsWith(List<String> words, List<String> end) {
    int skipped = words.size() - end.size();
    for (int i = 0; i < end.size(); i++) {
      if (skipped < 0 || !words.get(skipped + i).equalsIgnoreCase(end.get(i))) {
        return false;
      }
    }
    return true;
  }
}

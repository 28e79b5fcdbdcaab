package org.onrecord.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events told with a date, so that "the launch of Xylo" finds "Xylo launched in November". An event
 * is found by the verb or noun that told it and a name that both mention.
 */
final class Events {

  private static final int CLAUSE = 12;
  private static final int REMEMBERED = 4;

  /** Marks events that a date names: "the July 8 election" is later just "the election". */
  private static final String NAMED_BY_DATE = "dated ";

  private final Vocabulary vocabulary;
  private final Map<String, Deque<Dated>> byLemma = new HashMap<>();

  /** A clause with its date. */
  record Dated(Period period, String text, Set<String> words) {}

  Events(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes note of the clause around a date. */
  void tell(Words words, int from, int to, Period period, String text) {
    int start = from;
    while (start > 0 && from - start < CLAUSE && !isBorder(words, start - 1)) {
      start--;
    }
    int end = to;
    while (end < words.size() && end - to < CLAUSE && !isBorder(words, end)) {
      end++;
    }
    Set<String> inside = new HashSet<>();
    for (int i = start; i < end; i++) {
      inside.add(words.at(i).lower());
    }
    Dated dated = new Dated(period, text, inside);
    if (words.at(to).isNoun()) {
      remember(NAMED_BY_DATE + words.at(lastNoun(words, to)).lemma(), dated);
    }
    for (int i = start; i < end; i++) {
      Word word = words.at(i);
      boolean outside = i < from || i >= to;
      if (outside && (word.isVerb() || word.tag().equals("NN"))) {
        remember(word.lemma(), dated);
      }
    }
  }

  private static int lastNoun(Words words, int first) {
    int at = first;
    while (words.at(at + 1).isNoun()) {
      at++;
    }
    return at;
  }

  private static boolean isBorder(Words words, int at) {
    return words.is(at, ",", ";", ":", "(", ")")
        || words.at(at).isDash() && !words.at(at).isHyphen();
  }

  private void remember(String lemma, Dated dated) {
    Deque<Dated> known = byLemma.computeIfAbsent(lemma, unseen -> new ArrayDeque<>());
    if (known.peekFirst() != dated) {
      known.addFirst(dated);
    }
    if (known.size() > REMEMBERED) {
      known.removeLast();
    }
  }

  /** The clause that told the event of a noun phrase. */
  Optional<Dated> find(Words words, int from, int to) {
    int head = head(words, from, to);
    if (head < 0) {
      return Optional.empty();
    }
    Set<String> names = names(words, from, to, head);
    String noun = words.at(head).lemma();
    if (names.isEmpty()) {
      return find(NAMED_BY_DATE + noun, names);
    }
    Optional<Dated> same = find(noun, names);
    if (same.isPresent()) {
      return same;
    }
    // Sorted, so that the order in which a hash set hands them out decides nothing.
    return vocabulary.eventLemmas(noun).stream()
        .sorted()
        .flatMap(lemma -> find(lemma, names).stream())
        .findFirst();
  }

  private Optional<Dated> find(String lemma, Set<String> names) {
    return byLemma.getOrDefault(lemma, new ArrayDeque<>()).stream()
        .filter(dated -> names.isEmpty() || names.stream().anyMatch(dated.words()::contains))
        .findFirst();
  }

  /** The head of the first noun phrase: the last noun before "of" or the end. */
  private static int head(Words words, int from, int to) {
    int head = -1;
    if (words.at(to - 1).isVerb()) {
      return to - 1;
    }
    for (int i = from; i < to && !words.is(i, "of"); i++) {
      head = words.at(i).isNoun() ? i : head;
    }
    return head;
  }

  private static Set<String> names(Words words, int from, int to, int head) {
    Set<String> names = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (i != head && words.at(i).isNoun()) {
        names.add(words.at(i).lower());
      }
    }
    return names;
  }
}

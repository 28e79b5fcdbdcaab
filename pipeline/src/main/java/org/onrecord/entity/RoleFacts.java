package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * By which nouns the article introduces its entities: titles ("Mayor X"), nouns before the name
 * ("chipmaker X"), appositions ("X, the mayor of Y") and predicates ("X is the mayor"), each with
 * the words around it, so that "the Utopian mayor" is not any mayor.
 */
final class RoleFacts {

  private static final int REACH = 14;
  private static final int REACH_BEFORE = 6;

  private record Introduction(int entity, Set<String> words) {}

  private final Map<String, List<Introduction>> byNoun = new HashMap<>();

  void learn(Reference mention) {
    Sentence sentence = mention.sentence();
    int entity = mention.entities().get(0);
    Set<String> words = wordsBefore(sentence, mention.first());
    Titles.all()
        .before(sentence, mention.first())
        .ifPresent(title -> title.roles().forEach(role -> addWords(role, entity, words)));
    if (mention.first() > 0 && sentence.token(mention.first() - 1).isNoun()) {
      add(Roles.noun(sentence.token(mention.first() - 1)), entity, words);
    }
    before(sentence, mention, entity);
    after(sentence, mention.last() + 1, entity);
  }

  /** Learns the nouns of the name itself: "Bank of Elbonia" is a bank. */
  void learnName(String name, int entity) {
    Set<String> words = new HashSet<>();
    for (String word : name.split(" ")) {
      words.add(Roles.modifier(word));
    }
    for (String word : List.copyOf(words)) {
      add(word, entity, words);
    }
  }

  /** Who was introduced by the noun and these words before it, in order of introduction. */
  List<Integer> introducedAs(String noun, Set<String> modifiers) {
    return byNoun.getOrDefault(noun, List.of()).stream()
        .filter(introduction -> introduction.words().containsAll(modifiers))
        .map(Introduction::entity)
        .distinct()
        .toList();
  }

  /** Whether the article calls the entity, by its names or otherwise, what the kind is not. */
  boolean excludes(int entity, String kind) {
    return byNoun.entrySet().stream()
        .filter(noun -> noun.getValue().stream().anyMatch(i -> i.entity() == entity))
        .flatMap(noun -> Roles.all().ofNoun(noun.getKey()).stream())
        .anyMatch(role -> role.excludes(kind));
  }

  private void addWords(String role, int entity, Set<String> words) {
    add(role, entity, words);
    int head = role.lastIndexOf(' ') + 1;
    if (head > 0) {
      Set<String> all = new HashSet<>(words);
      all.addAll(List.of(role.split(" ")));
      add(role.substring(head), entity, all);
    }
  }

  private void add(String noun, int entity, Set<String> words) {
    byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(new Introduction(entity, words));
  }

  private static Set<String> wordsBefore(Sentence sentence, int end) {
    Set<String> words = new HashSet<>();
    for (int i = end - 1; i >= 0 && i >= end - REACH_BEFORE; i--) {
      Token token = sentence.token(i);
      if (!isInside(token)) {
        break;
      }
      words.add(Roles.modifier(token.text()));
    }
    return words;
  }

  /** "the company's founder, X," */
  private void before(Sentence sentence, Reference mention, int entity) {
    int comma = mention.first() - 1;
    int end = mention.last() + 1;
    boolean closed = end >= sentence.size() || !isWord(sentence.token(end));
    if (comma > 0 && sentence.token(comma).text().equals(",") && closed) {
      Token head = sentence.token(comma - 1);
      if (head.isNoun() && !head.isProperNoun()) {
        add(Roles.noun(head), entity, wordsBefore(sentence, comma));
      }
    }
  }

  /** ", the chairman and chief executive of Y" and "is the mayor". */
  private void after(Sentence sentence, int start, int entity) {
    if (start + 1 >= sentence.size()) {
      return;
    }
    Token token = sentence.token(start);
    boolean copula = token.isVerb() && (token.isLemma("be") || token.isLemma("become"));
    boolean apposition = token.text().equals(",") && startsApposition(sentence.token(start + 1));
    if (!copula && !apposition) {
      return;
    }
    List<String> heads = new ArrayList<>();
    Set<String> words = new HashSet<>();
    boolean outside = false;
    for (int i = start + 1; i < sentence.size() && i <= start + REACH; i++) {
      Token next = sentence.token(i);
      if (next.text().equals(",") || next.tag().startsWith("W") || next.text().equals(".")) {
        break;
      }
      outside |= !isInside(next);
      words.add(Roles.modifier(next.text()));
      if (apposition && isSubject(sentence, i)) {
        return;
      }
      if (!outside && isSingularHead(sentence, i)) {
        heads.add(Roles.noun(next));
      }
    }
    heads.forEach(head -> add(head, entity, words));
  }

  /** "In emails seen by Acme, a builder warned": the noun is no apposition. */
  private static boolean isSubject(Sentence sentence, int noun) {
    return sentence.token(noun).isNoun()
        && noun + 1 < sentence.size()
        && sentence.token(noun + 1).tag().matches("VB[DZP]|MD");
  }

  private static boolean isSingularHead(Sentence sentence, int at) {
    Optional<Token> next =
        at + 1 < sentence.size() ? Optional.of(sentence.token(at + 1)) : Optional.empty();
    boolean goesOn = next.filter(t -> t.isNoun() || t.tag().equals("POS")).isPresent();
    return sentence.token(at).isNoun() && !sentence.token(at).tag().equals("NNS") && !goesOn;
  }

  private static boolean isInside(Token token) {
    return switch (token.tag()) {
      case "DT", "PRP$", "CC", "HYPH", "POS", "VBG", "VBN", "CD" -> true;
      default -> token.isNoun() || token.tag().startsWith("JJ");
    };
  }

  private static boolean startsApposition(Token token) {
    return switch (token.tag()) {
      case "DT", "PRP$" -> true;
      default -> token.isNoun() || token.tag().startsWith("JJ");
    };
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }
}

package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * By which nouns the article introduces its entities: titles ("Mayor X"), nouns before the name
 * ("chipmaker X"), appositions ("X, the mayor of Y") and predicates ("X is the mayor").
 */
final class RoleFacts {

  private static final int REACH = 14;

  private final Map<String, List<Integer>> byNoun = new HashMap<>();

  void learn(Reference mention) {
    Sentence sentence = mention.sentence();
    int entity = mention.entities().get(0);
    Titles.all()
        .before(sentence, mention.first())
        .ifPresent(title -> title.roles().forEach(role -> addWords(role, entity)));
    if (mention.first() > 0 && sentence.token(mention.first() - 1).isNoun()) {
      add(Roles.noun(sentence.token(mention.first() - 1)), entity);
    }
    before(sentence, mention, entity);
    after(sentence, mention.last() + 1, entity);
  }

  /** Learns the nouns of the name itself: "Bank of Elbonia" is a bank. */
  void learnName(String name, int entity) {
    for (String word : name.split(" ")) {
      add(word.toLowerCase(Locale.ROOT), entity);
    }
  }

  /** Who was introduced by the noun, in order of introduction. */
  List<Integer> introducedAs(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  private void addWords(String role, int entity) {
    add(role, entity);
    add(role.substring(role.lastIndexOf(' ') + 1), entity);
  }

  private void add(String noun, int entity) {
    List<Integer> entities = byNoun.computeIfAbsent(noun, key -> new ArrayList<>());
    if (!entities.contains(entity)) {
      entities.add(entity);
    }
  }

  /** "the company's founder, X," */
  private void before(Sentence sentence, Reference mention, int entity) {
    int comma = mention.first() - 1;
    int end = mention.last() + 1;
    boolean closed =
        end >= sentence.size()
            || !Character.isLetterOrDigit(sentence.token(end).text().codePointAt(0));
    if (comma > 0 && sentence.token(comma).text().equals(",") && closed) {
      Token head = sentence.token(comma - 1);
      if (head.isNoun() && !head.isProperNoun()) {
        add(Roles.noun(head), entity);
      }
    }
  }

  /** ", the chairman and chief executive of Y" and "is the mayor". */
  private void after(Sentence sentence, int start, int entity) {
    if (start >= sentence.size()) {
      return;
    }
    Token token = sentence.token(start);
    boolean copula = token.isVerb() && (token.isLemma("be") || token.isLemma("become"));
    if (!copula && !token.text().equals(",")) {
      return;
    }
    if (!copula && !startsApposition(sentence, start + 1)) {
      return;
    }
    for (int i = start + 1; i < sentence.size() && i <= start + REACH; i++) {
      Token next = sentence.token(i);
      boolean inside =
          next.isNoun()
              || next.tag().startsWith("JJ")
              || next.tag().equals("DT")
              || next.tag().startsWith("PRP$")
              || next.tag().equals("CC")
              || next.tag().equals("HYPH")
              || next.tag().equals("POS")
              || next.isNumber()
              || next.tag().equals("VBG")
              || next.tag().equals("VBN");
      if (!inside) {
        break;
      }
      boolean head =
          i + 1 >= sentence.size()
              || !(sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().equals("POS"));
      if (next.isNoun() && !next.tag().equals("NNS") && head) {
        add(Roles.noun(next), entity);
      }
    }
  }

  private static boolean startsApposition(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(at).tag();
    return tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ") || tag.startsWith("NN");
  }
}

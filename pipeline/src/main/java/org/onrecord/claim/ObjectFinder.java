package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.claim.PredicateFamilies.Family;

/** Finds the heads of the noun phrases that tell whom or what a predicate concerns. */
final class ObjectFinder {

  private final SubjectFinder subjects = new SubjectFinder();
  private final Signals signals = Signals.SHIPPED;

  List<Integer> objects(Syntax syntax, int verb, Optional<Family> family) {
    List<String> prepositions = family.map(Family::prepositions).orElse(List.of());
    TreeSet<Integer> found = new TreeSet<>();
    boolean passive = syntax.isPassive(verb);
    if (passive) {
      addAll(found, syntax, subjects.subjects(syntax, verb));
    }
    int end = syntax.clauseEnd(verb);
    for (int object : syntax.children(verb, "obj", "iobj")) {
      if (object > verb && object < end) {
        addAll(found, syntax, syntax.coordinated(object));
      }
    }
    if (found.isEmpty() && !passive) {
      int head = syntax.phraseHead(verb + 1);
      if (head >= 0 && !syntax.isValue(head)) {
        addAll(found, syntax, syntax.coordinated(head));
      }
    }
    List<Integer> behind = syntax.afterPreposition(verb, end, prepositions);
    addAll(found, syntax, behind.stream().filter(h -> !isInAdjunct(syntax, h)).toList());
    if (found.isEmpty()) {
      List<String> otherwise = family.map(Family::otherPrepositions).orElse(List.of());
      addAll(found, syntax, syntax.afterPreposition(verb, end, otherwise));
    }
    if (found.isEmpty()) {
      addAll(found, syntax, relativeObject(syntax, verb, prepositions));
    }
    return List.copyOf(found);
  }

  /** "boats" of "opened with a parade of boats": the preposition belongs to the noun before it. */
  private static boolean isInAdjunct(Syntax syntax, int head) {
    int of = syntax.phraseStart(head) - 1;
    if (of < 2 || !syntax.token(of).is("of") || !syntax.isNominal(of - 1)) {
      return false;
    }
    int before = syntax.phraseStart(of - 1) - 1;
    return before >= 0 && syntax.token(before).tag().matches("IN|TO");
  }

  private static void addAll(TreeSet<Integer> found, Syntax syntax, List<Integer> heads) {
    for (int head : heads) {
      boolean party = !syntax.isValue(head) && !NounPhrases.holdsValue(syntax, head);
      if (NounPhrases.isHead(syntax, head) && party) {
        found.add(head);
      }
    }
  }

  /** "a fund to which Roe gave $5 million": what stands before the pronoun is the object. */
  private List<Integer> relativeObject(Syntax syntax, int verb, List<String> prepositions) {
    for (int at = verb - 1; at > 0 && !syntax.isMainVerb(at); at--) {
      boolean pronoun = syntax.token(at).tag().matches("WDT|WP");
      if (pronoun && signals.is(syntax.token(at), "relative")) {
        boolean introduced = prepositions.contains(syntax.token(at - 1).text());
        return introduced ? subjects.antecedents(syntax, at, false) : List.of();
      }
    }
    return List.of();
  }

  /** Objects and doers of a noun: "Acme's purchase of Beta", "a payment to Beta by Acme". */
  List<Integer> objectsOfNoun(Syntax syntax, int noun, Family family) {
    TreeSet<Integer> found = new TreeSet<>();
    List<String> prepositions = new ArrayList<>(family.prepositions());
    if (family.nature() == PredicateFamilies.Nature.STOCK
        || family.nature() == PredicateFamilies.Nature.FLOW) {
      return List.of();
    }
    int end = Math.min(syntax.clauseEnd(noun), syntax.size());
    addAll(found, syntax, syntax.afterPreposition(noun, end, prepositions));
    return List.copyOf(found);
  }
}

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.PersonNouns;

/** Finds the heads of the noun phrases that tell whom or what a predicate concerns. */
final class ObjectFinder {

  private final SubjectFinder subjects = new SubjectFinder();
  private final Signals signals = Signals.SHIPPED;

  List<Integer> objects(Syntax syntax, int verb, Optional<PredicateFamily> family) {
    List<String> prepositions = family.map(PredicateFamily::prepositions).orElse(List.of());
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
    addAll(found, syntax, introduced(syntax, verb, end, prepositions));
    if (found.isEmpty()) {
      List<String> otherwise = family.map(PredicateFamily::otherPrepositions).orElse(List.of());
      addAll(found, syntax, introduced(syntax, verb, end, otherwise));
    }
    if (found.isEmpty()) {
      addAll(found, syntax, relativeObject(syntax, verb, prepositions));
    }
    return List.copyOf(found);
  }

  /** Heads behind the prepositions, but for those that only tell more of another noun. */
  private static List<Integer> introduced(
      Syntax syntax, int predicate, int end, List<String> prepositions) {
    return syntax.afterPreposition(predicate, end, prepositions).stream()
        .filter(head -> !isInAdjunct(syntax, predicate, head))
        .filter(head -> !isInPurpose(syntax, predicate, head))
        .toList();
  }

  /** "files" of "paid $5 million to regain access to files". */
  private static boolean isInPurpose(Syntax syntax, int predicate, int head) {
    return IntStream.range(predicate + 2, head)
        .anyMatch(
            at -> syntax.token(at).tag().equals("VB") && syntax.token(at - 1).tag().equals("TO"));
  }

  /**
   * "boats" of "opened with a parade of boats", "Acme" of "arrested the treasurer of Acme": the
   * preposition belongs to the noun before it, and to the word before it in "closed because of a
   * strike"; but not to the post of "resigned as head of Acme".
   */
  private static boolean isInAdjunct(Syntax syntax, int predicate, int head) {
    int of = syntax.phraseStart(head) - 1;
    if (of > 0 && syntax.token(of).is("of") && syntax.token(of - 1).tag().matches("IN|RB")) {
      return true;
    }
    boolean ofNoun =
        of > 1 && of - 1 != predicate && syntax.token(of).is("of") && syntax.isNominal(of - 1);
    if (!ofNoun) {
      return false;
    }
    Token before = syntax.token(Math.max(0, syntax.phraseStart(of - 1) - 1));
    return before.tag().matches("IN|TO") && !before.is("as")
        || before.isVerb() && PersonNouns.SHIPPED.includes(syntax.token(of - 1));
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
    if (syntax.is(verb, "ccomp")) {
      return List.of();
    }
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
  List<Integer> objectsOfNoun(Syntax syntax, int noun, PredicateFamily family) {
    if (family.isMeasure()) {
      return List.of();
    }
    TreeSet<Integer> found = new TreeSet<>();
    List<String> prepositions = new ArrayList<>(family.prepositions());
    prepositions.addAll(family.nounPrepositions());
    int end = Math.min(syntax.clauseEnd(noun), syntax.size());
    addAll(found, syntax, introduced(syntax, noun, end, prepositions));
    if (found.isEmpty() && family.ownerConcerned()) {
      addAll(found, syntax, NounSubjects.owners(syntax, noun));
    }
    return List.copyOf(found);
  }
}

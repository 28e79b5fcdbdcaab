package org.onrecord.claim;

import java.util.List;
import org.onrecord.annotate.DependencyTree;

/** Finds whose payment, revenue or debt a noun tells of. */
final class NounSubjects {

  private static final List<String> DOER = List.of("by", "from");
  private static final List<String> DOER_OF = List.of("of", "by");
  private static final List<String> OWNER = List.of("of", "for", "at");

  private final SubjectFinder subjects = new SubjectFinder();

  /** Heads of the phrases that name the doer or owner; empty where there is none. */
  List<Integer> of(Syntax syntax, int noun, PredicateFamily family) {
    if (syntax.token(noun).isLemma("worth")) {
      return ofWorth(syntax, noun);
    }
    List<Integer> owners = owners(syntax, noun);
    if (!owners.isEmpty() && !family.ownerConcerned()) {
      return owners;
    }
    boolean measure = family.isMeasure();
    List<String> prepositions = measure ? OWNER : family.doneByOf() ? DOER_OF : DOER;
    List<Integer> named =
        syntax.afterPreposition(noun, syntax.clauseEnd(noun), prepositions).stream()
            .filter(head -> !syntax.isValue(head) && !syntax.verbBetween(noun, head))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    int verb = verbAbove(syntax, noun);
    if (verb < 0 || isAnothers(syntax, verb, noun) || !measure && !isDone(syntax, verb)) {
      return List.of();
    }
    if (syntax.isPassive(verb)) {
      return syntax.agents(verb);
    }
    return verb < noun || measure
        ? subjects.subjects(syntax, verb).stream().filter(head -> head != noun).toList()
        : List.of();
  }

  /** Heads of what the noun belongs to: "Roe's arrest", but not "Tuesday's arrest". */
  static List<Integer> owners(Syntax syntax, int noun) {
    return syntax.children(noun, "nmod:poss").stream()
        .filter(head -> !syntax.isValue(head))
        .toList();
  }

  /** "Acme is worth", "a deal worth": what stands before the word, but for helpers. */
  private static List<Integer> ofWorth(Syntax syntax, int worth) {
    int at = worth - 1;
    while (at > 0 && (syntax.isVerb(at) || syntax.token(at).tag().matches("RB|MD"))) {
      at--;
    }
    return at >= 0 && syntax.isNominal(at) ? List.of(at) : List.of();
  }

  /** "made a payment", "plans a sale", but not "blocked the sale": who blocks it does not sell. */
  private static boolean isDone(Syntax syntax, int verb) {
    return Signals.SHIPPED
        .effect(syntax.token(verb), "governor")
        .or(() -> Signals.SHIPPED.effect(syntax.token(verb), "holder"))
        .filter(effect -> effect != Signals.Effect.UNSURE)
        .isPresent();
  }

  /** "put the loss at $5 million": not whoever puts it there made the loss. */
  private static boolean isAnothers(Syntax syntax, int verb, int noun) {
    return Signals.SHIPPED.effect(syntax.token(verb), "level-at").isPresent()
        && syntax.token(syntax.phraseStart(noun)).tag().equals("DT");
  }

  private static int verbAbove(Syntax syntax, int noun) {
    int held = HeldMeasures.verbOf(syntax, noun);
    int at = held < 0 ? noun : held;
    for (int step = 0; step < 4 && at != DependencyTree.ROOT; step++) {
      if (syntax.isVerb(at)) {
        return at;
      }
      at = syntax.head(at);
    }
    return -1;
  }
}

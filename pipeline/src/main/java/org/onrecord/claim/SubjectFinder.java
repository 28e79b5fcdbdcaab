package org.onrecord.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.attribution.PersonNouns;
import org.onrecord.lexicon.Lexicon;

/** Finds the heads of the noun phrases that a verb has as its doers. */
final class SubjectFinder {

  private static final Set<String> SINGULAR = Set.of("has", "is", "was", "does");
  private static final String BELONGING = "of|at|in|with|on";
  private static final int LONGEST_CLIMB = 5;

  private final Set<String> control =
      Lexicon.load(SubjectFinder.class, "object-control.tsv").rows().stream()
          .map(row -> row.get("verb") + " " + row.get("link"))
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> states = Lexicon.load(SubjectFinder.class, "states.tsv").column("noun");

  /** The grammatical subject, also shared or relative; empty where there is none. */
  List<Integer> subjects(Syntax syntax, int verb) {
    List<Integer> relative = relative(syntax, verb);
    if (!relative.isEmpty()) {
      return relative;
    }
    int aside = Asides.nounBefore(syntax, verb);
    return aside >= 0 ? syntax.coordinated(aside) : byTree(syntax, verb);
  }

  /** "Roe, who had as a group pledged": a pronoun with nothing but helpers behind it. */
  private List<Integer> relative(Syntax syntax, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (isRelative(syntax, at)) {
        boolean helperFollows =
            at + 1 == verb || syntax.looksAuxiliary(at + 1) || isAdverb(syntax, at + 1);
        return helperFollows && !isConjunction(syntax, at, verb)
            ? antecedents(syntax, at, true)
            : List.of();
      }
      boolean otherVerb = syntax.isVerb(at) && !syntax.looksAuxiliary(at);
      if (otherVerb || syntax.token(at).tag().matches(":|-[LR]RB-")) {
        break;
      }
    }
    return List.of();
  }

  /** "told the court that not a penny was repaid", where the tagger takes it for a pronoun. */
  private static boolean isConjunction(Syntax syntax, int that, int verb) {
    return syntax.is(that, "dep")
        && syntax.is(verb, "ccomp")
        && !syntax.children(verb, "nsubj").isEmpty();
  }

  /** In "a director at Acme who left" it is the director who left. */
  private static int personBefore(Syntax syntax, int noun) {
    int preposition = noun;
    while (preposition > 0 && syntax.token(preposition).tag().matches("NN.*|DT|JJ.?|PRP\\$|POS")) {
      preposition--;
    }
    boolean ofPerson =
        preposition > 0
            && preposition < noun
            && syntax.token(preposition).text().matches(BELONGING)
            && PersonNouns.SHIPPED.includes(syntax.token(preposition - 1));
    return ofPerson && !PersonNouns.SHIPPED.includes(syntax.token(noun)) ? preposition - 1 : noun;
  }

  /** In "Jane Roe, 41, of Mill Lane, Tarnby, who stole" no town does. */
  private static int personOfPlace(Syntax syntax, int noun) {
    int of = noun;
    while (of > 0 && (syntax.token(of).isProperNoun() || syntax.token(of).is(","))) {
      of--;
    }
    if (of < 2 || !syntax.token(of).is("of") || !syntax.token(of - 1).is(",")) {
      return noun;
    }
    int person = of - 2;
    while (person > 0 && syntax.token(person).tag().matches("CD|,")) {
      person--;
    }
    return syntax.token(person).isNoun() ? person : noun;
  }

  private static boolean isAdverb(Syntax syntax, int at) {
    return syntax.token(at).tag().startsWith("RB");
  }

  static boolean isRelative(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("WDT|WP")
        && Signals.SHIPPED.is(syntax.token(at), "relative");
  }

  /** The noun before a relative pronoun, with its coordinates where the pronoun may be plural. */
  List<Integer> antecedents(Syntax syntax, int pronoun, boolean group) {
    int at = pronoun - 1;
    while (at >= 0 && syntax.token(at).tag().matches(",|IN|TO")) {
      at--;
    }
    if (at < 0 || !(syntax.isNominal(at) || syntax.token(at).tag().startsWith("JJ"))) {
      return List.of();
    }
    if (syntax.token(pronoun).is("who")) {
      at = personOfPlace(syntax, personBefore(syntax, at));
    }
    boolean singular =
        pronoun + 1 < syntax.size() && SINGULAR.contains(syntax.token(pronoun + 1).text());
    boolean plural = group && syntax.token(pronoun).is("who") && !singular;
    if (plural && syntax.is(at, "conj") && syntax.isNominal(syntax.head(at))) {
      return syntax.coordinated(syntax.head(at));
    }
    return List.of(at);
  }

  private List<Integer> byTree(Syntax syntax, int verb) {
    int helper = helperBeforeTime(syntax, verb);
    if (helper >= 0) {
      return byOrder(syntax, helper);
    }
    int controller = controller(syntax, verb);
    if (controller >= 0) {
      return List.of(controller);
    }
    int main = mainOfParticiple(syntax, verb);
    if (main >= 0) {
      return subjects(syntax, main);
    }
    int at = verb;
    for (int step = 0; step < LONGEST_CLIMB && at != DependencyTree.ROOT; step++) {
      for (int subject : syntax.children(at, "nsubj")) {
        if (subject < at && syntax.isNominal(subject)) {
          return syntax.coordinated(subject);
        }
      }
      if (isModifierOfNoun(syntax, at)) {
        return syntax.head(at) < at ? syntax.coordinated(syntax.head(at)) : List.of();
      }
      int adjacent = at == verb ? adjacent(syntax, verb) : -1;
      if (adjacent >= 0) {
        return syntax.coordinated(adjacent);
      }
      boolean shared = isShared(syntax, at) || isOfState(syntax, at);
      if (at == verb && !shared) {
        return byOrder(syntax, verb);
      }
      at = shared ? syntax.head(at) : DependencyTree.ROOT;
    }
    return byOrder(syntax, verb);
  }

  /**
   * "bought" of "Acme bought Bravo, a rival, paying $5 million": behind a comma a participle says
   * what the subject of its sentence does, though parsers hang it on the noun before; or -1.
   */
  private static int mainOfParticiple(Syntax syntax, int verb) {
    if (verb == 0 || !isBehindComma(syntax, verb)) {
      return -1;
    }
    for (int at = verb - 2; at >= 0; at--) {
      if (isRelative(syntax, at) || syntax.token(at).tag().matches(":|``|''|-[LR]RB-")) {
        return -1;
      }
      if (syntax.isMainVerb(at) && !syntax.is(at, "acl") && !syntax.token(at).tag().equals("VBG")) {
        return at;
      }
    }
    return -1;
  }

  /** ", paying", which no comma closes before the sentence ends. */
  static boolean isBehindComma(Syntax syntax, int verb) {
    return syntax.token(verb).tag().equals("VBG")
        && verb > 0
        && syntax.token(verb - 1).is(",")
        && IntStream.range(verb, syntax.size()).noneMatch(at -> syntax.isFinite(at));
  }

  /**
   * "was" of "was on Tuesday fined", where the parser takes the day for what somebody is; or -1.
   */
  private static int helperBeforeTime(Syntax syntax, int verb) {
    int at = verb - 1;
    while (at > 0 && syntax.isValue(at)) {
      at--;
    }
    boolean time = at < verb - 1 && at > 0 && syntax.token(at).tag().equals("IN");
    return time && syntax.is(verb, "acl") && syntax.token(at - 1).isLemma("be") ? at - 1 : -1;
  }

  /** "believed Roe was leaving": the noun right before a finite verb and its helpers, or -1. */
  private static int adjacent(Syntax syntax, int verb) {
    int start = verb;
    while (start > 0 && (isAdverb(syntax, start - 1) || syntax.isAuxiliary(start - 1))) {
      start--;
    }
    int noun = start - 1;
    boolean finite = syntax.isFinite(start);
    if (!finite || noun < 0 || !syntax.isNominal(noun) || syntax.isValue(noun)) {
      return -1;
    }
    int before = syntax.phraseStart(noun) - 1;
    boolean inside = before >= 0 && syntax.token(before).tag().matches("IN|TO|,|CC|POS");
    boolean oblique = before >= 0 && syntax.is(before, "mark");
    return !inside || oblique ? noun : -1;
  }

  /**
   * "expects Acme to sell", "accused Acme of hiding": the noun before the word that links the verb
   * to it, where the verb above says so; or -1.
   */
  private int controller(Syntax syntax, int verb) {
    int start = groupStart(syntax, verb);
    int noun = start - 2;
    boolean linked =
        noun > 0
            && (syntax.token(start - 1).tag().equals("TO")
                || syntax.token(start).tag().equals("VBG"))
            && syntax.isNominal(noun)
            && !syntax.isValue(noun);
    int above = linked ? syntax.phraseStart(noun) - 1 : -1;
    return above >= 0 && controls(syntax, above, start) ? noun : controllingObject(syntax, verb);
  }

  /** "having" of "accused Acme of having closed"; the verb itself where it has no such helper. */
  private static int groupStart(Syntax syntax, int verb) {
    int start = verb;
    while (start > 1 && (isAdverb(syntax, start - 1) || syntax.token(start - 1).is("been"))) {
      start--;
    }
    boolean helped = start > 1 && syntax.token(start - 1).text().matches("having|being");
    return helped ? start - 1 : verb;
  }

  /** "Acme" of "ordered Acme in March to pay", of "ordered the owner of Acme to pay"; or -1. */
  private int controllingObject(Syntax syntax, int verb) {
    int above = syntax.head(verb);
    boolean depends = above >= 0 && above < verb && syntax.is(verb, "xcomp");
    return depends && controls(syntax, above, verb)
        ? syntax.children(above, "obj", "iobj").stream()
            .filter(object -> object > above && object < verb && !syntax.isValue(object))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private boolean controls(Syntax syntax, int above, int verb) {
    return syntax.isVerb(above)
        && control.contains(syntax.token(above).lemma() + " " + syntax.token(verb - 1).lemma());
  }

  private static boolean isModifierOfNoun(Syntax syntax, int at) {
    int head = syntax.head(at);
    return head >= 0
        && syntax.is(at, "acl")
        && syntax.isNominal(head)
        && !syntax.token(at).tag().equals("VB");
  }

  /** Whether the verb borrows its subject from the verb it hangs on. */
  private static boolean isShared(Syntax syntax, int at) {
    int head = syntax.head(at);
    if (head < 0 || !(syntax.isVerb(head) || syntax.token(head).tag().startsWith("JJ"))) {
      return false;
    }
    boolean nonFinite =
        syntax.token(at).tag().matches("VB|VBG|VBN") && !hasFiniteHelper(syntax, at);
    return syntax.is(at, "xcomp")
        || syntax.is(at, "conj")
        || (nonFinite
            && (syntax.is(at, "advcl") || syntax.is(at, "dep") || syntax.is(at, "ccomp")));
  }

  private static boolean hasFiniteHelper(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream().anyMatch(syntax::isFinite);
  }

  /** "Acme is in talks to sell": whoever is in them sells. */
  private boolean isOfState(Syntax syntax, int infinitive) {
    int state = syntax.head(infinitive);
    return state >= 0
        && syntax.is(infinitive, "acl")
        && syntax.token(infinitive).tag().equals("VB")
        && !syntax.children(state, "cop").isEmpty()
        && !syntax.children(state, "case").isEmpty()
        && states.contains(syntax.token(state).lemma());
  }

  /** The noun right before the verb and its helpers. */
  private static List<Integer> byOrder(Syntax syntax, int verb) {
    int at = verb - 1;
    while (at >= 0 && (isAdverb(syntax, at) || syntax.isAuxiliary(at))) {
      at--;
    }
    while (at > 0 && syntax.isNominal(at)) {
      int before = syntax.phraseStart(at) - 1;
      if (before < 1 || !syntax.token(before).tag().equals("IN")) {
        return syntax.coordinated(at);
      }
      at = before - 1;
    }
    return at == 0 && syntax.isNominal(0) ? List.of(0) : List.of();
  }
}

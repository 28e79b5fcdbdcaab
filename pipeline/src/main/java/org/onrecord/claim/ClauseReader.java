package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads who does what to whom around one predicate. */
final class ClauseReader {

  private final PredicateFamilies families = PredicateFamilies.shipped();
  private final SubjectFinder subjects = new SubjectFinder();
  private final NounSubjects owners = new NounSubjects();
  private final ObjectFinder objects = new ObjectFinder();
  private final Governors governors = new Governors();
  private final ModalityReader modality = new ModalityReader();
  private final TimeBounds bounds = new TimeBounds();
  private final Posts posts = Posts.shipped();
  private final LightVerbs lightVerbs = LightVerbs.shipped();
  private final String text;

  /**
   * @param text of the whole article, which the spans count in
   */
  ClauseReader(String text) {
    this.text = text;
  }

  /** First and last token of what the clause has to hold: a value, or the predicate itself. */
  record Held(int first, int last) {}

  /**
   * @param money whether an amount is what the predicate acts on
   */
  Clause read(Syntax syntax, int predicate, boolean money, Held held) {
    boolean isNoun = !syntax.actsAsVerb(predicate) && syntax.children(predicate, "cop").isEmpty();
    Optional<PredicateFamily> noun = families.ofNoun(syntax.sentence(), predicate);
    return isNoun && noun.isPresent()
        ? ofNoun(syntax, predicate, noun.get(), held)
        : ofVerb(syntax, predicate, money, held);
  }

  /** What tells a number by the noun that has it: "put the toll at nine", "a crowd of 400". */
  Clause ofLevel(Syntax syntax, Counted counted) {
    int level = counted.level();
    return clause(
        syntax,
        counted.predicate(),
        "be",
        Optional.empty(),
        List.of(level),
        List.of(),
        new Held(Math.min(level, counted.first()), Math.max(level, counted.last())));
  }

  private Clause ofVerb(Syntax syntax, int verb, boolean money, Held held) {
    if (!syntax.isVerb(verb)) {
      return syntax.children(verb, "cop").isEmpty()
          ? ofPlainVerb(syntax, verb, money, held)
          : ofCopula(syntax, verb, held);
    }
    Optional<LightVerbs.Carried> carried = lightVerbs.by(syntax, verb);
    if (carried.isPresent()) {
      return ofLightVerb(syntax, verb, carried.get(), held);
    }
    Optional<PredicateFamily> posted =
        families
            .ofVerb(syntax, verb, money)
            .or(() -> families.ofPostVerb(syntax, verb))
            .filter(PredicateFamily::byOwner);
    OptionalInt post = posted.isPresent() ? posts.of(syntax, verb) : OptionalInt.empty();
    return post.isPresent()
        ? ofPost(syntax, verb, post.getAsInt(), posted.get(), held)
        : ofPlainVerb(syntax, verb, money, held);
  }

  private Clause ofCopula(Syntax syntax, int predicate, Held held) {
    Optional<PredicateFamily> family = families.ofNoun(syntax.sentence(), predicate);
    List<Integer> doers = doers(syntax, predicate);
    List<Integer> concerned = without(doers, complement(syntax, family, predicate));
    String name = family.map(PredicateFamily::name).orElse("be");
    return clause(syntax, predicate, name, family, doers, concerned, held);
  }

  private Clause ofPlainVerb(Syntax syntax, int verb, boolean money, Held held) {
    Optional<PredicateFamily> family = families.ofVerb(syntax, verb, money);
    int purpose = money ? purposeBehind(syntax, held.last(), family) : -1;
    if (purpose >= 0) {
      return ofPurpose(
          syntax, verb, purpose, family.map(PredicateFamily::purpose).orElse(""), held);
    }
    List<Integer> doers = doers(syntax, verb);
    List<Integer> found = parties(syntax, family, objects.objects(syntax, verb, family));
    String name = family.map(PredicateFamily::name).orElseGet(() -> VerbNames.of(syntax, verb));
    if (family.filter(PredicateFamily::objectBears).isPresent()) {
      return clause(syntax, verb, name, family, found, List.of(), held);
    }
    List<Integer> takers = takers(syntax, family, verb);
    if (!takers.isEmpty()) {
      Optional<PredicateFamily> turned = family.flatMap(f -> families.named(f.turned()));
      String other = turned.map(PredicateFamily::name).orElse("");
      return clause(syntax, verb, other, turned, takers, without(takers, found), held);
    }
    List<Integer> concerned = without(doers, found);
    return concerned.isEmpty() && MiddleVoice.has(syntax, verb, family, money)
        ? clause(syntax, verb, name, family, List.of(), doers, held)
        : clause(syntax, verb, name, family, doers, concerned, held);
  }

  /** "settle" of "paid $5 million to settle the suit", or -1. */
  private static int purposeBehind(Syntax syntax, int last, Optional<PredicateFamily> family) {
    int verb = last + 2;
    boolean infinitive =
        verb < syntax.size()
            && syntax.token(last + 1).tag().equals("TO")
            && syntax.token(verb).tag().equals("VB");
    String lemma = infinitive ? syntax.token(verb).lemma() : "";
    return family.filter(f -> f.purposes().contains(lemma)).isPresent() ? verb : -1;
  }

  private Clause ofPurpose(Syntax syntax, int verb, int purpose, String name, Held held) {
    Optional<PredicateFamily> family = families.named(name);
    List<Integer> doers = doers(syntax, verb);
    List<Integer> concerned = without(doers, objects.objects(syntax, purpose, family));
    return clause(syntax, verb, name, family, doers, concerned, held);
  }

  /** What gives up a post concerns whose post it is, not the post. */
  private List<Integer> parties(
      Syntax syntax, Optional<PredicateFamily> family, List<Integer> heads) {
    return family.filter(f -> f.post() && !f.byOwner()).isPresent()
        ? posts.replacedByOwners(syntax, heads)
        : heads;
  }

  private static List<Integer> without(List<Integer> dropped, List<Integer> heads) {
    return heads.stream().filter(head -> !dropped.contains(head)).toList();
  }

  private List<Integer> doers(Syntax syntax, int verb) {
    return (syntax.isPassive(verb) ? syntax.agents(verb) : subjects.subjects(syntax, verb))
        .stream().filter(head -> !syntax.isValue(head)).toList();
  }

  private Clause ofLightVerb(Syntax syntax, int verb, LightVerbs.Carried carried, Held held) {
    PredicateFamily family = carried.family();
    List<Integer> doers = doers(syntax, verb);
    List<Integer> concerned =
        without(doers, objects.objectsOfNoun(syntax, Math.max(verb, carried.noun()), family));
    int start = Math.min(held.first(), syntax.phraseStart(carried.noun()));
    Held both = carried.noun() < verb ? new Held(start, held.last()) : held;
    if (carried.isSubjectConcerned() && syntax.isPassive(verb)) {
      List<Integer> told = without(doers, syntax.children(verb, "nsubj"));
      return clause(syntax, verb, family.name(), Optional.of(family), doers, told, both);
    }
    return carried.isSubjectConcerned()
        ? clause(syntax, verb, family.name(), Optional.of(family), List.of(), doers, both)
        : clause(syntax, verb, family.name(), Optional.of(family), doers, concerned, both);
  }

  /** "Roe was named head coach of Acme" tells that Acme did so. */
  private Clause ofPost(Syntax syntax, int verb, int post, PredicateFamily family, Held held) {
    List<Integer> owners = posts.owners(syntax, post);
    List<Integer> doers = doers(syntax, verb);
    List<Integer> told = doers.isEmpty() && syntax.isPassive(verb) ? owners : doers;
    List<Integer> concerned =
        objects.objects(syntax, verb, Optional.of(family)).stream()
            .filter(head -> head != post && !told.contains(head) && !owners.contains(head))
            .toList();
    return clause(syntax, verb, family.name(), Optional.of(family), told, concerned, held);
  }

  /** "Acme" of "sold the mill to Acme". */
  private static List<Integer> takers(Syntax syntax, Optional<PredicateFamily> family, int verb) {
    return family
        .map(PredicateFamily::turningPrepositions)
        .map(to -> syntax.afterPreposition(verb, syntax.clauseEnd(verb), to))
        .orElse(List.of())
        .stream()
        .filter(head -> syntax.token(head).isProperNoun() && !syntax.isValue(head))
        .toList();
  }

  /** "tactics" of "was tactics", but nothing of "was in favour". */
  private static List<Integer> complement(
      Syntax syntax, Optional<PredicateFamily> family, int predicate) {
    boolean adverbial = !syntax.children(predicate, "case").isEmpty();
    return family.isPresent() || adverbial ? List.of() : List.of(predicate);
  }

  private Clause ofNoun(Syntax syntax, int noun, PredicateFamily family, Held held) {
    int dealing = DealingVerbs.of(syntax, noun, held.first());
    if (dealing >= 0) {
      return ofDealing(syntax, noun, dealing, family, held);
    }
    List<Integer> doers =
        owners.of(syntax, noun, family).stream().filter(head -> !syntax.isValue(head)).toList();
    List<Integer> concerned =
        parties(syntax, Optional.of(family), objects.objectsOfNoun(syntax, noun, family));
    return clause(
        syntax, noun, family.name(), Optional.of(family), doers, without(doers, concerned), held);
  }

  /**
   * What bounds the clause, with "so far" for a denial in the present perfect. Open bounds stay
   * only in a denial behind which no more follows than whom it concerns: not "never met him in
   * private".
   */
  private List<TimeBound> boundsOf(
      Syntax syntax, int predicate, List<Integer> concerned, ClauseExtent extent, boolean negated) {
    List<TimeBound> found =
        new ArrayList<>(bounds.around(syntax, predicate, extent.first(), extent.end()));
    if (negated && found.isEmpty() && isPerfect(syntax, predicate)) {
      found.add(new TimeBound(TimeBound.Kind.SO_FAR, "so far"));
    }
    int last = concerned.stream().mapToInt(Integer::intValue).max().orElse(predicate);
    int next = Math.max(last, predicate) + 1;
    while (next < syntax.size() && syntax.token(next).isProperNoun()) {
      next++;
    }
    boolean closed = next >= syntax.size() || !isWord(syntax, next);
    return negated && closed
        ? found
        : found.stream().filter(bound -> !bound.kind().isOpen()).toList();
  }

  private static boolean isPerfect(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(helper -> syntax.token(helper).text().matches("has|have"));
  }

  private static boolean isWord(Syntax syntax, int at) {
    return Character.isLetterOrDigit(syntax.token(at).text().codePointAt(0));
  }

  private Clause ofDealing(Syntax syntax, int noun, int verb, PredicateFamily family, Held held) {
    List<Integer> told = subjects.subjects(syntax, verb);
    boolean passive = syntax.isPassive(verb);
    List<Integer> doers = passive ? syntax.agents(verb) : told;
    List<Integer> concerned = passive ? told : without(told, syntax.children(verb, "obj"));
    return clause(syntax, noun, family.name(), Optional.of(family), doers, concerned, held);
  }

  private Clause clause(
      Syntax syntax,
      int predicate,
      String name,
      Optional<PredicateFamily> family,
      List<Integer> doers,
      List<Integer> concerned,
      Held held) {
    List<Integer> chain = governors.of(syntax, predicate);
    List<Integer> parts = new ArrayList<>(doers);
    concerned.stream().filter(part -> part < predicate).forEach(parts::add);
    ClauseExtent extent = ClauseExtent.around(syntax, predicate, chain, parts, held);
    Clause.Polarity polarity = modality.read(syntax, predicate, extent.first(), extent.end());
    List<Integer> told =
        concerned.stream()
            .filter(head -> polarity.negated() || !Negation.isOfNone(syntax, head))
            .toList();
    return new Clause(
        syntax.sentence(),
        predicate,
        chain,
        name,
        family,
        doers,
        told,
        polarity,
        boundsOf(syntax, predicate, told, extent, polarity.negated()),
        ClauseSpans.of(extent.spans(), text));
  }
}

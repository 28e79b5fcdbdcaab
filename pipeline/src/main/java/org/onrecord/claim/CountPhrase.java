package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.claim.CountMeasures.Form;
import org.onrecord.text.Span;

/**
 * Reads around one number what it is of and the word that says what happens with the counted:
 * "fourteen people died", "put the death toll at nine", "900 of the 2,000 jobs would go".
 */
final class CountPhrase {

  private static final String LEVEL_AT = "at|to";
  private static final String OPENING = "over|across|through|with|of|at|to";

  private final CountMeasures measures = CountMeasures.shipped();
  private final CountWords words = CountWords.SHIPPED;
  private final PredicateFamilies families = PredicateFamilies.shipped();
  private final Syntax syntax;
  private final CountedNoun counted;
  private final int head;

  /**
   * What the phrase tells.
   *
   * @param predicate the word that says what happens with the counted, or what they are
   * @param level the noun that has the number, or -1
   * @param last last token of the number, or of the counted noun behind it
   * @param end where the words of the phrase end
   * @param over whether "over" before the number belongs to the verb: "spread over 90 hectares"
   */
  record Told(
      String measure,
      boolean known,
      String of,
      List<String> narrowed,
      int predicate,
      int level,
      int last,
      Span end,
      boolean over) {}

  CountPhrase(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.counted = new CountedNoun(syntax, first, last);
    this.head = counted.head();
  }

  /** Empty where the number counts nothing that can be told. */
  Optional<Told> told() {
    boolean alone = syntax.head(head) < 0 && !counted.isNamed() && !hasCopula(head);
    return !counted.canCount() || alone
        ? Optional.empty()
        : Stream.<Supplier<Optional<Told>>>of(this::level, this::state, this::happening)
            .flatMap(reading -> reading.get().stream())
            .findFirst();
  }

  private Told told(String measure, boolean known, int predicate, int level) {
    return new Told(
        measure,
        known,
        counted.of(),
        counted.narrowed(),
        predicate,
        level,
        counted.phraseEnd(),
        counted.end(),
        syntax.hasCase(head, "over"));
  }

  private Told of(String measure, int predicate) {
    return told(measure, true, predicate, -1);
  }

  private boolean hasCopula(int at) {
    return !syntax.children(at, "cop").isEmpty();
  }

  private boolean isTotal(int at) {
    return at >= 0 && words.is(syntax.lemma(at), CountWords.Kind.TOTAL);
  }

  /** "a turnout of 400", "put the toll at nine", "the toll was nine", "the toll reached nine". */
  private Optional<Told> level() {
    int above = syntax.head(head);
    if (hasCopula(head)) {
      return levelOf(syntax.children(head, "nsubj"), head);
    }
    if (above < 0) {
      return Optional.empty();
    }
    if (syntax.is(head, "nmod") && syntax.hasCase(head, "of")) {
      return levelOf(List.of(above), verbOver(above)).or(() -> act(above));
    }
    boolean moved = syntax.is(head, "obl") && syntax.hasCase(head, LEVEL_AT);
    boolean reached =
        syntax.is(head, "obj") && words.is(syntax.lemma(above), CountWords.Kind.REACHING);
    return moved || reached
        ? levelOf(syntax.children(above, "obj", "nsubj", "nsubj:pass", "csubj"), above)
        : Optional.empty();
  }

  /** "the arrest of 14 people", "the loss of 900 jobs". */
  private Optional<Told> act(int deed) {
    return measures
        .of(Form.ACT, syntax.lemma(deed))
        .or(() -> measures.of(Form.ACT, syntax.lemma(deed) + " " + counted.of()))
        .map(measure -> of(measure, verbOver(deed)));
  }

  private Optional<Told> levelOf(List<Integer> nouns, int predicate) {
    for (int level : nouns) {
      Optional<String> measure = named(Form.LEVEL, level);
      Optional<String> told = measure.or(() -> ofTotal(level)).or(() -> ofTotalTold(level));
      if (told.isPresent() && level != head) {
        return Optional.of(told(told.get(), true, predicate, level));
      }
    }
    return Optional.empty();
  }

  /** "the number of people killed", "the tally of arrests". */
  private Optional<String> ofTotal(int level) {
    if (!isTotal(level)) {
      return Optional.empty();
    }
    return syntax.children(level, "nmod").stream()
        .filter(part -> syntax.hasCase(part, "of"))
        .flatMap(
            part ->
                Stream.concat(
                    syntax.children(part, "acl").stream()
                        .flatMap(verb -> measureOf(verb, false).stream()),
                    named(Form.NUMBER, part).stream()))
        .findFirst();
  }

  /** "the number of people killed by the flood has risen", where the parser reads a clause. */
  private Optional<String> ofTotalTold(int verb) {
    boolean total =
        syntax.token(verb).tag().equals("VBN")
            && syntax.children(verb, "nsubj").stream().anyMatch(this::isTotal);
    return total ? measureOf(verb, false) : Optional.empty();
  }

  private Optional<String> named(Form form, int at) {
    String lemma = syntax.lemma(at);
    Optional<String> compound =
        at > 0 ? measures.of(form, syntax.lemma(at - 1) + " " + lemma) : Optional.empty();
    return compound.or(() -> measures.of(form, lemma));
  }

  /** The verb whose subject or object the noun is, or the noun. */
  private int verbOver(int of) {
    int above = syntax.head(of);
    boolean taken =
        above >= 0
            && syntax.isVerb(above)
            && (syntax.is(of, "nsubj") || syntax.is(of, "obj") || syntax.is(of, "obl"));
    return taken ? above : of;
  }

  /** "14 deaths", "14 were missing", "left 14 people dead", "214 passengers aboard". */
  private Optional<Told> state() {
    Optional<String> deed = counted.isNamed() ? named(Form.NOUN, counted.noun()) : Optional.empty();
    Optional<String> told = deed.or(this::setPhrase);
    if (told.isPresent()) {
      return told.map(measure -> of(measure, verbOver(head)));
    }
    int above = syntax.head(head);
    return states(above).stream()
        .flatMap(at -> measures.ofState(syntax, at).stream())
        .findFirst()
        .map(measure -> of(measure, verbOfState(above)));
  }

  /** "212 people on board", "820 drivers on strike". */
  private Optional<String> setPhrase() {
    int on = counted.phraseEnd() + 1;
    return on + 1 < syntax.size() && syntax.token(on).is("on")
        ? measures.of(Form.STATE, "on " + syntax.token(on + 1).text())
        : Optional.empty();
  }

  /** Words that may tell how the counted are: beside their noun, above it, or beside its verb. */
  private List<Integer> states(int above) {
    List<Integer> near = new ArrayList<>(syntax.children(head, "amod", "acl", "advmod", "dep"));
    near.removeIf(at -> at < counted.last());
    if (above >= 0) {
      near.add(above);
      syntax.children(above, "xcomp", "advmod", "obj").stream()
          .filter(at -> at > head)
          .forEach(near::add);
    }
    return near;
  }

  /** "left" of "left 14 people dead" as well as "missing" of "14 were missing". */
  private int verbOfState(int above) {
    if (above < 0) {
      return head;
    }
    boolean small = syntax.is(above, "xcomp") && !hasCopula(above);
    if (small) {
      return syntax.head(above);
    }
    return syntax.isVerb(above) || hasCopula(above) ? above : head;
  }

  /** "14 people died", "killed 14", "14 were killed", "14 people killed", "found 14 faults". */
  private Optional<Told> happening() {
    return ofParticiple().or(this::ofRelative).or(this::ofVerb);
  }

  /** "with 14 people killed". */
  private Optional<Told> ofParticiple() {
    return syntax.children(head, "acl").stream()
        .filter(at -> at > counted.last() && syntax.token(at).tag().equals("VBN"))
        .flatMap(at -> measureOf(at, false).stream())
        .findFirst()
        .map(measure -> of(measure, verbOver(head)));
  }

  /** "80,000 people who marched", "56 pupils who fell ill". */
  private Optional<Told> ofRelative() {
    return syntax.children(head, "acl:relcl").stream()
        .filter(verb -> verb > counted.last() && syntax.isVerb(verb))
        .flatMap(
            verb ->
                measureOf(verb, !syntax.isPassive(verb)).stream().map(measure -> of(measure, verb)))
        .findFirst();
  }

  private Optional<Told> ofVerb() {
    int at = conjunctHead();
    int verb = syntax.head(at);
    if (verb < 0 || !syntax.isVerb(verb)) {
      return Optional.empty();
    }
    boolean passive = syntax.isPassive(verb);
    if (syntax.is(at, "obl") && syntax.hasCase(at, OPENING) && !passive) {
      return overMeasure(verb).map(measure -> of(measure, verb));
    }
    boolean subject = syntax.is(at, "nsubj");
    boolean object = syntax.is(at, "obj") || subject && passive;
    boolean agent = syntax.is(at, "obl") && passive && syntax.hasCase(at, "by");
    return subject || object || agent ? ofParty(verb, !object, passive) : Optional.empty();
  }

  private Optional<Told> ofParty(int verb, boolean doer, boolean passive) {
    return measureOf(verb, doer)
        .or(() -> !doer && passive ? ofKnown(verb) : Optional.empty())
        .map(measure -> of(measure, verb))
        .or(() -> counted.isNamed() ? Optional.of(otherwise(verb, doer)) : Optional.empty());
  }

  /** "14 people are known to have died". */
  private Optional<String> ofKnown(int verb) {
    return syntax.children(verb, "xcomp").stream()
        .filter(syntax::isVerb)
        .flatMap(known -> measureOf(known, !syntax.isPassive(known)).stream())
        .findFirst();
  }

  private Optional<String> overMeasure(int verb) {
    return measures
        .of(Form.OVER, VerbNames.of(syntax, verb))
        .or(() -> measures.of(Form.OVER, syntax.lemma(verb) + " " + counted.of()))
        .or(() -> completed(Form.OVER, verb));
  }

  /**
   * "three women" of "14 men and three women were hurt" have the part of the first, "74 flights" of
   * "a total of 74 flights" that of the total.
   */
  private int conjunctHead() {
    int above = syntax.head(head);
    boolean joined = syntax.is(head, "conj") && isNominal(above);
    boolean summed = syntax.is(head, "nmod") && syntax.hasCase(head, "of") && isTotal(above);
    return joined || summed ? above : head;
  }

  private boolean isNominal(int at) {
    return syntax.isNominal(at) || syntax.token(at).tag().equals("CD");
  }

  private Optional<String> measureOf(int verb, boolean doer) {
    String name = VerbNames.of(syntax, verb);
    String lemma = syntax.lemma(verb);
    String of = counted.of();
    if (!doer) {
      return measures
          .of(Form.OBJECT_OF, name + " " + of)
          .or(() -> measures.of(Form.OBJECT, name))
          .or(() -> carried(verb).flatMap(family -> measures.of(Form.OBJECT, family)))
          .or(() -> completed(Form.OBJECT, verb));
    }
    return syntax.children(verb, "obj", "obl").stream()
        .flatMap(
            object -> measures.of(Form.DOER_OBJECT, lemma + " " + syntax.lemma(object)).stream())
        .findFirst()
        .or(() -> measures.of(Form.DOER_OF, name + " " + of))
        .or(() -> measures.of(Form.DOER, name))
        .or(() -> completed(Form.DOER, verb));
  }

  /** "arrest" of "took into custody". */
  private Optional<String> carried(int verb) {
    return LightVerbs.shipped().by(syntax, verb).map(carried -> carried.family().name());
  }

  /** What completes the verb to one of a measure: "safety" of "brought to safety". */
  private Optional<String> completed(Form form, int verb) {
    return syntax.children(verb, "xcomp", "obj", "obl").stream()
        .filter(at -> at != head)
        .flatMap(at -> measures.of(form, syntax.lemma(verb) + " " + syntax.lemma(at)).stream())
        .findFirst();
  }

  private Told otherwise(int verb, boolean doer) {
    String name =
        families
            .ofVerb(syntax, verb, false)
            .map(PredicateFamily::name)
            .orElseGet(() -> VerbNames.of(syntax, verb));
    return told(name + (doer ? " doer" : " object"), false, verb, -1);
  }
}

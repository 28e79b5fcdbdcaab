package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.claim.CountMeasures.Form;
import org.onrecord.text.Span;

/**
 * One number with what it counts and the word that says what happens with the counted: "fourteen
 * people died", "put the death toll at nine", "900 of the 2,000 jobs would go".
 */
final class CountPhrase {

  private static final int LONGEST_PHRASE = 6;
  private static final String LEVEL_AT = "at|to";
  private static final String MODIFIER = "JJ|JJR|NN|NNS|VBN|VBG|RBR";
  private static final String ANOTHER = "another|other|further|additional|extra|more";

  /** A number in words with a capital is often taken for a name. */
  private static final List<String> MODIFYING = List.of("nummod", "compound", "amod", "det");

  private static final String FRACTION = "quarter|third|fifth|half|tenth|dozen|score|time";
  private static final String RATE = "day|week|month|year|hour|night|minute|second";
  private static final String TOTAL = "number|total|tally|count";
  private static final String REACHING = "reach|hit|pass|exceed|top|total|number|stand|remain";

  private final CountMeasures measures = CountMeasures.shipped();
  private final PredicateFamilies families = PredicateFamilies.shipped();
  private final Syntax syntax;
  private final int first;
  private final int last;

  /** The noun that is counted, or the number where none stands behind it. */
  private final int head;

  /** The noun that is counted, "jobs" of "900 of the 2,000 jobs" too; -1 where it stays unsaid. */
  private final int noun;

  /**
   * What the phrase tells.
   *
   * @param noun last token of the counted noun's phrase, or -1
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
      int noun,
      Span end,
      boolean over) {}

  CountPhrase(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.first = first;
    this.last = last;
    int top = top();
    int modified =
        top >= 0 && MODIFYING.stream().anyMatch(r -> syntax.is(top, r)) ? syntax.head(top) : -1;
    boolean counts =
        modified > last
            && modified - last <= LONGEST_PHRASE
            && isNoun(modified)
            && !syntax.lemma(modified).matches(FRACTION);
    this.head = counts ? modified : top;
    this.noun = counts ? modified : partOf(top);
  }

  /** The word of the number that the others of it depend on. */
  private int top() {
    return IntStream.rangeClosed(first, last)
        .filter(at -> syntax.head(at) < first || syntax.head(at) > last)
        .findFirst()
        .orElse(last);
  }

  private boolean isNoun(int at) {
    return syntax.token(at).tag().matches("NNP?S?|NNPS");
  }

  /** "jobs" of "900 of the 2,000 jobs", or -1. */
  private int partOf(int number) {
    return syntax.children(number, "nmod").stream()
        .filter(part -> part > last && hasCase(part, "of"))
        .filter(part -> syntax.token(part).tag().matches("NNS?"))
        .findFirst()
        .orElse(-1);
  }

  /** Empty where the number counts nothing that can be told. */
  Optional<Told> told() {
    boolean counts = noun == head || syntax.token(head).tag().equals("CD") || noun >= 0;
    boolean pronoun = noun != head && syntax.token(head).text().matches("[Oo]ne");
    return pronoun || !counts || syntax.head(head) < 0 && noun < 0 && !hasCopula(head)
        ? Optional.empty()
        : Stream.<java.util.function.Supplier<Optional<Told>>>of(
                this::level, this::state, this::happening)
            .flatMap(reading -> reading.get().stream())
            .findFirst();
  }

  private boolean hasCopula(int at) {
    return !syntax.children(at, "cop").isEmpty();
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
    if (syntax.is(head, "nmod") && hasCase(head, "of")) {
      return levelOf(List.of(above), verbOver(above)).or(() -> act(above));
    }
    boolean moved = syntax.is(head, "obl") && hasCase(head, LEVEL_AT);
    boolean reached = syntax.is(head, "obj") && syntax.lemma(above).matches(REACHING);
    return moved || reached
        ? levelOf(syntax.children(above, "obj", "nsubj", "nsubj:pass", "csubj"), above)
        : Optional.empty();
  }

  /** "the arrest of 14 people", "the loss of 900 jobs". */
  private Optional<Told> act(int deed) {
    return measures
        .of(Form.ACT, syntax.lemma(deed))
        .or(() -> measures.of(Form.ACT, syntax.lemma(deed) + " " + of()))
        .map(measure -> told(measure, true, verbOver(deed), -1));
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
    if (!syntax.lemma(level).matches(TOTAL)) {
      return Optional.empty();
    }
    return syntax.children(level, "nmod").stream()
        .filter(part -> hasCase(part, "of"))
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
            && syntax.children(verb, "nsubj").stream()
                .anyMatch(subject -> syntax.lemma(subject).matches(TOTAL));
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

  /** "212 people on board", "820 drivers on strike". */
  private Optional<String> setPhrase() {
    int on = Math.max(last, noun == head ? noun : last) + 1;
    return on + 1 < syntax.size() && syntax.token(on).is("on")
        ? measures.of(Form.STATE, "on " + syntax.token(on + 1).text())
        : Optional.empty();
  }

  /** "14 deaths", "14 were missing", "left 14 people dead", "214 passengers aboard". */
  private Optional<Told> state() {
    if (noun >= 0) {
      Optional<String> counted = named(Form.NOUN, noun);
      if (counted.isPresent()) {
        return counted.map(measure -> told(measure, true, verbOver(head), -1));
      }
    }
    int above = syntax.head(head);
    Optional<String> phrase = setPhrase();
    if (phrase.isPresent()) {
      return phrase.map(measure -> told(measure, true, verbOver(head), -1));
    }
    List<Integer> near = new ArrayList<>(syntax.children(head, "amod", "acl", "advmod", "dep"));
    near.removeIf(at -> at < last);
    if (above >= 0) {
      near.add(above);
      syntax.children(above, "xcomp", "advmod", "obj").stream()
          .filter(at -> at > head)
          .forEach(near::add);
    }
    for (int at : near) {
      Optional<String> measure =
          measures
              .of(Form.STATE, syntax.lemma(at))
              .or(() -> measures.of(Form.STATE, syntax.token(at).text()));
      if (measure.isPresent()) {
        return Optional.of(told(measure.get(), true, verbOfState(above), -1));
      }
    }
    return Optional.empty();
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
    for (int participle : syntax.children(head, "acl")) {
      if (participle > last && syntax.token(participle).tag().equals("VBN")) {
        Optional<String> measure = measureOf(participle, false);
        if (measure.isPresent()) {
          return Optional.of(told(measure.get(), true, verbOver(head), -1));
        }
      }
    }
    Optional<Told> related = ofRelative();
    if (related.isPresent()) {
      return related;
    }
    int at = conjunctHead();
    int verb = syntax.head(at);
    if (verb < 0 || !syntax.isVerb(verb)) {
      return Optional.empty();
    }
    boolean passive = syntax.isPassive(verb);
    boolean subject = syntax.is(at, "nsubj");
    boolean object = syntax.is(at, "obj") || subject && passive;
    boolean agent = syntax.is(at, "obl") && passive && hasCase(at, "by");
    if (syntax.is(at, "obl") && hasCase(at, "over|across|through|with|of|at|to") && !passive) {
      return overMeasure(verb).map(measure -> told(measure, true, verb, -1));
    }
    if (!subject && !object && !agent) {
      return Optional.empty();
    }
    boolean doer = !object;
    return measureOf(verb, doer)
        .or(() -> object && passive ? ofKnown(verb) : Optional.empty())
        .map(measure -> told(measure, true, verb, -1))
        .or(() -> noun < 0 ? Optional.empty() : Optional.of(otherwise(verb, doer)));
  }

  /** "14 people are known to have died". */
  private Optional<String> ofKnown(int verb) {
    return syntax.children(verb, "xcomp").stream()
        .filter(syntax::isVerb)
        .flatMap(known -> measureOf(known, !syntax.isPassive(known)).stream())
        .findFirst();
  }

  /** "80,000 people who marched", "56 pupils who fell ill". */
  private Optional<Told> ofRelative() {
    return syntax.children(head, "acl:relcl").stream()
        .filter(verb -> verb > last && syntax.isVerb(verb))
        .flatMap(
            verb ->
                measureOf(verb, !syntax.isPassive(verb)).stream()
                    .map(measure -> told(measure, true, verb, -1)))
        .findFirst();
  }

  private Optional<String> overMeasure(int verb) {
    String name = VerbNames.of(syntax, verb);
    return measures
        .of(Form.OVER, name)
        .or(() -> measures.of(Form.OVER, syntax.lemma(verb) + " " + of()))
        .or(() -> completed(Form.OVER, verb));
  }

  /** "three women" of "14 men and three women were hurt" have the part of the first. */
  private int conjunctHead() {
    int above = syntax.head(head);
    boolean joined = syntax.is(head, "conj") && isNominal(above);
    boolean summed =
        syntax.is(head, "nmod") && hasCase(head, "of") && syntax.lemma(above).matches(TOTAL);
    return joined || summed ? above : head;
  }

  private boolean isNominal(int at) {
    return syntax.isNominal(at) || syntax.token(at).tag().equals("CD");
  }

  private Optional<String> measureOf(int verb, boolean doer) {
    String name = VerbNames.of(syntax, verb);
    String lemma = syntax.lemma(verb);
    String counted = of();
    String family =
        LightVerbs.shipped().by(syntax, verb).map(carried -> carried.family().name()).orElse(name);
    if (!doer) {
      return measures
          .of(Form.OBJECT_OF, name + " " + counted)
          .or(() -> measures.of(Form.OBJECT, name))
          .or(() -> measures.of(Form.OBJECT, family))
          .or(() -> completed(Form.OBJECT, verb));
    }
    return syntax.children(verb, "obj", "obl").stream()
        .flatMap(
            object -> measures.of(Form.DOER_OBJECT, lemma + " " + syntax.lemma(object)).stream())
        .findFirst()
        .or(() -> measures.of(Form.DOER_OF, name + " " + counted))
        .or(() -> measures.of(Form.DOER, name))
        .or(() -> completed(Form.DOER, verb));
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

  private String of() {
    if (noun < 0) {
      return "";
    }
    String lemma = syntax.lemma(noun);
    String speed = speed();
    if (!speed.isEmpty()) {
      return speed;
    }
    boolean cent = lemma.equals("cent") && noun > 0 && syntax.token(noun - 1).is("per");
    return lemma.equals("%") || cent ? "percent" : lemma;
  }

  /** "km/h" of "95 kilometres an hour" and "95 km/h", "mph" of "60 miles per hour". */
  private String speed() {
    String unit = syntax.lemma(noun);
    if (unit.matches("mph|knot")) {
      return unit;
    }
    if (unit.matches("kph|kmh|km/h") || isSlashed(unit)) {
      return "km/h";
    }
    boolean hourly = rate().filter("per hour"::equals).isPresent();
    return !hourly ? "" : unit.startsWith("mile") ? "mph" : unit.startsWith("k") ? "km/h" : "";
  }

  /** "km/h" in three tokens, of which either noun may be what is counted. */
  private boolean isSlashed(String unit) {
    int slash = unit.equals("h") ? noun - 1 : noun + 1;
    return unit.matches("h|km") && slash < syntax.size() && syntax.token(slash).is("/");
  }

  private Told told(String measure, boolean known, int predicate, int level) {
    int end = noun == head ? noun + (rate().isPresent() ? 2 : 0) : last;
    return new Told(
        measure,
        known,
        of(),
        narrowed(),
        predicate,
        level,
        noun == head ? noun : -1,
        syntax.token(end).span(),
        hasCase(head, "over"));
  }

  private List<String> narrowed() {
    List<String> words = new ArrayList<>();
    if (first > 0 && syntax.token(first - 1).text().matches(ANOTHER)) {
      words.add("other");
    }
    if (noun < 0 || !speed().isEmpty()) {
      return words;
    }
    int from = noun == head ? last + 1 : Math.max(last + 1, syntax.phraseStart(noun));
    for (int at = from; at < noun; at++) {
      String lemma = syntax.lemma(at);
      if (lemma.matches(ANOTHER)) {
        words.add("other");
      } else if (syntax.token(at).tag().matches(MODIFIER)
          && !lemma.matches("of|per")
          && measures.of(Form.STATE, lemma).isEmpty()
          && measures.of(Form.STATE, syntax.token(at).text()).isEmpty()) {
        words.add(lemma);
      }
    }
    rate().ifPresent(words::add);
    return words;
  }

  /** "210 patients a day". */
  private Optional<String> rate() {
    int article = noun + 1;
    boolean per =
        article + 1 < syntax.size()
            && syntax.token(article).text().matches("an?|per|each|every")
            && syntax.lemma(article + 1).matches(RATE);
    return per ? Optional.of("per " + syntax.lemma(article + 1)) : Optional.empty();
  }

  private boolean hasCase(int at, String prepositions) {
    return syntax.children(at, "case").stream()
        .anyMatch(preposition -> syntax.token(preposition).text().matches(prepositions));
  }
}

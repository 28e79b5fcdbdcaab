package org.onrecord.claim;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Token;

/** Finds the word that says what happens with a value: a verb, or a noun such as "payment". */
final class PredicateFinder {

  /** Tags of what may stand between a verb and the amount that it acts on. */
  private static final Set<String> HEDGE_TAGS = Set.of("RB", "RBR", "JJR", "DT", "SYM", "PDT");

  /** Tags of what parts a value from the verbs before it. */
  private static final Set<String> PARTING = Set.of(":", "-LRB-", "-RRB-", "``", "''");

  private static final String ENDING = "end|ended|ending";

  private static final String LEVEL_AT = "level-at";
  private static final String LEVEL_TO = "level-to";

  /** The roles of {@code modality.tsv} that verbs have before these words and a sum. */
  private static final Map<String, String> PUTTING =
      Map.of("at", LEVEL_AT, "to", LEVEL_TO, "from", LEVEL_TO);

  private static final int LONGEST_CLIMB = 6;

  private final PredicateFamilies families = PredicateFamilies.shipped();
  private final SubjectFinder subjects = new SubjectFinder();
  private final TimeBounds bounds = new TimeBounds();

  /**
   * The predicate of an amount that takes the tokens {@code first} to {@code last}.
   *
   * @param allowed says of a token whether it may be the predicate: what somebody says has its
   *     predicate in what is said
   */
  OptionalInt ofAmount(Syntax syntax, int first, int last, IntPredicate allowed) {
    OptionalInt noun = noun(syntax, first, last);
    if (noun.isPresent()) {
      return OptionalInt.of(carrierOf(syntax, noun.getAsInt()));
    }
    OptionalInt found = ofValue(syntax, first, last, allowed);
    if (found.isEmpty()) {
      return found;
    }
    int priced = priced(syntax, found.getAsInt(), first);
    return measured(syntax, allowed.test(priced) ? priced : found.getAsInt(), first);
  }

  /**
   * "obtained" of "obtained a loan": the verb that says with the noun who does what, or the noun.
   */
  private static int carrierOf(Syntax syntax, int noun) {
    int verb = syntax.head(noun);
    boolean depends =
        verb >= 0 && (syntax.is(noun, "obj") || syntax.is(noun, "nsubj") && syntax.isPassive(verb));
    Stream<Integer> hung =
        syntax.children(noun, "acl").stream().filter(syntax::isPassiveHungOnNoun);
    return Stream.concat(depends ? Stream.of(verb) : Stream.empty(), hung)
        .filter(at -> syntax.isVerb(at) && carries(syntax, at, noun))
        .findFirst()
        .orElse(noun);
  }

  private static boolean carries(Syntax syntax, int verb, int noun) {
    return LightVerbs.shipped().by(syntax, verb).filter(c -> c.noun() == noun).isPresent();
  }

  /**
   * "settled the suit brought by Roe for $5 million": where the verb beside a noun takes no price,
   * the price is that of what is done with the noun.
   */
  private int priced(Syntax syntax, int verb, int first) {
    boolean reduced =
        verb + 1 < first
            && verb > 0
            && syntax.token(verb).tag().equals("VBN")
            && syntax.isNominal(verb - 1)
            && syntax.token(verb + 1).is("by")
            && syntax.token(first - 1).is("for");
    if (!reduced || families.ofVerb(syntax, verb, true).isPresent()) {
      return verb;
    }
    for (int at = verb - 1; at > 0 && !syntax.token(at).tag().matches("[.,:]|WDT|WP"); at--) {
      if (syntax.isMainVerb(at)) {
        return families.ofVerb(syntax, at, true).isPresent() ? at : verb;
      }
    }
    return verb;
  }

  /** "profits jumped 76% to $5 million" tells of profits, whatever they did. */
  private OptionalInt measured(Syntax syntax, int predicate, int first) {
    for (int subject : subjects.subjects(syntax, predicate)) {
      if (subject < first && isMeasure(syntax, subject)) {
        return OptionalInt.of(subject);
      }
    }
    return OptionalInt.of(predicate);
  }

  /**
   * The predicate of a time. Where the parser hangs it on a word that says something else, nothing
   * is guessed.
   */
  OptionalInt ofTime(Syntax syntax, int first, int last, IntPredicate allowed) {
    int noun = DatedNouns.of(syntax, first, last);
    if (noun >= 0 && allowed.test(noun)) {
      return OptionalInt.of(noun);
    }
    OptionalInt climbed = climb(syntax, first, last);
    if (climbed.isEmpty()) {
      return nearestVerb(syntax, first, allowed);
    }
    int predicate = climbed.getAsInt();
    if (predicate > last && !allowed.test(predicate)) {
      // "died on May 7, her family said": the parser hung it on who says so.
      OptionalInt before = nearestVerb(syntax, first, allowed);
      return before.isPresent() ? before : reported(syntax, predicate, allowed);
    }
    boolean elsewhere =
        leavesRelative(syntax, predicate, first) || bounds.hold(syntax, predicate, first, last);
    if (!allowed.test(predicate) || elsewhere) {
      return OptionalInt.empty();
    }
    int happening = DatedNouns.happening(syntax, predicate, first);
    return happening >= 0 && allowed.test(happening) ? OptionalInt.of(happening) : climbed;
  }

  /** "In 2021, the ministry said, Acme paid": the verb of what is reported behind the report. */
  private static OptionalInt reported(Syntax syntax, int report, IntPredicate allowed) {
    return syntax.children(report, "ccomp", "parataxis", "dep").stream()
        .filter(at -> at > report && syntax.isMainVerb(at) && allowed.test(at))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** "said Roe, who chairs the committee, on Monday": the comma closes the relative clause. */
  private static boolean leavesRelative(Syntax syntax, int predicate, int value) {
    if (!syntax.is(predicate, "acl")) {
      return false;
    }
    for (int at = predicate + 1; at < value; at++) {
      if (syntax.token(at).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** The predicate of any value. */
  private OptionalInt ofValue(Syntax syntax, int first, int last, IntPredicate allowed) {
    int before = skipHedges(syntax, first - 1);
    boolean verb = before >= 0 && (syntax.isMainVerb(before) || Mistagged.isVerb(syntax, before));
    if (verb && allowed.test(before)) {
      return OptionalInt.of(before);
    }
    boolean handed =
        before > 0 && syntax.token(before).tag().equals("PRP") && syntax.isMainVerb(before - 1);
    if (handed && allowed.test(before - 1)) {
      return OptionalInt.of(before - 1);
    }
    OptionalInt climbed = climb(syntax, first, last);
    return climbed.isPresent() && allowed.test(climbed.getAsInt())
        ? climbed
        : nearestVerb(syntax, first, allowed);
  }

  /** "$5 million payment", "a payment of $5 million", "revenue was $5 million", "worth $5m". */
  private OptionalInt noun(Syntax syntax, int first, int last) {
    for (int at = last + 1; at <= Math.min(last + 3, syntax.size() - 1); at++) {
      Token token = syntax.token(at);
      boolean inside = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("VBG");
      if (!inside || Signals.SHIPPED.is(token, "inclusion")) {
        break;
      }
      boolean noun = token.isNoun() || syntax.isMistaggedNoun(at);
      if (noun && families.ofNoun(syntax.sentence(), at).isPresent()) {
        return OptionalInt.of(at);
      }
    }
    int before = skipHedges(syntax, first - 1);
    int held = HeldMeasures.nounBehind(syntax, last);
    if (held >= 0 && isMeasure(syntax, held) && HeldMeasures.verbBefore(syntax, first) >= 0) {
      return OptionalInt.of(held);
    }
    if (before >= 0 && syntax.token(before).isLemma("worth")) {
      return OptionalInt.of(isDeal(syntax, before - 1) ? before - 1 : before);
    }
    boolean range =
        before > 0
            && syntax.token(before).text().matches("between|from")
            && syntax.token(before - 1).is("of");
    if (range || before > 0 && syntax.token(before).is("of")) {
      return nounBefore(syntax, range ? before - 1 : before);
    }
    int priced =
        before > 0 && syntax.token(before).is("for") ? DatedNouns.before(syntax, before) : -1;
    return priced >= 0 ? OptionalInt.of(priced) : levelOf(syntax, before);
  }

  private OptionalInt nounBefore(Syntax syntax, int preposition) {
    int at = preposition - 1;
    if (isObjectOfUnknown(syntax, at)) {
      return OptionalInt.of(syntax.head(at));
    }
    if (isKnownNoun(syntax, at)) {
      return OptionalInt.of(at);
    }
    // "a profit before tax of $5 million"
    boolean narrowed =
        at > 1 && syntax.token(at).isNoun() && syntax.token(at - 1).tag().equals("IN");
    return narrowed && isKnownNoun(syntax, at - 2) && isMeasure(syntax, at - 2)
        ? OptionalInt.of(at - 2)
        : OptionalInt.empty();
  }

  /** "a takeover worth $5 million" is one for $5 million. */
  private boolean isDeal(Syntax syntax, int noun) {
    return noun >= 0 && isKnownNoun(syntax, noun) && !isMeasure(syntax, noun);
  }

  private boolean isKnownNoun(Syntax syntax, int at) {
    return syntax.token(at).isNoun() && families.ofNoun(syntax.sentence(), at).isPresent();
  }

  /** "wrote off an investment of $5 million" is about writing off. */
  private boolean isObjectOfUnknown(Syntax syntax, int noun) {
    int verb = syntax.head(noun);
    return families.ofNoun(syntax.sentence(), noun).isPresent()
        && syntax.is(noun, "obj")
        && verb >= 0
        && syntax.isVerb(verb)
        && Signals.SHIPPED.effect(syntax.token(verb), "governor").isEmpty()
        && Signals.SHIPPED.effect(syntax.token(verb), "holder").isEmpty();
  }

  /**
   * "revenue rose to $5 million", "its debt is $5 million", "put the price at $5 million": the
   * measure is what the amount is of.
   */
  private OptionalInt levelOf(Syntax syntax, int before) {
    if (before < 0) {
      return OptionalInt.empty();
    }
    int object = put(syntax, before);
    if (object >= 0) {
      return OptionalInt.of(object);
    }
    int verb = syntax.token(before).tag().matches("IN|TO") ? nearestMain(syntax, before) : before;
    if (verb < 0 || !syntax.isVerb(verb)) {
      return OptionalInt.empty();
    }
    for (int at = subjectOf(syntax, verb); at >= 0; at = beforePreposition(syntax, at)) {
      if (isMeasure(syntax, at) || isSum(syntax, at, verb)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** "Revenue" for "Acme" of "revenue at the software maker Acme", or -1. */
  private static int beforePreposition(Syntax syntax, int noun) {
    int preposition = syntax.phraseStart(noun) - 1;
    boolean held = preposition > 0 && syntax.token(preposition).text().matches("at|of|for|from");
    return held && syntax.token(preposition - 1).isNoun() ? preposition - 1 : -1;
  }

  /** "her loan came to $5 million": the verb says only how much the noun's sum is. */
  private boolean isSum(Syntax syntax, int noun, int verb) {
    return Signals.SHIPPED.effect(syntax.token(verb), "level").isPresent()
        && isKnownNoun(syntax, noun);
  }

  /** "put the fine at $5 million": the verb says only how much the sum of its object is. */
  private boolean isPut(Syntax syntax, int verb, int noun, String role) {
    return Signals.SHIPPED.effect(syntax.token(verb), role).isPresent()
        && isKnownNoun(syntax, noun);
  }

  /**
   * What is put at a sum or moved to it, with the verb before it, or -1: "put the cost of the
   * tunnel at", "raised its offer from $5 million to".
   */
  private int put(Syntax syntax, int preposition) {
    String role = PUTTING.getOrDefault(syntax.token(preposition).text(), "");
    if (role.isEmpty()) {
      return -1;
    }
    int last = preposition - 1;
    while (last > 0 && (syntax.isValue(last) || isFrom(syntax, last))) {
      last--;
    }
    int verb = last;
    while (verb > 0 && (syntax.isInPhrase(verb) || syntax.token(verb).tag().equals("IN"))) {
      verb--;
    }
    for (int noun = last; noun > verb; noun = beforePreposition(syntax, noun)) {
      boolean held = role.equals(LEVEL_AT) && isMeasure(syntax, noun);
      if (syntax.token(noun).isNoun() && (held || isPut(syntax, verb, noun, role))) {
        return noun;
      }
    }
    return -1;
  }

  private static boolean isFrom(Syntax syntax, int at) {
    return syntax.token(at).is("from") && syntax.isValue(at + 1);
  }

  /**
   * The verb's subject, or that of what the verb is the copula of, or the noun before it, with
   * nothing but times between: "the budget for 2024 is".
   */
  private int subjectOf(Syntax syntax, int verb) {
    int holder = syntax.is(verb, "cop") || syntax.is(verb, "aux") ? syntax.head(verb) : verb;
    OptionalInt subject =
        syntax.children(holder, "nsubj").stream()
            .mapToInt(Integer::intValue)
            .filter(at -> at < verb && !syntax.isValue(at))
            .max();
    if (subject.isPresent()) {
      return subject.getAsInt();
    }
    int noun = verb - 1;
    while (noun > 0 && (syntax.isValue(noun) || isAroundTime(syntax, noun))) {
      noun--;
    }
    return noun >= 0 && syntax.token(noun).isNoun() ? noun : -1;
  }

  /** "in", "to", "ended": a word that stands with a time between a measure and its verb. */
  private static boolean isAroundTime(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("IN|DT|CD|TO") || syntax.token(at).text().matches(ENDING);
  }

  /** Whether the word is a noun of a level or a flow: a price, a profit. */
  boolean isMeasure(Syntax syntax, int noun) {
    return families.isMeasure(syntax.sentence(), noun);
  }

  private static int nearestMain(Syntax syntax, int from) {
    for (int at = from - 1; at >= 0 && at >= from - 4; at--) {
      if (syntax.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  static int skipHedges(Syntax syntax, int from) {
    int at = from;
    while (at >= 0
        && (HEDGE_TAGS.contains(syntax.token(at).tag()) || syntax.token(at).is("than"))) {
      at--;
    }
    return at;
  }

  private OptionalInt climb(Syntax syntax, int first, int last) {
    if (!syntax.sentence().isParsed()) {
      return OptionalInt.empty();
    }
    int at = headOf(syntax, first, last);
    for (int step = 0; step < LONGEST_CLIMB && at != DependencyTree.ROOT; step++) {
      if (at < first || at > last) {
        if (syntax.isMainVerb(at) || !syntax.children(at, "cop").isEmpty()) {
          return crosses(syntax, at, first, last) ? OptionalInt.empty() : OptionalInt.of(at);
        }
        if (syntax.isVerb(at) && syntax.children(at, "nsubj").size() > 0) {
          return OptionalInt.of(at);
        }
      }
      at = syntax.head(at);
    }
    return OptionalInt.empty();
  }

  /** Whether a clause ends between the value and the word the parser hangs it on. */
  private static boolean crosses(Syntax syntax, int predicate, int first, int last) {
    if (predicate < first) {
      return false;
    }
    int head = headOf(syntax, first, last);
    boolean adverbial =
        syntax.is(head, "obl") || syntax.is(head, "advmod") || syntax.is(head, "nmod");
    for (int at = last + 1; at < predicate; at++) {
      boolean comma = syntax.token(at).is(",") && !adverbial;
      if (comma || syntax.token(at).tag().matches("WDT|WP|-[LR]RB-|:")) {
        return true;
      }
    }
    return syntax.is(head, "dep");
  }

  private static int headOf(Syntax syntax, int first, int last) {
    for (int at = first; at <= last; at++) {
      int head = syntax.head(at);
      if (head < first || head > last) {
        return at;
      }
    }
    return first;
  }

  private static OptionalInt nearestVerb(Syntax syntax, int first, IntPredicate allowed) {
    for (int at = first - 1; at >= 0; at--) {
      if (syntax.isMainVerb(at) && allowed.test(at)) {
        return OptionalInt.of(at);
      }
      if (PARTING.contains(syntax.token(at).tag())) {
        break;
      }
    }
    return OptionalInt.empty();
  }
}

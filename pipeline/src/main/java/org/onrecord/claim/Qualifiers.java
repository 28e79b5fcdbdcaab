package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Reads off the words beside an amount whether it is a part, a total, a change, or for each. */
final class Qualifiers {

  /** Begins a qualifier that names which of several events of one kind it is. */
  static final String OCCASION = "occasion: ";

  /** Begins a qualifier that tells what a sum is for, which another text may leave out. */
  static final String REASON = "for ";

  private static final String FOR = "for";

  /** In front of the post that somebody is given or gives up. */
  static final String POST = "as ";

  private static final int REACH = 4;
  private static final int LONGEST_OPENING = 7;

  /** "rose to $5 million" gives where it stands, not by how much it moved. */
  private static final String LEVEL = "to";

  /** "rose by $5 million" gives by how much it moved. */
  private static final String MOVED = "by";

  /** "from $3 million", "compared with $3 million": what the value is held against. */
  private static final Set<String> COMPARED = Set.of("from", "with", "than", "against");

  /** "$5 million in salary", "$5 million of shares". */
  private static final Set<String> MADE_OF = Set.of("in", "of");

  /** Kinds of words before a measure that do not tell it from another. */
  private static final Set<String> PLAIN = Set.of("charge", "news", "size");

  /** Where words stand that count at the places of {@code qualifiers.tsv}. */
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "ahead", List.of("ahead"),
          "before", List.of("ahead", "before"),
          "after", List.of("after"),
          "any", List.of("ahead", "before", "after"));

  private final List<Lexicon.Row> rows = Lexicon.load(Qualifiers.class, "qualifiers.tsv").rows();

  /** Kinds of qualifiers, and the adjectives of a measure such as "operating", in order. */
  List<String> around(Syntax syntax, int first, int last, Clause clause) {
    TreeSet<String> found = new TreeSet<>();
    for (int at = opening(syntax, clause.predicate()); at >= 0; at--) {
      found.addAll(kinds(syntax, at, "after"));
    }
    // "As part of a plan, Acme paid $5 million" does not tell of a part.
    found.remove("part");
    for (int at = Math.max(0, first - REACH); at < first; at++) {
      found.addAll(besideValues(syntax, at, "ahead"));
    }
    for (int at = first; at <= last; at++) {
      found.addAll(kinds(syntax, at, "before"));
    }
    for (int at = last + 1; at <= Math.min(last + REACH, syntax.size() - 1); at++) {
      if (syntax.token(at).tag().matches("[.,:]|-[LR]RB-")) {
        break;
      }
      found.addAll(kinds(syntax, at, "after"));
    }
    boolean noun = !syntax.actsAsVerb(clause.predicate());
    if (noun) {
      for (int at = syntax.hyphenedStart(clause.predicate()); at < clause.predicate(); at++) {
        found.addAll(besideValues(syntax, at, "ahead"));
      }
    }
    Optional<PredicateFamily> family = clause.family();
    if (noun && family.filter(PredicateFamily::isMeasure).isPresent()) {
      found.addAll(narrowing(syntax, clause));
    }
    occasion(syntax, family).ifPresent(found::add);
    purpose(syntax, last, family).ifPresent(found::add);
    form(syntax, first, family).ifPresent(found::add);
    if (!Circumstances.SHIPPED.areOpenedBy(FOR, family)) {
      reason(syntax, last).ifPresent(found::add);
    }
    String introducer = introducer(syntax, first);
    if (MOVED.equals(introducer)) {
      found.add("change");
    }
    if (LEVEL.equals(introducer)) {
      found.remove("change");
    }
    if (COMPARED.contains(introducer) && DealingVerbs.of(syntax, clause.predicate(), first) < 0) {
      found.add("compared");
    }
    return List.copyOf(found);
  }

  /** Last token of a short phrase in front, "After tax, Acme earned $5 million", or -1. */
  private static int opening(Syntax syntax, int predicate) {
    for (int at = 1; at <= Math.min(LONGEST_OPENING, predicate - 1); at++) {
      if (syntax.token(at).is(",")) {
        return at - 1;
      }
      if (syntax.isFinite(at)) {
        break;
      }
    }
    return -1;
  }

  /**
   * "in salary" of "$5 million in salary": what the sum is made of, where no article introduces it
   * and the predicate does not imply it.
   */
  private static Optional<String> purpose(
      Syntax syntax, int last, Optional<PredicateFamily> family) {
    int preposition = last + 1;
    if (preposition + 1 >= syntax.size()
        || !MADE_OF.contains(syntax.token(preposition).text())
        || syntax.token(preposition + 1).tag().matches("DT|PRP\\$")) {
      return Optional.empty();
    }
    int head = NounPhrases.commonBehind(syntax, preposition);
    if (head < 0
        || Signals.SHIPPED.is(syntax.token(head), "money")
        || isOccasion(syntax, head, family)) {
      return Optional.empty();
    }
    String what = words(syntax, preposition + 1, head);
    return family.filter(f -> f.implied().contains(what)).isPresent()
        ? Optional.empty()
        : Optional.of("in " + what);
  }

  /** "severance" of "a severance of $5 million", where it is no predicate and not implied. */
  private static Optional<String> form(Syntax syntax, int first, Optional<PredicateFamily> family) {
    int noun = first - 2;
    boolean holds =
        noun >= 0
            && NounPhrases.holdsValue(syntax, noun)
            && !Signals.SHIPPED.is(syntax.token(noun), "money")
            && PredicateFamilies.shipped().ofNoun(syntax.sentence(), noun).isEmpty();
    String what = holds ? words(syntax, syntax.phraseStart(noun), noun) : "";
    return what.isEmpty() || family.filter(f -> f.implied().contains(what)).isPresent()
        ? Optional.empty()
        : Optional.of("in " + what);
  }

  /** "patent" of "$5 million for a patent". */
  private static Optional<String> reason(Syntax syntax, int last) {
    if (last + 2 >= syntax.size()
        || !syntax.token(last + 1).is(FOR)
        || syntax.token(last + 2).tag().equals("VBG")) {
      return Optional.empty();
    }
    int head = NounPhrases.commonBehind(syntax, last + 1);
    return head < 0 ? Optional.empty() : Optional.of(REASON + syntax.lemma(head));
  }

  /** "online" of "online sales of $5 million", but not "Acme" of "Acme sales". */
  private List<String> narrowing(Syntax syntax, Clause clause) {
    int measure = clause.predicate();
    int end =
        PredicateFamilies.shipped().isCompound(syntax.sentence(), measure) ? measure - 1 : measure;
    List<String> found = new ArrayList<>();
    for (int at = syntax.hyphenedStart(measure); at < end; at++) {
      Token word = syntax.token(at);
      boolean owner =
          word.isProperNoun() && (clause.subjects().isEmpty() || clause.subjects().contains(at));
      if (word.tag().equals("POS")) {
        found.clear();
      } else if (word.tag().matches("JJ|NN.*|VB[GN]")
          && !owner
          && !syntax.isValue(at)
          && kinds(syntax, at, "before").isEmpty()
          && PLAIN.stream().noneMatch(kind -> Signals.SHIPPED.is(word, kind))) {
        found.add("of " + word.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** "series b" of "in its Series B funding round", wherever it stands in the sentence. */
  private static Optional<String> occasion(Syntax syntax, Optional<PredicateFamily> family) {
    for (int at = 0; at < syntax.size(); at++) {
      if (isOccasion(syntax, at, family) && isNumbered(syntax, at)) {
        return Optional.of(OCCASION + words(syntax, at, at + 1));
      }
      boolean goesOn = at + 1 < syntax.size() && syntax.isNominal(at + 1);
      if (isOccasion(syntax, at, family) && !syntax.isVerb(at) && !goesOn) {
        String which = words(syntax, syntax.phraseStart(at), at - 1);
        return which.isEmpty() ? Optional.empty() : Optional.of(OCCASION + which);
      }
    }
    return Optional.empty();
  }

  /** "Series B": a letter or a number right behind the noun, which the tagger may take for one. */
  private static boolean isNumbered(Syntax syntax, int at) {
    return at + 1 < syntax.size() && syntax.token(at + 1).text().matches("[A-Z]|\\d{1,2}");
  }

  private static boolean isOccasion(Syntax syntax, int at, Optional<PredicateFamily> family) {
    String lemma = syntax.lemma(at);
    return family.filter(f -> f.occasions().contains(lemma)).isPresent();
  }

  /** Dictionary forms, but for values and for words that tell nothing of what a sum is for. */
  static String words(Syntax syntax, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int at = first; at <= last; at++) {
      boolean starts = syntax.token(at).tag().matches("DT|PRP\\$|POS");
      boolean plain =
          starts
              || syntax.isValue(at)
              || Signals.SHIPPED.is(syntax.token(at), "money")
              || Signals.SHIPPED.is(syntax.token(at), "news");
      if (starts) {
        // "Roe a bonus": the phrase begins behind the one to whom it is paid.
        words.clear();
      }
      if (!plain) {
        words.add(syntax.lemma(at));
      }
    }
    return String.join(" ", words);
  }

  /** The word before the amount and its hedges: "rose <em>to</em> about $5 million". */
  private static String introducer(Syntax syntax, int first) {
    int before = first - 1;
    while (before > 0 && syntax.token(before).tag().matches("RB|JJR|DT")) {
      before--;
    }
    return before < 0 ? "" : syntax.token(before).text().toLowerCase(Locale.ROOT);
  }

  /** The "first" of "first-quarter profit" belongs to the time. */
  private List<String> besideValues(Syntax syntax, int at, String place) {
    return syntax.isValue(at) ? List.of() : kinds(syntax, at, place);
  }

  /**
   * @param place of the token: "ahead" of the amount's phrase, "before" in it, "after" behind it
   */
  private List<String> kinds(Syntax syntax, int at, String place) {
    List<String> kinds = new ArrayList<>();
    for (Lexicon.Row row : rows) {
      if (PLACES.getOrDefault(row.get("place"), List.of()).contains(place)
          && isAt(syntax, at, row.get("word"))
          && !isLevel(syntax, at)) {
        kinds.add(row.get("kind"));
      }
    }
    return kinds;
  }

  /** "a budget totalling $5 million" is no other than one of $5 million. */
  private static boolean isLevel(Syntax syntax, int at) {
    return syntax.isVerb(at) && Signals.SHIPPED.effect(syntax.token(at), "level").isPresent();
  }

  private static boolean isAt(Syntax syntax, int first, String words) {
    if (syntax.lemma(first).replace('-', ' ').equals(words)) {
      return true;
    }
    int at = first;
    for (String word : words.split(" ")) {
      boolean hyphen = at > first && at < syntax.size() && syntax.token(at).tag().equals("HYPH");
      at += hyphen ? 1 : 0;
      if (at >= syntax.size() || !word.equals(syntax.lemma(at))) {
        return false;
      }
      at++;
    }
    return true;
  }
}

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.lexicon.Lexicon;

/** Reads off the words beside an amount whether it is a part, a total, a change, or for each. */
final class Qualifiers {

  private static final int REACH = 4;

  /** "rose to $5 million" gives where it stands, not by how much it moved. */
  private static final String LEVEL = "to";

  /** "rose by $5 million" gives by how much it moved. */
  private static final String MOVED = "by";

  /** "from $3 million", "compared with $3 million": what the value is held against. */
  private static final Set<String> COMPARED = Set.of("from", "with", "than", "against");

  /** "$5 million in salary", "$5 million of shares". */
  private static final Set<String> MADE_OF = Set.of("in", "of");

  private final List<Lexicon.Row> rows = Lexicon.load(Qualifiers.class, "qualifiers.tsv").rows();

  /** Kinds of qualifiers, and the adjectives of a measure such as "operating", in order. */
  List<String> around(Syntax syntax, int first, int last, Clause clause) {
    TreeSet<String> found = new TreeSet<>();
    for (int at = Math.max(0, first - REACH); at < first; at++) {
      found.addAll(kinds(syntax, at, "before"));
    }
    for (int at = first; at <= Math.min(last + REACH, syntax.size() - 1); at++) {
      if (at > last && syntax.token(at).tag().matches("[.,:]|-[LR]RB-")) {
        break;
      }
      found.addAll(kinds(syntax, at, at > last ? "after" : "before"));
    }
    if (!syntax.isVerb(clause.predicate())) {
      for (int at = syntax.phraseStart(clause.predicate()); at < clause.predicate(); at++) {
        found.addAll(kinds(syntax, at, "before"));
      }
    }
    purpose(syntax, last).ifPresent(found::add);
    String introducer = introducer(syntax, first);
    if (MOVED.equals(introducer)) {
      found.add("change");
    }
    if (LEVEL.equals(introducer)) {
      found.remove("change");
    }
    if (COMPARED.contains(introducer)) {
      found.add("compared");
    }
    return List.copyOf(found);
  }

  /**
   * "in salary" of "$5 million in salary": what the sum is made of, where no article introduces it.
   */
  private Optional<String> purpose(Syntax syntax, int last) {
    int preposition = last + 1;
    if (preposition + 1 >= syntax.size()
        || !MADE_OF.contains(syntax.token(preposition).text())
        || syntax.token(preposition + 1).tag().equals("DT")) {
      return Optional.empty();
    }
    int head = syntax.phraseHead(preposition + 1);
    boolean noun = head >= 0 && syntax.token(head).tag().matches("NNS?") && !syntax.isValue(head);
    return noun && !Signals.SHIPPED.is(syntax.token(head), "money")
        ? Optional.of("in " + syntax.token(head).lemma())
        : Optional.empty();
  }

  /** The word before the amount and its hedges: "rose <em>to</em> about $5 million". */
  private static String introducer(Syntax syntax, int first) {
    int before = first - 1;
    while (before > 0 && syntax.token(before).tag().matches("RB|JJR|DT")) {
      before--;
    }
    return before < 0 ? "" : syntax.token(before).text().toLowerCase(Locale.ROOT);
  }

  private List<String> kinds(Syntax syntax, int at, String place) {
    String lemma = syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    List<String> kinds = new ArrayList<>();
    for (Lexicon.Row row : rows) {
      boolean here = row.get("place").equals("any") || row.get("place").equals(place);
      if (here && row.get("word").equals(lemma)) {
        kinds.add(row.get("kind"));
      }
    }
    return kinds;
  }
}

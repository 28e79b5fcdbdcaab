package org.onrecord.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Passage;

/**
 * A number of people or things that a claim states.
 *
 * @param passage the number with its hedge and, where it stands behind it, what is counted: "some
 *     60,000 people"
 * @param low open for "up to 40"; never open together with {@code high}
 * @param high open for "more than 40"
 * @param of what is counted, in its dictionary form ("person", "job", "percent"); empty where it
 *     stays unsaid
 * @param narrowed words that make it a part of what is so called: "warehouse" of "40 warehouse
 *     jobs"
 * @param measure what the number is of, as in {@code count-measures.tsv} ("deaths"), or else what
 *     happens with the counted: "find object defect"
 * @param known whether it is one of {@code count-measures.tsv}
 * @param level whether a noun has the number ("a toll of 14", "the turnout was 61 percent"), so
 *     that it is that of what was told of before
 * @param challenging whether the text says there that it is disputed: "contradicted her, saying"
 * @param around everything with a name that the same source tells in the sentence
 * @param details dictionary forms of nouns that may tell of which part or occasion the number is:
 *     "gymnasium" of "evacuated 40 people from the gymnasium"
 */
public record Count(
    Passage passage,
    Bound low,
    Bound high,
    Modifier modifier,
    String of,
    List<String> narrowed,
    String measure,
    boolean known,
    boolean level,
    boolean challenging,
    List<Participant> around,
    List<String> details)
    implements Serializable {

  private static final Set<String> UNITS =
      Lexicon.load(Count.class, "count-units.tsv").column("unit");

  public Count {
    around = List.copyOf(around);
    details = List.copyOf(details);
    narrowed = List.copyOf(narrowed);
  }

  /** Equal for counts of one kind, of which one may be a part of the other. */
  public String matter() {
    return known && !isUnit() ? measure : measure + " " + of;
  }

  /** Whether it measures rather than counts: hectares, percent. */
  public boolean isUnit() {
    return UNITS.contains(of);
  }

  /** Whether the words tell all who are counted: "14 people", and not "14 teachers". */
  public boolean isWhole() {
    boolean plain = !known || isUnit() || CountMeasures.shipped().isPlain(measure, of);
    return plain && narrowed.isEmpty();
  }

  /** Whether a later number may be the smaller one. */
  public boolean falls() {
    return known && CountMeasures.shipped().falls(measure);
  }

  /** Whether a later number takes the place of an earlier one. */
  public boolean grows() {
    return known && CountMeasures.shipped().grows(measure);
  }
}

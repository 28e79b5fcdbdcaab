package org.onrecord.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.lexicon.Lexicon;

/** Knows what the numbers in news are of, from {@code count-measures.tsv}. Immutable. */
public final class CountMeasures {

  private static final CountMeasures SHIPPED = new CountMeasures();

  private static final String OF = "of";
  private static final String GROWS = "grows";
  private static final String FALLS = "falls";

  /** How words tell a measure. */
  enum Form {
    DOER,
    DOER_OBJECT,
    DOER_OF,
    OBJECT,
    OBJECT_OF,
    OVER,
    NOUN,
    ACT,
    NUMBER,
    LEVEL,
    STATE;

    private boolean isOfVerb() {
      return compareTo(NOUN) < 0;
    }

    private static Form named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, Set<String>> counted = new HashMap<>();
  private final Set<String> growing = new HashSet<>();
  private final Set<String> falling = new HashSet<>();
  private final Set<String> verbs = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();

  private CountMeasures() {
    for (Lexicon.Row row : Lexicon.load(CountMeasures.class, "count-measures.tsv").rows()) {
      String measure = row.get("measure");
      switch (row.get("form")) {
        case OF -> counted.put(measure, Set.copyOf(row.list("words")));
        case GROWS -> growing.add(measure);
        case FALLS -> falling.add(measure);
        default -> add(measure, Form.named(row.get("form")), row.list("words"));
      }
    }
  }

  private void add(String measure, Form form, List<String> told) {
    for (String word : told) {
      String[] parts = word.split(" ", 2);
      if (parts.length == 1) {
        measures.put(form + " " + word, measure);
      } else {
        for (String second : parts[1].split(",")) {
          measures.put(form + " " + parts[0] + " " + second, measure);
        }
      }
      boolean first = form.isOfVerb() || form == Form.ACT;
      (form.isOfVerb() ? verbs : words).add(first ? parts[0] : parts[parts.length - 1]);
    }
  }

  public static CountMeasures shipped() {
    return SHIPPED;
  }

  /** The measure that the words tell in that form. */
  Optional<String> of(Form form, String words) {
    return Optional.ofNullable(measures.get(form + " " + words));
  }

  /** The measure that the word tells as how the counted are: "missing", "injured". */
  Optional<String> ofState(Syntax syntax, int at) {
    return of(Form.STATE, syntax.lemma(at))
        .or(() -> of(Form.STATE, syntax.token(at).text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a verb, noun or other word in its dictionary form may tell some measure. */
  boolean mayTell(String lemma, boolean verb) {
    return verb ? verbs.contains(lemma) : words.contains(lemma);
  }

  /** Whether the noun makes the verb one of a measure: "safety" of "brought to safety". */
  boolean completes(String verb, String noun) {
    return Stream.of(Form.DOER_OBJECT, Form.OBJECT, Form.OVER)
        .anyMatch(form -> measures.containsKey(form + " " + verb + " " + noun));
  }

  /** Whether a later number may be smaller than an earlier one: people still missing. */
  public boolean falls(String measure) {
    return falling.contains(measure);
  }

  /**
   * Whether the word tells all who are counted and not a part of them: people, but not teachers.
   */
  public boolean isPlain(String measure, String counted) {
    return counted.isEmpty() || this.counted.getOrDefault(measure, Set.of()).contains(counted);
  }

  /** Whether a later number takes the place of an earlier one: a toll. */
  public boolean grows(String measure) {
    return growing.contains(measure);
  }
}

package org.onrecord.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.lexicon.Lexicon.Row;

/** The words of time, read once from the lexicons beside this class. */
final class Vocabulary {

  private static final Vocabulary SHARED = new Vocabulary();

  record MonthWord(int number, boolean full, boolean doubtful, boolean name) {}

  record WeekdayWord(int number, boolean full) {}

  record UnitWord(Unit unit, int count, boolean plural) {}

  record SeasonWord(int number, boolean doubtful) {}

  /**
   * @param time the TIMEX3 time after the day, such as {@code TMO} or {@code T12:00}
   */
  record DayPart(String time, boolean alone, boolean plural) {}

  record NumberWord(int value, String kind) {}

  private final Map<String, MonthWord> months = new HashMap<>();
  private final Map<String, WeekdayWord> weekdays = new HashMap<>();
  private final Map<String, UnitWord> units = new HashMap<>();
  private final Map<String, SeasonWord> seasons = new HashMap<>();
  private final Map<String, DayPart> dayParts = new HashMap<>();
  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final Set<String> counted;
  private final Set<String> starters;
  private final Set<String> zones;
  private final Set<String> numbered;
  private final Set<String> days = words("days.tsv", "word");
  private final Set<String> fillers = words("fillers.tsv", "word");
  private final Set<String> figures = words("figures.tsv", "word");
  private final Set<String> outlook = words("outlook.tsv", "lemma");
  private final Set<String> scheduled = words("scheduled.tsv", "lemma");
  private final Set<String> lasting = words("lasting.tsv", "lemma");
  private final Set<String> results = words("results.tsv", "lemma");
  private final Set<String> coming = words("coming.tsv", "noun");
  private final Map<String, String> dateSetters = new HashMap<>();
  private final Phrases counts = phrases("counts.tsv");
  private final Phrases bounds = phrases("bounds.tsv");
  private final Phrases references = phrases("references.tsv");
  private final Phrases holidays = phrases("holidays.tsv");
  private final Phrases pointers = phrases("pointers.tsv");
  private final Phrases names = phrases("names.tsv");
  private final Map<String, Row> frequencies = new HashMap<>();
  private final Map<String, Set<String>> events = new HashMap<>();

  private Vocabulary() {
    for (Row row : rows("months.tsv")) {
      String doubt = row.get("doubtful");
      months.put(
          row.get("word"),
          new MonthWord(
              number(row), row.get("form").equals("full"), doubt.equals("yes"), !doubt.isEmpty()));
    }
    for (Row row : rows("weekdays.tsv")) {
      weekdays.put(row.get("word"), new WeekdayWord(number(row), row.get("form").equals("full")));
    }
    for (Row row : rows("units.tsv")) {
      int count = Integer.parseInt(row.get("count"));
      boolean plural = row.get("number").equals("plural");
      units.put(row.get("word"), new UnitWord(Unit.valueOf(row.get("unit")), count, plural));
    }
    for (Row row : rows("seasons.tsv")) {
      int season = Integer.parseInt(row.get("month")) / 3;
      seasons.put(row.get("word"), new SeasonWord(season, row.get("doubtful").equals("yes")));
    }
    for (Row row : rows("dayparts.tsv")) {
      dayParts.put(row.get("word"), dayPart(row));
    }
    for (Row row : rows("numbers.tsv")) {
      numbers.put(
          row.get("word"), new NumberWord(Integer.parseInt(row.get("value")), row.get("kind")));
    }
    for (Row row : rows("frequencies.tsv")) {
      frequencies.put(row.get("word"), row);
    }
    for (Row row : rows("events.tsv")) {
      events.put(row.get("noun"), Set.copyOf(row.list("others")));
    }
    for (Row row : rows("outlook.tsv")) {
      dateSetters.put(row.get("lemma"), row.get("sets"));
    }
    starters = starters();
    counted = words("counted.tsv", "word");
    zones = words("zones.tsv", "word");
    numbered = words("numbered.tsv", "word");
  }

  private static DayPart dayPart(Row row) {
    String clock = row.get("clock").isEmpty() ? row.get("code") : row.get("clock");
    return new DayPart("T" + clock, row.get("alone").equals("yes"), row.get("word").endsWith("s"));
  }

  private Set<String> starters() {
    Set<String> all = new HashSet<>(words("starters.tsv", "word"));
    all.addAll(days);
    List<Map<String, ?>> maps =
        List.of(months, weekdays, units, seasons, dayParts, numbers, frequencies);
    maps.forEach(map -> all.addAll(map.keySet()));
    List.of(counts, bounds, references, holidays, pointers)
        .forEach(phrases -> all.addAll(phrases.firstWords()));
    return all;
  }

  /**
   * Whether a time expression can start with the word; asked of every word, so that the grammar is
   * tried on few.
   */
  boolean canStart(Word word) {
    String lower = word.lower();
    return starters.contains(lower)
        || Character.isDigit(lower.charAt(0))
        || lower.endsWith("days")
        || lower.endsWith("ties")
        || lower.endsWith("long");
  }

  /** Words of which one stands in every date that has no figure, in lower case. */
  Set<String> dateWords() {
    Set<String> words = new HashSet<>(days);
    rows("holidays.tsv").stream()
        .map(row -> row.get("phrase"))
        .filter(phrase -> !phrase.contains(" "))
        .forEach(words::add);
    addAll(weekdays, WeekdayWord::full, words);
    addAll(months, MonthWord::full, words);
    addAll(seasons, season -> true, words);
    addAll(dayParts, part -> !part.plural(), words);
    addAll(units, unit -> !unit.unit().isClock() && !unit.plural(), words);
    return words;
  }

  private static <T> void addAll(Map<String, T> from, Predicate<T> wanted, Set<String> words) {
    from.forEach(
        (word, value) -> {
          if (wanted.test(value)) {
            words.add(word);
          }
        });
  }

  static Vocabulary shared() {
    return SHARED;
  }

  private static List<Row> rows(String name) {
    return Lexicon.load(Vocabulary.class, name).rows();
  }

  private static Phrases phrases(String name) {
    return new Phrases(rows(name));
  }

  private static Set<String> words(String name, String column) {
    return Lexicon.load(Vocabulary.class, name).column(column);
  }

  private static int number(Row row) {
    return Integer.parseInt(row.get("number"));
  }

  Optional<MonthWord> month(Word word) {
    return Optional.ofNullable(months.get(word.lower()));
  }

  Optional<WeekdayWord> weekday(Word word) {
    return Optional.ofNullable(weekdays.get(word.lower()));
  }

  Optional<UnitWord> unit(Word word) {
    return Optional.ofNullable(units.get(word.lower()));
  }

  Optional<SeasonWord> season(Word word) {
    return Optional.ofNullable(seasons.get(word.lower()));
  }

  Optional<DayPart> dayPart(Word word) {
    return Optional.ofNullable(dayParts.get(word.lower()));
  }

  Optional<NumberWord> number(Word word) {
    return Optional.ofNullable(numbers.get(word.lower()));
  }

  Optional<Row> frequency(Word word) {
    return Optional.ofNullable(frequencies.get(word.lower()));
  }

  boolean isCounted(Word word) {
    return counted.contains(word.lower());
  }

  boolean isZone(Word word) {
    return zones.contains(word.lower());
  }

  /** Whether what follows the word lies ahead: "due", "plans to". */
  boolean looksAhead(Word word) {
    return outlook.contains(word.lemma()) || outlook.contains(word.lower());
  }

  /** Whether the verb names an event that is set beforehand. */
  boolean isScheduled(Word word, Word next) {
    return scheduled.contains(word.lemma())
        || scheduled.contains(word.lemma() + " " + next.lower());
  }

  /**
   * How the word fixes a coming date: {@code verb}, {@code until}, {@code beside} or not at all.
   */
  String setsDate(Word word) {
    return dateSetters.getOrDefault(word.lemma(), dateSetters.getOrDefault(word.lower(), ""));
  }

  /** Whether the word may stand between a count and its unit. */
  boolean isFiller(Word word) {
    return fillers.contains(word.lower());
  }

  /** Whether the word belongs to a sentence that tells figures. */
  boolean isFigure(Word word) {
    return figures.contains(word.lower());
  }

  /** Whether the verb tells a state that lasts: "stay", "work". */
  boolean lasts(Word word) {
    return lasting.contains(word.lemma());
  }

  /** Whether the verb tells, or expects, a figure of a time that may be over. */
  boolean tellsResults(Word word) {
    return results.contains(word.lemma());
  }

  /** Whether the noun is an event that is mostly spoken of ahead of its day. */
  boolean isComing(Word word) {
    return coming.contains(word.lower());
  }

  /** Whether the word names a thing by the number after it: "Route 1950". */
  boolean isNumbered(Word word) {
    return numbered.contains(word.lower());
  }

  /** Lemmas that tell the same event as the noun, without the noun itself. */
  Set<String> eventLemmas(String noun) {
    return events.getOrDefault(noun, Set.of());
  }

  Phrases counts() {
    return counts;
  }

  Phrases bounds() {
    return bounds;
  }

  Phrases references() {
    return references;
  }

  Phrases holidays() {
    return holidays;
  }

  Phrases pointers() {
    return pointers;
  }

  Phrases names() {
    return names;
  }
}

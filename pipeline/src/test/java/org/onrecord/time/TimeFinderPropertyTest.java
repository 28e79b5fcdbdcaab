package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.onrecord.article.Published;

class TimeFinderPropertyTest {

  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "of",
          "in",
          "on",
          "May",
          "March",
          "Friday",
          "12",
          "2015",
          "1990s",
          "-",
          "/",
          "31/12/99",
          "'",
          "s",
          "quarter",
          "third",
          "year",
          "years",
          "ago",
          "later",
          "before",
          "after",
          "last",
          "next",
          "week",
          "end",
          "early",
          "mid-",
          "p.m.",
          "10:99",
          "99:10",
          "more",
          "than",
          "or",
          "so",
          "two",
          "hundred",
          "thousand",
          "000",
          "Feb.",
          "30",
          "29",
          "every",
          "each",
          "Easter",
          "noon",
          "half",
          "fiscal",
          "period",
          "now",
          "\ud83d\ude00",
          "9999999999",
          "0",
          "00",
          "0000",
          "1,000",
          "decade",
          "century",
          "21st",
          "million");

  private final TimeFinder finder = new TimeFinder();

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(0, 80_000)
        .map(days -> LocalDate.of(1850, 1, 1).plusDays(days));
  }

  private String value(String written) {
    List<TimeExpression> found =
        finder.find(Tagged.text("The plant opened/VBD on " + written + " ."), Published.UNKNOWN);
    assertThat(found).hasSize(1);
    return found.get(0).value();
  }

  @Property(tries = 300)
  void everyFormOfADayComesBackWithItsValue(@ForAll("dates") LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    int day = date.getDayOfMonth();
    int year = date.getYear();
    List<String> forms =
        List.of(
            "%s %d , %d".formatted(month, day, year),
            "%s %d %d".formatted(month, day, year),
            "%s , %s %d , %d".formatted(weekday, month, day, year),
            "%d %s %d".formatted(day, month, year),
            "the %s of %s , %d".formatted(ordinal(day), month, year),
            "%s %s , %d".formatted(month, ordinal(day), year),
            "%s".formatted(date),
            "%d/%d/%d".formatted(date.getMonthValue(), day, year),
            "%02d.%02d.%d".formatted(day, date.getMonthValue(), year),
            "%d-%s-%d".formatted(day, month.substring(0, 3), year));

    assertThat(forms).allSatisfy(form -> assertThat(value(form)).isEqualTo(date.toString()));
  }

  private static String ordinal(int day) {
    String ending =
        day / 10 == 1 ? "th" : List.of("th", "st", "nd", "rd").get(day % 10 > 3 ? 0 : day % 10);
    return day + ending;
  }

  @Property(tries = 200)
  void quartersAndDecadesComeBackWithTheirValues(
      @ForAll @IntRange(min = 1850, max = 2069) int year,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    String spelled = List.of("first", "second", "third", "fourth").get(quarter - 1);
    String expected = "%d-Q%d".formatted(year, quarter);

    assertThat(value("Q%d %d".formatted(quarter, year))).isEqualTo(expected);
    assertThat(value("the %s quarter of %d".formatted(spelled, year))).isEqualTo(expected);
    assertThat(value("the %d %s quarter".formatted(year, spelled))).isEqualTo(expected);
    assertThat(value("the %ds".formatted(year / 10 * 10))).isEqualTo(String.valueOf(year / 10));
  }

  @Property(tries = 200)
  void countedUnitsComeBackAsDurations(@ForAll @IntRange(min = 2, max = 999) int count) {
    assertThat(value("%d months".formatted(count))).isEqualTo("P%dM".formatted(count));
    assertThat(value("a %d-year/JJ plan".formatted(count))).isEqualTo("P%dY".formatted(count));
    assertThat(value("%d hours".formatted(count))).isEqualTo("PT%dH".formatted(count));
  }

  @Provide
  Arbitrary<List<String>> wordSalad() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(WORDS)),
            Tuple.of(
                1, Arbitraries.strings().ofMinLength(1).ofMaxLength(6).filter(s -> !s.isBlank())));
    return word.list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 2000)
  void anyWordsAtAllAreReadWithoutFailing(
      @ForAll("wordSalad") List<String> words, @ForAll("dates") LocalDate published) {
    String sentence = String.join(" ", words);
    if (sentence.isBlank()) {
      return;
    }
    List<TimeExpression> found =
        finder.find(Tagged.text(sentence), Published.on(published, Published.From.META));

    int end = 0;
    for (TimeExpression time : found) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.value()).isNotEmpty();
      assertThat(days(time)).isTrue();
      end = time.span().end();
    }
  }

  /** Whether the days are dates in their order. */
  private static boolean days(TimeExpression time) {
    try {
      return time.earliestDay().isEmpty()
          || time.latestDay().isEmpty()
          || !time.earliestDay().get().isAfter(time.latestDay().get());
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}

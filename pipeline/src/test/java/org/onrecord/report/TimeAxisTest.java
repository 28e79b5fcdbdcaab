package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  private static TimeAxis axis(String... months) {
    TreeMap<YearMonth, Integer> starts = new TreeMap<>();
    for (String month : months) {
      starts.merge(YearMonth.parse(month), 1, Integer::sum);
    }
    return TimeAxis.of(starts);
  }

  @Test
  void oneOldDateDoesNotSqueezeTheOthers() {
    TimeAxis axis =
        axis("1800-01", "2023-05", "2024-01", "2024-02", "2024-03", "2024-04", "2050-01");
    assertThat(axis).isEqualTo(new TimeAxis(YearMonth.of(2023, 5), YearMonth.of(2024, 4), 1, 1));
  }

  @Test
  void datesThatAreFarApartButAlikeInNumberAreAllOnTheAxis() {
    assertThat(axis("1920-01", "1950-01", "1980-01", "2010-01"))
        .isEqualTo(new TimeAxis(YearMonth.of(1920, 1), YearMonth.of(2010, 1), 0, 0));
  }

  @Test
  void oneDateHasAnAxisToo() {
    TimeAxis axis = axis("2024-02");
    assertThat(axis.months()).isEqualTo(1);
    assertThat(axis.ticks()).extracting(TimeAxis.Tick::label).containsExactly("Feb 2024");
  }

  @Test
  void placesGoFromEdgeToEdgeAndNoFurther() {
    TimeAxis axis = axis("2023-01", "2023-12");
    Offset<Double> near = Offset.offset(0.2);
    assertThat(axis.x(LocalDate.of(2023, 1, 1))).isCloseTo(1.5, near);
    assertThat(axis.x(LocalDate.of(2023, 7, 2))).isCloseTo(50, near);
    assertThat(axis.x(LocalDate.of(2024, 1, 1))).isCloseTo(98.5, near);
    assertThat(axis.x(LocalDate.of(2090, 1, 1))).isCloseTo(98.5, near);
    assertThat(axis.x(LocalDate.of(1990, 1, 1))).isCloseTo(1.5, near);
  }

  @Test
  void ticksAreRoundAndFewEnoughForATelephone() {
    assertThat(axis("2001-03", "2003-01", "2005-01", "2008-05").ticks())
        .extracting(TimeAxis.Tick::label)
        .containsExactly("2002", "2004", "2006", "2008");
    assertThat(axis("2023-12", "2024-06").ticks())
        .extracting(TimeAxis.Tick::label)
        .containsExactly("Jan 2024", "Mar 2024", "May 2024");
  }
}

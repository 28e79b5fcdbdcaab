package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.text.Span;

class AmountRangeTest {

  private static AmountRange range(String value, Modifier modifier) {
    Bound number = Bound.at(new BigDecimal(value));
    boolean openLow = modifier == Modifier.LESS_THAN || modifier == Modifier.UP_TO;
    boolean openHigh = modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
    return AmountRange.of(
        new Amount(
            "m1",
            new Span(0, 1),
            openLow ? Bound.OPEN : number,
            openHigh ? Bound.OPEN : number,
            "USD",
            modifier,
            ""));
  }

  private static AmountRange exact(String value) {
    return range(value, Modifier.EXACT);
  }

  @Test
  void aRoundedNumberAgreesWithTheFullOne() {
    assertThat(exact("1.2E+9").agreesWith(exact("1.23E+9"))).isTrue();
    assertThat(exact("1.2E+9").agreesWith(exact("1.31E+9"))).isFalse();
  }

  @Test
  void betweenAgreeingAndExcludingNothingIsSaid() {
    AmountRange one = exact("100E+6");
    AmountRange other = exact("104E+6");
    assertThat(one.agreesWith(other)).isFalse();
    assertThat(one.excludes(other)).isFalse();
  }

  @Test
  void twoPlainNumbersExcludeEachOther() {
    assertThat(exact("100E+6").excludes(exact("1E+9"))).isTrue();
    assertThat(exact("52E+6").excludes(exact("58E+6"))).isTrue();
  }

  @Test
  void aboutAgreesWithinATenthAndExcludesBeyondAQuarter() {
    AmountRange about = range("100E+6", Modifier.ABOUT);
    assertThat(about.agreesWith(exact("109E+6"))).isTrue();
    assertThat(about.agreesWith(exact("118E+6"))).isFalse();
    assertThat(about.excludes(exact("118E+6"))).isFalse();
    assertThat(about.excludes(exact("140E+6"))).isTrue();
  }

  @Test
  void aHedgeKeepsItsDirection() {
    AmountRange moreThan = range("2E+9", Modifier.MORE_THAN);
    assertThat(moreThan.excludes(exact("1.4E+9"))).isTrue();
    assertThat(moreThan.excludes(exact("9E+9"))).isFalse();
    AmountRange upTo = range("2E+9", Modifier.UP_TO);
    assertThat(upTo.excludes(exact("1.4E+9"))).isFalse();
    assertThat(upTo.excludes(exact("9E+9"))).isTrue();
  }

  @Test
  void everyModifierHasItsWidths() {
    for (Modifier modifier : Modifier.values()) {
      assertThat(range("5E+6", modifier).agreesWith(range("5E+6", modifier))).isTrue();
    }
  }
}

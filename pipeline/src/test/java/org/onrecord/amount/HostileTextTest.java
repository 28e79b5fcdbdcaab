package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int LENGTH = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$1",
        "1",
        "1,1",
        "1,111",
        "1.1",
        "a.",
        "a",
        "$",
        "(",
        " ",
        "\n",
        "one ",
        "million ",
        "hundreds of ",
        "between $1 and ",
        "up to ",
        "-",
        "a-",
        "$1 to ",
        "1 or ",
        "U.S. ",
        "½",
        "and a half ",
        "Canadian ",
        "(1",
        "1 . 1 ",
        "1 000 ",
        "$1 (",
        "£1 ($1) 1 (",
        "£1 ($1",
        ";€1;$1",
        "£1, or $1, or "
      })
  void aLongRowOfOnePieceIsReadInSeconds(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(new AmountFinder().find(text, "")).hasSizeLessThanOrEqualTo(LENGTH));
  }
}

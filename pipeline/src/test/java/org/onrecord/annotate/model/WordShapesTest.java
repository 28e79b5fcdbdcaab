package org.onrecord.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapesTest {

  @ParameterizedTest
  @CsvSource({
    "It, Xx",
    "U.S., X.X.",
    "Obama, Xxxxx",
    "McDonald, XxXxxx",
    "B-52s, X-ddx",
    "1990s-style, dd-dxxx",
    "alpha, g",
    "restaurants, xxgxxx",
  })
  void ofALongWordTheEndsKeepTheirPlaces(String word, String shape) {
    assertThat(WordShapes.plain(word)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"$, $", "3/4, d.d", "½, d", "漢字, cc", "第二, od", "一, c", "«a», `x'", "x_1-2, x_d-d"})
  void signsOfOneClassOfUnicodeLookTheSame(String word, String shape) {
    assertThat(WordShapes.unicode(word)).isEqualTo(shape);
  }

  @Test
  void noCharactersHaveNoShape() {
    assertThat(WordShapes.plain("")).isEmpty();
    assertThat(WordShapes.unicode("")).isEmpty();
  }
}

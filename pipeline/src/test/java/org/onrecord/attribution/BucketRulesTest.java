package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what somebody says reached the reader. */
class BucketRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Residents said that the dam is old.;UNATTRIBUTED",
        "In a joint statement, residents said that the dam is old.;PUBLIC_ANNOUNCEMENT",
        "Residents said in a note to staff that the dam is old.;UNATTRIBUTED",
        "Analysts said in a note to clients that the dam is old.;PUBLIC_ANNOUNCEMENT",
        "Residents tweeted that the dam is old.;TWEET"
      })
  void aCrowdIsHeardInPublicWhereTheTextNamesAPublicChannel(String text, Bucket bucket) {
    assertThat(FoundAttributions.in(text))
        .singleElement()
        .extracting(Attribution::bucket)
        .isEqualTo(bucket);
  }
}

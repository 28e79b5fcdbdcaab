package org.onrecord.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureRowsTest {

  @Test
  void theSameTextOfAnotherKindHasAnotherHash() {
    assertThat(FeatureRows.hash(Feature.WORD, "a"))
        .isNotEqualTo(FeatureRows.hash(Feature.WORD_AFTER, "a"));
  }
}

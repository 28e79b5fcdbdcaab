package org.onrecord.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashIndexTest {

  @Test
  void allIsFoundAgainThoughThereWasRoomForLess() {
    HashIndex index = new HashIndex(1);
    for (int number = 0; number < 1_000; number++) {
      assertThat(index.put(TextHash.of("word " + number), number)).isTrue();
    }

    for (int number = 0; number < 1_000; number++) {
      assertThat(index.get(TextHash.of("word " + number))).isEqualTo(number);
    }
    assertThat(index.get(TextHash.of("another"))).isEqualTo(HashIndex.NONE);
  }

  @Test
  void theSecondValueOfAHashReplacesTheFirst() {
    HashIndex index = new HashIndex(4);
    index.put(5, 1);

    assertThat(index.put(5, 2)).isFalse();
    assertThat(index.get(5)).isEqualTo(2);
  }

  @Test
  void theHashThatIsZeroIsAHashLikeOthers() {
    HashIndex index = new HashIndex(4);

    assertThat(index.get(0)).isEqualTo(HashIndex.NONE);
    index.put(0, 3);
    assertThat(index.get(0)).isEqualTo(3);
  }

  @Test
  void theSameTextOfAnotherKindHasAnotherHash() {
    assertThat(FeatureRows.hash(Feature.WORD, "a"))
        .isNotEqualTo(FeatureRows.hash(Feature.WORD_AFTER, "a"));
  }
}

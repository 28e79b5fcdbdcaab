package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

  @Test
  void likeKeysAreSpreadEvenly() {
    Buckets buckets = Buckets.forWorkers(8, 8);
    Map<String, Integer> sizes = new HashMap<>();
    IntStream.range(0, 100_000)
        .forEach(i -> sizes.merge(buckets.of("who|company " + i + "|pay"), 1, Integer::sum));
    int fair = 100_000 / 64;
    assertThat(sizes).hasSize(64);
    assertThat(sizes.values()).allMatch(size -> size < 2 * fair);
  }
}

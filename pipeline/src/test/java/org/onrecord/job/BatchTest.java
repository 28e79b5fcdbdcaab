package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;

class BatchTest {

  private static final Codec<Claim> CLAIM = Codec.of(Claim.class);
  private static final Claim ONE = Claims.funded(false, "Jane Roe", 10);
  private static final Claim OTHER = Claims.funded(true, "Tom Ash", 90);

  private final Batch<Claim> batch = new Batch<>(CLAIM);

  @Test
  void everyBucketGetsItsRecordsAsOneElement() throws IOException {
    batch.add(List.of("a", "b"), ONE);
    batch.add(List.of("b"), OTHER);
    Map<String, byte[]> flushed = flushed();
    assertThat(flushed).containsOnlyKeys("a", "b");
    assertThat(Batch.read(CLAIM, List.of(flushed.get("a")))).containsExactly(ONE);
    assertThat(Batch.read(CLAIM, List.of(flushed.get("b")))).containsExactly(ONE, OTHER);
  }

  @Test
  void recordsOfSeveralBundlesAreReadAsOne() throws IOException {
    List<byte[]> bundles = new ArrayList<>();
    batch.add(List.of("a"), ONE);
    bundles.add(flushed().get("a"));
    batch.add(List.of("a"), OTHER);
    bundles.add(flushed().get("a"));
    assertThat(Batch.read(CLAIM, bundles)).containsExactly(ONE, OTHER);
  }

  @Test
  void nothingIsHandedOutOfAnEmptyBundle() {
    assertThat(flushed()).isEmpty();
  }

  private Map<String, byte[]> flushed() {
    Map<String, byte[]> flushed = new TreeMap<>();
    batch.flush(flushed::put);
    return flushed;
  }
}

package org.onrecord.runfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void aBlockEndsWhereItIsLargeEnough() {
    assertThat(Blocks.of(List.of("aa", "bbb", "c", "dddd", "e"), String::length, 4))
        .containsExactly(List.of("aa", "bbb"), List.of("c", "dddd"), List.of("e"));
    assertThat(Blocks.of(List.of(), String::length, 4)).isEmpty();
  }

  @Test
  void resultsComeInTheOrderOfTheBlocksWhoeverIsReadyFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    Blocks.Reader<String> firstWaits =
        (number, ids) -> {
          if (number == 0) {
            await(second);
          }
          second.countDown();
          return number + ids.get(0);
        };

    new Blocks<>(firstWaits, taken::add).forEach(blocks(20), 2);

    assertThat(taken)
        .isEqualTo(IntStream.range(0, 20).mapToObj(number -> number + "id" + number).toList());
  }

  @Test
  void aBlockThatCannotBeReadEndsAllWithItsReason() {
    List<Integer> taken = new ArrayList<>();
    Blocks.Reader<Integer> fails =
        (number, ids) -> {
          if (number == 3) {
            throw new IOException("claims.jsonl line 4: no claimId");
          }
          return number;
        };

    assertThatThrownBy(() -> new Blocks<>(fails, taken::add).forEach(blocks(20), 2))
        .isInstanceOf(IOException.class)
        .hasMessage("claims.jsonl line 4: no claimId");
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void memoryThatRunsOutIsToldAsThat() {
    Blocks.Reader<Integer> fails =
        (number, ids) -> {
          throw new OutOfMemoryError("Java heap space");
        };

    assertThatThrownBy(() -> new Blocks<>(fails, number -> {}).forEach(blocks(3), 2))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static List<List<String>> blocks(int count) {
    return IntStream.range(0, count).mapToObj(number -> List.of("id" + number)).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

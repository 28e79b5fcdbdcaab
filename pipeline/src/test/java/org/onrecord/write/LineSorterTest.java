package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {

  private static final long PLENTY = 1 << 20;

  private final Path dir;

  LineSorterTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void sortsAcrossShardsByKey() throws IOException {
    List<Path> shards = List.of(shard("a", line("c"), line("a")), shard("b", line("b")));

    assertThat(sorted(shards, PLENTY))
        .containsExactly("{\"k\":\"a\"}", "{\"k\":\"b\"}", "{\"k\":\"c\"}");
  }

  @Test
  void anIdThatBeginsLikeAnotherComesFirst() throws IOException {
    Line longer = new Line(Table.CLAIMS, key("a b", 0), "longer");
    Line shorter = new Line(Table.CLAIMS, key("a", 999), "shorter");

    assertThat(sorted(List.of(shard("a", longer, shorter)), PLENTY))
        .containsExactly("shorter", "longer");
  }

  @Test
  void offsetsSortAsNumbers() throws IOException {
    Line late = new Line(Table.CLAIMS, key("a", 10), "late");
    Line early = new Line(Table.CLAIMS, key("a", 9), "early");

    assertThat(sorted(List.of(shard("a", late, early)), PLENTY)).containsExactly("early", "late");
  }

  @Test
  void aLineThatAnEngineWroteTwiceStandsOnce() throws IOException {
    List<Path> shards = List.of(shard("a", line("a")), shard("b", line("a"), line("b")));

    assertThat(sorted(shards, PLENTY)).hasSize(2);
  }

  @Test
  void twoRecordsWithOneKeyBothStay() throws IOException {
    Line first = new Line(Table.REJECTED, "k", "1");
    Line second = new Line(Table.REJECTED, "k", "2");

    assertThat(sorted(List.of(shard("a", second, first)), PLENTY)).containsExactly("1", "2");
  }

  @Test
  void sortsMoreThanFitsIntoMemoryToTheSameBytes() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      lines.add(new Line(Table.CLAIMS, key("article-" + i % 7, i), "{\"i\":" + i + "}"));
    }
    Collections.shuffle(lines, new Random(1));
    List<Path> shards =
        List.of(
            shard("a", lines.subList(0, 700).toArray(new Line[0])),
            shard("b", lines.subList(700, 2_000).toArray(new Line[0])));

    List<String> inMemory = sorted(shards, PLENTY);
    List<String> spilled = sorted(shards, 10_000);

    assertThat(spilled).hasSize(2_000).isEqualTo(inMemory);
  }

  @Test
  void noShardsGiveAnEmptyFile() throws IOException {
    assertThat(sorted(List.of(), PLENTY)).isEmpty();
  }

  private List<String> sorted(List<Path> shards, long memory) throws IOException {
    Path target = dir.resolve("sorted-" + memory);
    long count = new LineSorter(dir, memory).sort(shards, target);
    List<String> lines = Files.readAllLines(target);
    assertThat(count).isEqualTo(lines.size());
    return lines;
  }

  private Path shard(String name, Line... lines) throws IOException {
    Path file = dir.resolve(name);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      for (Line line : lines) {
        ShardFormat.write(line, out);
      }
    }
    return file;
  }

  private static Line line(String key) {
    return new Line(Table.CLAIMS, key, "{\"k\":\"" + key + "\"}");
  }

  private static String key(String articleId, int start) {
    return SortKey.of(articleId, SortKey.offset(start), SortKey.offset(start + 1), "x");
  }
}

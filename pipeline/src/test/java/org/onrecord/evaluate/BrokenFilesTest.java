package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFilesTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"Rain.\",\"timexes\":[]}\n";

  private final Path dir;

  BrokenFilesTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"b\",\"text\":\"Rain | is not JSON",
        "[1] | must hold one JSON object",
        "{\"text\":\"Rain\",\"timexes\":[]} | «id» is missing",
        "{\"id\":\"a\",\"text\":\"Rain\",\"timexes\":[]} | «id» stands in an earlier line too",
        "{\"id\":\"b\",\"timexes\":[]} | «text» is missing",
        "{\"id\":\"b\",\"text\":\"Rain\",\"attributions\":[]} | «timexes» is missing; is this file for another task?",
        "{\"id\":\"b\",\"text\":\"Rain\",\"timexes\":{}} | «timexes» must be an array",
        "{\"id\":\"b\",\"text\":\"Rain\",\"timexes\":[{\"start\":3,\"end\":1}]} | an end must not lie before its start",
        "{\"id\":\"b\",\"text\":\"Rain\",\"timexes\":[{\"start\":0,\"end\":9,\"type\":\"DATE\",\"value\":\"X\"}]} | a place ends at 9, the text at 4",
        "{\"id\":\"b\",\"text\":\"Rain\",\"dct\":\"May 5\",\"timexes\":[]} | «dct» is «May 5», which is no date"
      })
  void aBrokenLineIsToldWithItsNumberAndWhatIsWrong(String line, String problem) throws Exception {
    Path gold = write("gold.jsonl", GOOD + "\n" + line + "\n");

    assertThatThrownBy(() -> TimeEvaluation.read(gold, Set.of()))
        .isInstanceOf(BrokenDataException.class)
        .hasMessageStartingWith("«" + gold + "» line 3: ")
        .hasMessageContaining(problem);
  }

  @Test
  void aBrokenItemOfAnArrayIsToldWithItsLine() throws Exception {
    Path gold =
        write(
            "gold.json",
            "[\n{\"id\":\"a\",\"sentence\":\"It cost $5.\",\"quantities\":[]},\n"
                + "{\"id\":\"b\",\"sentence\":\"It cost $5.\",\"quantities\":[{\"low\":5}]}]");

    assertThatThrownBy(() -> MoneyEvaluation.read(gold, false))
        .hasMessageContaining("line 3: «low» and «high» must both be numbers");
  }

  @Test
  void anArrayThatBreaksOffIsToldWithItsLine() throws Exception {
    Path gold =
        write("gold.json", "[\n{\"id\":\"a\",\"sentence\":\"It cost $5.\",\"quantities\":[]},\n");

    assertThatThrownBy(() -> MoneyEvaluation.read(gold, false)).hasMessageContaining("line 3");
  }

  @Test
  void aBucketThatIsNoneIsToldWithThoseThatAre() throws Exception {
    Path gold =
        write("labels.jsonl", "{\"id\":\"1\",\"articleId\":\"a\",\"content\":[],\"bucket\":\"x\"}");

    assertThatThrownBy(() -> BucketEvaluation.read(gold))
        .hasMessageContaining("line 1: «bucket» is «x»; it must be one of tweet, people_familiar");
  }

  @Test
  void anEmptyAMissingAndABinaryFileAreTold() throws Exception {
    Path empty = write("empty.jsonl", "\n");
    Path binary = dir.resolve("binary.jsonl");
    Files.write(binary, "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> TimeEvaluation.read(empty, Set.of()))
        .hasMessageContaining("holds no gold data");
    assertThatThrownBy(() -> TimeEvaluation.read(dir.resolve("gone.jsonl"), Set.of()))
        .hasMessageContaining("gone.jsonl» is not there");
    assertThatThrownBy(() -> TimeEvaluation.read(binary, Set.of()))
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void whatIsNoRunFolderIsTold() {
    assertThatThrownBy(() -> RunArticle.forEach(dir, article -> {}))
        .isInstanceOf(BrokenDataException.class)
        .hasMessageContaining("is no run folder: it has no articles.jsonl");
  }

  @Test
  void aRunOverAnotherTextIsTold() throws Exception {
    Evaluation evaluation = TimeEvaluation.read(write("gold.jsonl", GOOD), Set.of());

    evaluation.add(RunArticle.parse("{\"articleId\":\"a\",\"text\":\"Snow.\"}"));

    assertThat(evaluation.score(0).warnings())
        .singleElement()
        .asString()
        .contains("another text than in the gold file", "a; their places may not line up");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content);
  }
}

package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"id":"a","input":"She paid $5 to Ada Vale.",\
      "results":[{"start":9,"end":11,"resolution":{"value":"5","unit":"Dollar"}}]}
      """;

  private final Path dir;

  EvaluateCommandTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private record Outcome(int exitCode, String out, String err) {}

  @Test
  void theTextsAreReadWhenNoRunIsGiven() throws Exception {
    Outcome outcome = evaluate("money", file("gold.jsonl", GOLD));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines())
        .anyMatch(line -> line.matches("value strict\\+currency +1\\.0000 .* 1 +1 +1"));
  }

  @Test
  void aRunGivesThePredictionsAndJsonTheFiguresWithTheErrors() throws Exception {
    file("articles.jsonl", "{\"articleId\":\"a\",\"text\":\"She paid $5 to Ada Vale.\"}\n");

    Outcome outcome =
        evaluate(
            "money", file("gold.jsonl", GOLD), "--run", dir.toString(), "--json", "--errors", "1");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("{\"items\":1,\"gold_with_span\":1,\"official value\":{\"p\":0.0,")
        .contains("\"errors\":[{\"kind\":\"missed\",\"id\":\"a\",\"gold\":\"5 USD\"")
        .contains("\"sentence\":\"She paid «$5» to Ada Vale.\"")
        .endsWith("]}" + System.lineSeparator());
  }

  @Test
  void bucketsTakeTheTextsFromAFileOfArticles() throws Exception {
    String labels =
        file(
            "labels.jsonl",
            "{\"id\":\"1\",\"articleId\":\"a\",\"content\":[[0,21]],\"bucket\":\"named_source\"}");
    String articles =
        file(
            "articles.jsonl",
            "{\"id\":\"a\",\"text\":\"The pier is finished, Ada Vale said.\"}\n"
                + "{\"id\":\"b\",\"text\":\"Nobody labelled this.\"}\n");

    Outcome outcome = evaluate("buckets", labels, "--articles", articles);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).containsPattern("named_source +1\\.0000 +1\\.0000 +1\\.0000");
  }

  @Test
  void bucketsWithoutTextsAre64() throws Exception {
    Outcome outcome = evaluate("buckets", file("labels.jsonl", "{}"));

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("--articles", "--run", "onrecord evaluate buckets --help");
  }

  @Test
  void aBrokenGoldFileIs65WithItsLine() throws Exception {
    Outcome outcome = evaluate("money", file("gold.jsonl", GOLD + "{\"id\":"));

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("gold.jsonl» line 2: is not JSON");
  }

  @Test
  void whatIsNoRunFolderIs65() throws Exception {
    Outcome outcome = evaluate("money", file("gold.jsonl", GOLD), "--run", "nowhere");

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err()).contains("«nowhere» is no run folder");
  }

  @Test
  void aThresholdThatIsNoShareIs64() throws Exception {
    Outcome outcome = evaluate("attribution", "gold.jsonl", "--threshold", "50");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("--threshold must be from 0 to 1");
  }

  @Test
  void noTaskIs64() throws Exception {
    Outcome outcome = evaluate();

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("attribution, buckets, money or time");
  }

  private String file(String name, String content) throws Exception {
    return Files.writeString(dir.resolve(name), content).toString();
  }

  private static Outcome evaluate(String... args) throws Exception {
    CommandLine onrecord = Onrecord.commandLine(Configuration.of(List.of(args), Map.of()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    onrecord.setOut(new PrintWriter(out, true));
    onrecord.setErr(new PrintWriter(err, true));
    String[] all = new String[args.length + 1];
    all[0] = "evaluate";
    System.arraycopy(args, 0, all, 1, args.length);
    int exitCode = onrecord.execute(all);
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}

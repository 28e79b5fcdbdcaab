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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"id":"a","input":"She paid $5 to Ada Vale.",\
      "results":[{"start":9,"end":11,"resolution":{"value":"5","unit":"Dollar"}}]}
      """;

  private static final String LABEL =
      "{\"id\":\"1\",\"articleId\":\"a\",\"content\":[[0,21]],\"bucket\":\"named_source\"}";

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
    String labels = file("labels.jsonl", LABEL);
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
  void aLabelBeyondItsArticleIs65BeforeAnythingIsRead() throws Exception {
    String labels = file("labels.jsonl", LABEL.replace("21", "210"));
    String articles = file("articles.jsonl", "{\"id\":\"a\",\"text\":\"The pier is finished.\"}\n");

    Outcome outcome = evaluate("buckets", labels, "--articles", articles);

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err())
        .contains("labels.jsonl» line 1: a place ends at 210, the text at 21; offsets count");
  }

  @Test
  void aMissingGoldFileIsToldBeforeMissingTexts() throws Exception {
    Outcome outcome = evaluate("buckets", "nowhere.jsonl");

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err()).contains("«nowhere.jsonl» is not there");
  }

  @Test
  void aFolderForAGoldFileIs65WithoutTheNameOfAnException() throws Exception {
    Outcome outcome = evaluate("money", dir.toString());

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err()).contains("«" + dir + "» is a folder").doesNotContain("Exception");
  }

  @Test
  void anUnknownTaskIs64WithThoseThatThereAre() throws Exception {
    Outcome outcome = evaluate("mony", "gold.jsonl", "--json");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err())
        .contains(
            "there is no task «mony»; give attribution, buckets, money or time",
            "onrecord evaluate --help");
  }

  @Test
  void bucketsWithoutTextsAre64() throws Exception {
    Outcome outcome = evaluate("buckets", file("labels.jsonl", LABEL));

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
  void aRunOfOtherArticlesIs65() throws Exception {
    file("articles.jsonl", "{\"articleId\":\"z\",\"text\":\"She paid $5 to Ada Vale.\"}\n");

    Outcome outcome = evaluate("money", file("gold.jsonl", GOLD), "--run", dir.toString());

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("«" + dir + "» has none of the gold file's articles, only others such as «z»");
  }

  @Test
  void aRunOfSomeOfTheArticlesIsScoredAndTellsHowManyAreMissing() throws Exception {
    String gold = file("gold.jsonl", GOLD + GOLD.replace("\"a\"", "\"b\""));
    file("articles.jsonl", "{\"articleId\":\"a\",\"text\":\"She paid $5 to Ada Vale.\"}\n");

    Outcome outcome = evaluate("money", gold, "--run", dir.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("1 of 2 gold texts are not among the articles");
  }

  @Test
  void aThresholdThatIsNoShareIs64() throws Exception {
    Outcome outcome = evaluate("attribution", "gold.jsonl", "--threshold", "50");

    assertThat(outcome.exitCode()).isEqualTo(64);
    assertThat(outcome.err()).contains("--threshold must be from 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attribution", "buckets", "money", "time"})
  void theHelpOfATaskExplainsColumnsLinesAndMistakes(String task) throws Exception {
    String help = evaluate(task, "--help").out();

    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).contains("Lines of the table:", "Columns:", "P (precision)", "tp / gold");
    assertThat(help.replaceAll("\\s+", " "))
        .contains("\"spurious\" was found and is not in GOLD")
        .doesNotContain("%%");
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

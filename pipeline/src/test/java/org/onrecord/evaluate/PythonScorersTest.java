package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure equals that of the scorers in Python, on predictions made of the gold files: every
 * second item moved, every fifth left out, every seventh doubled. Skipped where {@code shared/eval}
 * stands in no folder above the checkout.
 */
class PythonScorersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Optional<Path> EVAL =
      Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
          .map(path -> path.resolve("shared/eval"))
          .filter(path -> Files.isRegularFile(path.resolve("score_attribution.py")))
          .findFirst();

  private final Path dir;

  PythonScorersTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void thereAreScorers() {
    assumeTrue(EVAL.isPresent(), "skipped: no shared/eval with the Python scorers above this");
    assumeTrue(hasPython(), "skipped: no python3 to run the scorers with");
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void attributionsScoreTheSame() throws Exception {
    Path gold = eval("polnear/dev.jsonl");
    Path run = run(gold, "attributions", PythonScorersTest::attribution);

    Scored.by(AttributionEvaluation.read(gold, new AttributionEvaluation.Options(0.5, false)))
        .with(run)
        .has(python("score_attribution.py", "attribution", gold, run));
    Scored.by(AttributionEvaluation.read(gold, new AttributionEvaluation.Options(0.8, true)))
        .with(run)
        .has(
            python(
                "score_attribution.py",
                "attribution",
                gold,
                run,
                "--only-money-date",
                "--threshold",
                ".8"));
  }

  @Test
  void bucketsScoreTheSame() throws Exception {
    Path run = run(eval("polnear/dev.jsonl"), "attributions", PythonScorersTest::attribution);
    Path gold = eval("buckets/dev.jsonl");
    BucketEvaluation evaluation = BucketEvaluation.read(gold);

    RunArticle.forEach(run, evaluation::add);

    String printed = python(eval("score_buckets.py").toString(), gold.toString(), run.toString());
    JsonNode json = JSON.readTree(ScoreJson.of(evaluation.score(0)));
    Matcher bucket =
        Pattern.compile("(\\w+) +P (\\S+) R (\\S+) F1 (\\S+) +gold (\\d+) predicted (\\d+)")
            .matcher(printed);
    List<String> names = List.of("p", "r", "f1", "gold", "pred");
    List<MatchResult> rows = bucket.results().toList();
    assertThat(rows).hasSize(5);
    for (MatchResult row : rows) {
      for (int at = 0; at < names.size(); at++) {
        assertNear(json.path(row.group(1)).path(names.get(at)), row.group(at + 2));
      }
    }
    Matcher last =
        Pattern.compile("accuracy (\\S+) of (\\d+); macro F1 of the three buckets (\\S+)")
            .matcher(printed);
    assertThat(last.find()).isTrue();
    assertNear(json.path("accuracy"), last.group(1));
    assertNear(json.path("labels"), last.group(2));
    assertNear(json.path("macro F1 of the three buckets"), last.group(3));
    assertThat(json.path("confusion").toString().replaceAll("[\"\\s]", ""))
        .isEqualTo(
            printed.replaceAll("(?s).*confusion: (\\{.*?}).*", "$1").replaceAll("['\\s]", ""));
  }

  /** Three decimals are printed, four are kept. */
  private static void assertNear(JsonNode figure, String printed) {
    assertThat(figure.doubleValue()).isCloseTo(Double.parseDouble(printed), within(0.00056));
  }

  @Test
  void amountsScoreTheSame() throws Exception {
    for (String file : List.of("newsquant/dev.json", "recognizers/currency.jsonl")) {
      Path gold = eval(file);
      String items = file.endsWith(".json") ? "quantities" : "results";
      Path run = run(gold, items, PythonScorersTest::amount);

      Scored.by(MoneyEvaluation.read(gold, false))
          .with(run)
          .has(python("score_money.py", "money", gold, run));
      Scored.by(MoneyEvaluation.read(gold, true))
          .with(run)
          .has(python("score_money.py", "money", gold, run, "--dollar-any"));
    }
  }

  @Test
  void timesScoreTheSame() throws Exception {
    Path gold = eval("timex/tbaq.jsonl");
    Path run = run(gold, "timexes", PythonScorersTest::time);

    Scored.by(TimeEvaluation.read(gold, Set.of()))
        .with(run)
        .has(python("score_timex.py", "time", gold, run));
    Scored.by(TimeEvaluation.read(gold, Set.of("DATE", "SET")))
        .with(run)
        .has(python("score_timex.py", "time", gold, run, "--types", "DATE,SET"));
  }

  private static Path eval(String name) {
    return EVAL.orElseThrow().resolve(name);
  }

  /** Makes an item of a run folder's article of the {@code index}-th gold item. */
  private interface Maker {
    void make(JsonNode gold, int index, ObjectNode article);
  }

  private Path run(Path gold, String items, Maker maker) throws Exception {
    List<String> lines = new ArrayList<>();
    int[] index = {0};
    JsonRows.forEach(
        gold,
        row -> {
          ObjectNode article = JSON.createObjectNode();
          article.put("articleId", row.id("id")).put("text", GoldRows.text(row).text());
          for (JsonNode item : row.node().path(items)) {
            int at = index[0]++;
            for (int copy = at % 5 == 4 ? 1 : 0; copy < (at % 7 == 6 ? 2 : 1); copy++) {
              maker.make(item, at + copy, article);
            }
          }
          lines.add(article.toString());
        });
    Path run = Files.createTempDirectory(dir, "run");
    Files.write(run.resolve("articles.jsonl"), lines);
    return run;
  }

  private static void attribution(JsonNode gold, int index, ObjectNode article) {
    List<String> buckets = List.of("tweet", "people_familiar", "named_source", "unattributed");
    ObjectNode found = article.withArray("attributions").addObject();
    found.put("bucket", buckets.get(index % 4));
    spans(found.putObject("source"), gold.path("source"), index % 3 == 0 ? 9 : 0);
    spans(found.putObject("cue"), gold.path("cue"), index % 4 == 0 ? 3 : 0);
    spans(found.putObject("content"), gold.path("content"), index % 2 == 0 ? 11 : 0);
  }

  private static void spans(ObjectNode part, JsonNode pairs, int moved) {
    ArrayNode spans = part.putArray("spans");
    for (JsonNode pair : pairs) {
      span(spans.addObject(), pair.get(0).asInt(), pair.get(1).asInt(), moved);
    }
  }

  private static void span(ObjectNode span, int start, int end, int moved) {
    int from = Math.max(0, start - moved);
    span.put("start", from).put("end", Math.max(from, end - moved));
  }

  private static void amount(JsonNode gold, int index, ObjectNode article) {
    List<String> modifiers = List.of("exact", "about", "up_to", "more_than", "range");
    double value = gold.path("low").asDouble(gold.path("resolution").path("value").asDouble(1));
    double low = index % 2 == 0 ? value * 1.004 : value;
    ObjectNode found = article.withArray("amounts").addObject();
    span(found.putObject("span"), gold.path("start").asInt(), gold.path("end").asInt(), index % 3);
    String modifier = modifiers.get(index % 5);
    found.put("modifier", modifier).put("currency", index % 6 == 0 ? "AUD" : "USD");
    if (!modifier.equals("up_to")) {
      found.put("low", low);
    }
    if (!modifier.equals("more_than")) {
      found.put("high", gold.path("high").asDouble(low));
    }
  }

  private static void time(JsonNode gold, int index, ObjectNode article) {
    ObjectNode found = article.withArray("times").addObject();
    int moved = index % 2 == 0 ? 2 : 0;
    span(found.putObject("span"), gold.path("start").asInt(), gold.path("end").asInt(), moved);
    found.put("type", index % 6 == 0 ? "SET" : gold.path("type").asText());
    found.put("value", index % 4 == 0 ? "P1D" : gold.path("value").asText());
    if (index % 3 == 0) {
      found.set("mod", gold.path("mod"));
    }
  }

  private String python(String scorer, String task, Path gold, Path run, String... options)
      throws Exception {
    Path predictions = dir.resolve("predictions.jsonl");
    Files.writeString(predictions, python(eval("from_run.py").toString(), run.toString(), task));
    List<String> command = new ArrayList<>();
    command.add(eval(scorer).toString());
    command.addAll(List.of(gold.toString(), predictions.toString(), "--json"));
    command.addAll(List.of(options));
    return python(command.toArray(String[]::new));
  }

  private String python(String... command) throws Exception {
    Path out = Files.createTempFile(dir, "out", "");
    List<String> all = new ArrayList<>(List.of("python3", "-B"));
    all.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .redirectOutput(out.toFile())
            .redirectError(dir.resolve("err").toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(dir.resolve("err"))).isZero();
    return Files.readString(out);
  }
}

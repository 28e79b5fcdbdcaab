package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that left the texts out: its places stand, the words between them do not. */
class RedactedRunTest {

  private static final String LABEL =
      "{\"id\":\"1\",\"articleId\":\"a\",\"content\":[[13,26]],\"bucket\":\"named_source\"}\n";
  private static final String TEXT = "{\"id\":\"a\",\"text\":\"Dana said it the mine is lost.\"}\n";
  private static final String TIMES =
      "{\"id\":\"a\",\"text\":\"Dana said it the mine is lost.\",\"timexes\":[]}\n";

  private static final String REDACTED =
      "{\"articleId\":\"a\",\"redacted\":true,\"times\":[],\"amounts\":[],\"attributions\":[{"
          + "\"bucket\":\"named_source\",\"source\":{\"spans\":[{\"start\":0,\"end\":4}]},"
          + "\"cue\":{\"spans\":[{\"start\":5,\"end\":9}]},"
          + "\"content\":{\"spans\":[{\"start\":13,\"end\":26}]}}]}\n";

  private final Path dir;

  RedactedRunTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void writeTheRun() throws IOException {
    Files.writeString(dir.resolve("articles.jsonl"), REDACTED);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content);
  }

  @Test
  void bucketsAreLookedForInTheTextsThatAreGivenBesideIt() throws Exception {
    BucketEvaluation evaluation = BucketEvaluation.read(file("labels.jsonl", LABEL));
    evaluation.readTexts(file("texts.jsonl", TEXT));
    evaluation.addRun(dir);

    assertThat(ScoreJson.of(evaluation.score(0))).contains("\"accuracy\":1.0");
  }

  @Test
  void withoutTextsBucketsAreNoneOfThemMissedButRefused() throws Exception {
    BucketEvaluation evaluation = BucketEvaluation.read(file("labels.jsonl", LABEL));

    assertThatThrownBy(() -> evaluation.addRun(dir))
        .isInstanceOf(BrokenDataException.class)
        .hasMessageContaining("article «a»")
        .hasMessageContaining("--articles");
  }

  @Test
  void aTaskThatNeedsNoTextTellsThatItCouldNotCompareThem() throws Exception {
    TimeEvaluation evaluation = TimeEvaluation.read(file("times.jsonl", TIMES), Set.of());
    evaluation.addRun(dir);

    assertThat(evaluation.score(0).warnings())
        .anySatisfy(
            warning -> assertThat(warning).startsWith("1 of the articles were run without"));
  }
}

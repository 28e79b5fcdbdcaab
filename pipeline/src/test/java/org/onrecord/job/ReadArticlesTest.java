package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.read.Input;
import org.onrecord.read.ReadOptions;

@ExtendWith(TestPipelineExtension.class)
class ReadArticlesTest {

  private final Path dir;

  ReadArticlesTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void everyLineAndFileBecomesAnArticleOrARejection(TestPipeline pipeline) throws IOException {
    Input text = input("story.txt", "Ada Vale gave $5.");
    Input lines =
        input(
            "feed.jsonl",
            "{\"id\":\"one\",\"text\":\"First.\"}\nnot json\n{\"id\":\"two\",\"text\":\"x\"}\n");
    Input image = input("photo.png", "x");

    WithFailures.Result<PCollection<Article>, Rejection> read = read(pipeline, text, lines, image);

    Elements.of(
        read.output(),
        articles -> {
          assertThat(articles)
              .extracting(Article::id)
              .containsExactlyInAnyOrder("story", "one", "two");
        });
    Elements.of(
        read.failures(),
        rejections -> {
          assertThat(rejections).extracting(Rejection::stage).containsExactly("read", "read");
        });
    pipeline.run();
  }

  @Test
  void articlesThatShareABucketAllStay(TestPipeline pipeline) throws IOException {
    String lines =
        IntStream.range(0, 300)
            .mapToObj("{\"id\":\"story %d\",\"text\":\"x\"}\n"::formatted)
            .collect(Collectors.joining());

    WithFailures.Result<PCollection<Article>, Rejection> read =
        read(pipeline, input("feed.jsonl", lines));

    Elements.of(read.output(), articles -> assertThat(articles).hasSize(300));
    Elements.areNone(read.failures());
    pipeline.run();
  }

  @Test
  void ofTwoArticlesWithOneIdTheFirstStays(TestPipeline pipeline) throws IOException {
    Input first = input("a.jsonl", "{\"id\":\"same\",\"text\":\"From a.\"}\n");
    Input second = input("b.jsonl", "{\"id\":\"same\",\"text\":\"From b.\"}\n");

    WithFailures.Result<PCollection<Article>, Rejection> read = read(pipeline, second, first);

    PAssert.thatSingleton(read.output())
        .satisfies(
            article -> {
              assertThat(article.text()).isEqualTo("From a.");
              return null;
            });
    PAssert.thatSingleton(read.failures())
        .satisfies(
            rejection -> {
              assertThat(rejection.error()).isEqualTo("duplicate-id");
              return null;
            });
    pipeline.run();
  }

  private static WithFailures.Result<PCollection<Article>, Rejection> read(
      TestPipeline pipeline, Input... inputs) {
    return pipeline
        .apply(Create.of(List.of(inputs)).withCoder(SerializableCoder.of(Input.class)))
        .apply(new ReadArticles(Buckets.forWorkers(2, 8), ReadOptions.DEFAULT));
  }

  private Input input(String name, String content) throws IOException {
    Path file = Files.writeString(dir.resolve(name), content);
    return new Input(file.toString(), name, name.substring(0, name.indexOf('.')));
  }
}

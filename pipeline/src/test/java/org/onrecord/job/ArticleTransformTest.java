package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.article.Rejection;

@ExtendWith(TestPipelineExtension.class)
class ArticleTransformTest {

  @Test
  void appliesTheStepToEveryArticle(TestPipeline pipeline) {
    WithFailures.Result<PCollection<String>, Rejection> result =
        apply(pipeline, () -> Article::text, article("a", "One."), article("b", "Two."));

    Elements.of(
        result.output(), texts -> assertThat(texts).containsExactlyInAnyOrder("One.", "Two."));
    Elements.areNone(result.failures());
    pipeline.run();
  }

  @Test
  void anArticleThatFailsIsRejectedAndTheOthersGoOn(TestPipeline pipeline) {
    WithFailures.Result<PCollection<String>, Rejection> result =
        apply(pipeline, () -> ArticleTransformTest::shout, article("a", "bad"), article("b", "ok"));

    Elements.of(result.output(), texts -> assertThat(texts).containsExactly("OK"));
    PAssert.thatSingleton(result.failures())
        .satisfies(
            rejection -> {
              assertThat(rejection.file()).isEqualTo("a.txt");
              assertThat(rejection.stage()).isEqualTo("shout");
              assertThat(rejection.error()).isEqualTo("internal-error");
              assertThat(rejection.message()).contains("no shouting");
              return null;
            });
    pipeline.run();
  }

  @Test
  void aStackOverflowIsRejectedToo(TestPipeline pipeline) {
    WithFailures.Result<PCollection<String>, Rejection> result =
        apply(
            pipeline,
            () ->
                article -> {
                  throw new StackOverflowError();
                },
            article("a", "deep"));

    Elements.areNone(result.output());
    Elements.of(
        result.failures(),
        rejections -> {
          assertThat(rejections).hasSize(1);
        });
    pipeline.run();
  }

  @Test
  void countsTheTimeAndTheArticles(TestPipeline pipeline) {
    apply(pipeline, () -> ArticleTransformTest::shout, article("a", "bad"), article("b", "ok"));

    PipelineResult result = pipeline.run();

    assertThat(JobMetrics.counts(result)).containsEntry(JobMetrics.through("shout"), 2L);
    assertThat(JobMetrics.nanos(result).get("shout")).isPositive();
  }

  private static String shout(Article article) {
    if (article.text().equals("bad")) {
      throw new IllegalStateException("no shouting");
    }
    return article.text().toUpperCase(Locale.ROOT);
  }

  private static WithFailures.Result<PCollection<String>, Rejection> apply(
      TestPipeline pipeline, ArticleStep.Factory<Article, String> factory, Article... articles) {
    return pipeline
        .apply(Create.of(List.of(articles)).withCoder(SerializableCoder.of(Article.class)))
        .apply(new ArticleTransform<>("shout", factory, article -> article, StringUtf8Coder.of()));
  }

  private static Article article(String id, String text) {
    return new Article(id, id + ".txt", "00", "", Published.UNKNOWN, "", "", "", text);
  }
}

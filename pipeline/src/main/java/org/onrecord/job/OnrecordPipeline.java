package org.onrecord.job;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.read.Input;
import org.onrecord.read.InputList;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.ArticleJson;
import org.onrecord.write.Line;
import org.onrecord.write.RejectionJson;

/** Puts the stages together: read, annotate, attribute, claim, compare, decide, write. */
final class OnrecordPipeline {

  /** The last stage that sees whole articles. */
  static final String LAST_ARTICLE_STAGE = "claim";

  private static final SerializableCoder<Rejection> REJECTION =
      SerializableCoder.of(Rejection.class);

  private final Stages stages;
  private final ReadOptions readOptions;

  OnrecordPipeline(Stages stages, ReadOptions readOptions) {
    this.stages = stages;
    this.readOptions = readOptions;
  }

  /** All lines of a run, in no order. */
  PCollection<Line> lines(Pipeline pipeline, InputList inputs) {
    WithFailures.Result<PCollection<Article>, Rejection> read =
        pipeline
            .apply(
                "inputs", Create.of(inputs.inputs()).withCoder(SerializableCoder.of(Input.class)))
            .apply(new ReadArticles(readOptions));
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> annotated =
        read.output()
            .apply(
                new ArticleTransform<>(
                    "annotate",
                    stages.annotate(),
                    article -> article,
                    SerializableCoder.of(AnnotatedArticle.class)));
    WithFailures.Result<PCollection<AnalysedArticle>, Rejection> analysed =
        annotated
            .output()
            .apply(
                new ArticleTransform<>(
                    "attribute",
                    stages.attribute(),
                    AnnotatedArticle::article,
                    SerializableCoder.of(AnalysedArticle.class)));
    WithFailures.Result<PCollection<Line>, Rejection> articleLines =
        analysed
            .output()
            .apply(
                new ArticleTransform<>(
                    LAST_ARTICLE_STAGE,
                    () -> ArticleJson::line,
                    AnalysedArticle::article,
                    LineCoder.of()));
    PCollection<Line> rejections =
        rejections(
            pipeline,
            inputs.rejected(),
            List.of(
                read.failures(),
                annotated.failures(),
                analysed.failures(),
                articleLines.failures()));
    return PCollectionList.of(articleLines.output())
        .and(rejections)
        .apply("lines", Flatten.pCollections());
  }

  private static PCollection<Line> rejections(
      Pipeline pipeline, List<Rejection> early, List<PCollection<Rejection>> byStage) {
    return PCollectionList.of(byStage)
        .and(pipeline.apply("unreadable folders", Create.of(early).withCoder(REJECTION)))
        .apply("rejected", Flatten.pCollections())
        .apply(
            "rejected lines",
            MapElements.into(TypeDescriptor.of(Line.class)).via(RejectionJson::line))
        .setCoder(LineCoder.of());
  }
}

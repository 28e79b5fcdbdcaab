package org.onrecord.job;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.claim.Claim;
import org.onrecord.read.Input;
import org.onrecord.read.InputList;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.ArticleJson;
import org.onrecord.write.ClaimJson;
import org.onrecord.write.FullText;
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

  private final References references;
  private final FullText fullText;

  OnrecordPipeline(
      Stages stages, ReadOptions readOptions, References references, FullText fullText) {
    this.stages = stages;
    this.readOptions = readOptions;
    this.references = references;
    this.fullText = fullText;
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
    WithFailures.Result<PCollection<ClaimedArticle>, Rejection> claimed =
        analysed
            .output()
            .apply(
                new ArticleTransform<>(
                    LAST_ARTICLE_STAGE,
                    claimFactory(stages.claim(), fullText),
                    AnalysedArticle::article,
                    RecordCoder.of(ClaimedArticle.class)));
    PCollection<Claim> claims =
        claimed
            .output()
            .apply(
                "claims",
                FlatMapElements.into(TypeDescriptor.of(Claim.class)).via(ClaimedArticle::claims))
            .setCoder(RecordCoder.of(Claim.class));
    PCollection<FoundRelation> relations = claims.apply(new CompareClaims(references));
    PCollection<Line> rejections =
        rejections(
            pipeline,
            inputs.rejected(),
            List.of(
                read.failures(), annotated.failures(), analysed.failures(), claimed.failures()));
    return PCollectionList.of(lines("article lines", claimed.output(), ClaimedArticle::line))
        .and(lines("relation lines", relations, FoundRelation::line))
        .and(lines("claim lines", claims.apply(new DecideClaims(relations)), ClaimJson::line))
        .and(rejections)
        .apply("lines", Flatten.pCollections());
  }

  /** An article on which rendering fails must be rejected as well. */
  private static ArticleStep.Factory<AnalysedArticle, ClaimedArticle> claimFactory(
      ArticleStep.Factory<AnalysedArticle, List<Claim>> factory, FullText fullText) {
    return () -> {
      ArticleStep<AnalysedArticle, List<Claim>> step = factory.create();
      return article ->
          new ClaimedArticle(ArticleJson.line(article, fullText), step.apply(article));
    };
  }

  private static <T> PCollection<Line> lines(
      String name, PCollection<T> records, SerializableFunction<T, Line> render) {
    return records
        .apply(name, MapElements.into(TypeDescriptor.of(Line.class)).via(render))
        .setCoder(LineCoder.of());
  }

  private static PCollection<Line> rejections(
      Pipeline pipeline, List<Rejection> early, List<PCollection<Rejection>> byStage) {
    PCollection<Rejection> rejected =
        PCollectionList.of(byStage)
            .and(pipeline.apply("unreadable folders", Create.of(early).withCoder(REJECTION)))
            .apply("rejected", Flatten.pCollections());
    return lines("rejected lines", rejected, RejectionJson::line);
  }
}

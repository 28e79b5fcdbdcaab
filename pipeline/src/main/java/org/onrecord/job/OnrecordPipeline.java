package org.onrecord.job;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.change.Edits;
import org.onrecord.claim.Claim;
import org.onrecord.read.Input;
import org.onrecord.read.InputList;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.ArticleJson;
import org.onrecord.write.FullText;
import org.onrecord.write.RejectionJson;

/** Puts the stages together: read, annotate, attribute, claim, compare, decide, write. */
final class OnrecordPipeline {

  /** The last stage that sees whole articles. */
  static final String LAST_ARTICLE_STAGE = "claim";

  /** Groups of articles for a worker: when one has done its last, another is about to. */
  private static final int ARTICLES_EACH = 16;

  /** Groups of claims for a worker; they take less time, and are about as large. */
  private static final int CLAIMS_EACH = 8;

  private static final SerializableCoder<Rejection> REJECTION =
      SerializableCoder.of(Rejection.class);

  private final Stages stages;
  private final ReadOptions readOptions;
  private final References references;
  private final FullText fullText;
  private final int workers;
  private final ArchiveFactory archive;
  private final Fingerprint fingerprint;

  /**
   * @param archive what earlier runs found
   * @param fingerprint of what the result of reading an article depends on
   */
  OnrecordPipeline(
      Stages stages, JobOptions options, ArchiveFactory archive, Fingerprint fingerprint) {
    this.stages = stages;
    this.readOptions = options.read();
    this.references = options.references();
    this.fullText = options.fullText();
    this.workers = options.parallelism();
    this.archive = archive;
    this.fingerprint = fingerprint;
  }

  /**
   * Adds all stages to a pipeline.
   *
   * @param workDir where what a run finds is left, in no order; every worker can write to it
   */
  void apply(Pipeline pipeline, InputList inputs, String workDir) {
    WithFailures.Result<PCollection<Article>, Rejection> read =
        pipeline
            .apply("inputs", Create.of(inputs.inputs()).withCoder(RecordCoder.of(Input.class)))
            .apply(new ReadArticles(Buckets.forWorkers(workers, ARTICLES_EACH), readOptions));
    PCollectionTuple recalled = read.output().apply(new RecallArticles(archive, fingerprint));
    WithFailures.Result<PCollection<AnnotatedArticle>, Rejection> annotated =
        recalled
            .get(RecallArticles.UNKNOWN)
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
                    claimFactory(stages.claim()),
                    AnalysedArticle::article,
                    RecordCoder.of(ClaimedArticle.class)));
    PCollection<ClaimedArticle> articles =
        PCollectionList.of(recalled.get(RecallArticles.KNOWN))
            .and(claimed.output().apply(new FindEdits(archive)))
            .apply("articles", Flatten.pCollections());
    rejected(
            pipeline,
            inputs.rejected(),
            List.of(read.failures(), annotated.failures(), analysed.failures(), claimed.failures()))
        .apply(
            "rejections",
            new WriteFindings<>(
                workDir, each -> List.of(RejectionJson.line(each)), each -> List.of()));
    compare(articles, workDir);
  }

  private void compare(PCollection<ClaimedArticle> articles, String workDir) {
    Buckets buckets = Buckets.forWorkers(workers, CLAIMS_EACH);
    PCollection<FoundRelation> relations =
        articles.apply(new CompareClaims(buckets, references, archive));
    articles.apply(
        "articles written",
        new WriteFindings<>(workDir, ClaimedArticle::lines, ClaimedArticle::records));
    relations.apply(
        "relations written",
        new WriteFindings<>(workDir, FoundRelation::lines, FoundRelation::records));
    articles
        .apply(new DecideClaims(buckets, relations, archive))
        .apply(
            "claims written",
            new WriteFindings<>(workDir, JudgedClaim::lines, JudgedClaim::records));
  }

  /** An article on which rendering fails must be rejected as well. */
  private ArticleStep.Factory<AnalysedArticle, ClaimedArticle> claimFactory(
      ArticleStep.Factory<AnalysedArticle, List<Claim>> factory) {
    FullText full = fullText;
    Fingerprint print = fingerprint;
    return () -> {
      ArticleStep<AnalysedArticle, List<Claim>> step = factory.create();
      return analysed -> {
        Article article = analysed.article();
        return new ClaimedArticle(
            article.id(),
            print.of(article),
            article.published().iso(),
            ArticleJson.line(analysed, full).json(),
            step.apply(analysed),
            false,
            Edits.NONE);
      };
    };
  }

  private static PCollection<Rejection> rejected(
      Pipeline pipeline, List<Rejection> early, List<PCollection<Rejection>> byStage) {
    return PCollectionList.of(byStage)
        .and(pipeline.apply("unreadable folders", Create.of(early).withCoder(REJECTION)))
        .apply("rejected", Flatten.pCollections());
  }
}

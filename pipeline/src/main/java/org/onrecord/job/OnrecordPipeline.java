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
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.change.Edits;
import org.onrecord.claim.Claim;
import org.onrecord.ledger.NightRecord;
import org.onrecord.read.Input;
import org.onrecord.read.InputList;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.ArticleJson;
import org.onrecord.write.FullText;
import org.onrecord.write.Line;
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
   * What a run leaves, in no order.
   *
   * @param lines of all tables
   * @param records what a ledger is to keep
   */
  record Output(PCollection<Line> lines, PCollection<NightRecord> records) {}

  Output apply(Pipeline pipeline, InputList inputs) {
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
    PCollection<Line> rejections =
        rejections(
            pipeline,
            inputs.rejected(),
            List.of(
                read.failures(), annotated.failures(), analysed.failures(), claimed.failures()));
    return compared(articles, rejections);
  }

  private Output compared(PCollection<ClaimedArticle> articles, PCollection<Line> rejections) {
    Buckets buckets = Buckets.forWorkers(workers, CLAIMS_EACH);
    PCollection<FoundRelation> relations =
        articles.apply(new CompareClaims(buckets, references, archive));
    PCollection<JudgedClaim> judged = articles.apply(new DecideClaims(buckets, relations, archive));
    PCollection<Line> lines =
        PCollectionList.of(lines("article lines", articles, ClaimedArticle::lines))
            .and(lines("relation lines", relations, FoundRelation::lines))
            .and(lines("claim lines", judged, JudgedClaim::lines))
            .and(rejections)
            .apply("all lines", Flatten.pCollections());
    PCollection<NightRecord> records =
        PCollectionList.of(records("article records", articles, ClaimedArticle::record))
            .and(records("relation records", relations, FoundRelation::record))
            .and(records("claim records", judged, JudgedClaim::record))
            .apply("all records", Flatten.pCollections());
    return new Output(lines, records);
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

  private static <T> PCollection<NightRecord> records(
      String name, PCollection<T> found, SerializableFunction<T, NightRecord> toKeep) {
    return found
        .apply(name, MapElements.into(TypeDescriptor.of(NightRecord.class)).via(toKeep))
        .setCoder(RecordCoder.of(NightRecord.class));
  }

  private static <T> PCollection<Line> lines(
      String name, PCollection<T> found, SerializableFunction<T, List<Line>> render) {
    return found
        .apply(name, FlatMapElements.into(TypeDescriptor.of(Line.class)).via(render))
        .setCoder(LineCoder.of());
  }

  private static PCollection<Line> rejections(
      Pipeline pipeline, List<Rejection> early, List<PCollection<Rejection>> byStage) {
    PCollection<Rejection> rejected =
        PCollectionList.of(byStage)
            .and(pipeline.apply("unreadable folders", Create.of(early).withCoder(REJECTION)))
            .apply("rejected", Flatten.pCollections());
    return lines("rejected lines", rejected, each -> List.of(RejectionJson.line(each)));
  }
}

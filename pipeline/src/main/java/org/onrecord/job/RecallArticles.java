package org.onrecord.job;

import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.article.Article;
import org.onrecord.change.Edits;
import org.onrecord.ledger.KnownArticle;
import org.onrecord.ledger.LedgerException;

/**
 * Takes from the ledger what earlier runs made of an article, where nothing has changed that it
 * depends on; the other articles have to be read.
 */
final class RecallArticles extends PTransform<PCollection<Article>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "recall";

  /** Articles that the ledger has as they are. */
  static final TupleTag<ClaimedArticle> KNOWN = new TupleTag<>("known");

  /** Articles to be read. */
  static final TupleTag<Article> UNKNOWN = new TupleTag<>("unknown");

  private final ArchiveFactory archive;
  private final Fingerprint fingerprint;

  RecallArticles(ArchiveFactory archive, Fingerprint fingerprint) {
    super(STAGE);
    this.archive = archive;
    this.fingerprint = fingerprint;
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    Coder<Article> coder = articles.getCoder();
    PCollectionTuple recalled =
        articles.apply(
            "each",
            ParDo.of(new RecallFn(archive, fingerprint))
                .withOutputTags(UNKNOWN, TupleTagList.of(KNOWN)));
    recalled.get(UNKNOWN).setCoder(coder);
    recalled.get(KNOWN).setCoder(RecordCoder.of(ClaimedArticle.class));
    return recalled;
  }

  private static final class RecallFn extends ArchiveFn<Article, Article> {
    private static final long serialVersionUID = 1L;

    private final Fingerprint fingerprint;
    private final Counter nanos = JobMetrics.nanos(STAGE);
    private final Counter known = JobMetrics.count(JobMetrics.RECALLED);
    private final Counter through =
        JobMetrics.count(JobMetrics.through(OnrecordPipeline.LAST_ARTICLE_STAGE));

    RecallFn(ArchiveFactory archive, Fingerprint fingerprint) {
      super(archive);
      this.fingerprint = fingerprint;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) throws LedgerException {
      long start = System.nanoTime();
      Optional<KnownArticle> recalled = archive().article(article.id());
      String now = fingerprint.of(article);
      if (recalled.filter(found -> found.fingerprint().equals(now)).isPresent()) {
        KnownArticle same = recalled.get();
        known.inc();
        through.inc();
        out.get(KNOWN)
            .output(
                new ClaimedArticle(
                    article.id(),
                    now,
                    article.published().iso(),
                    same.line(),
                    same.claims(),
                    true,
                    Edits.NONE));
      } else {
        out.get(UNKNOWN).output(article);
      }
      nanos.inc(System.nanoTime() - start);
    }
  }
}

package org.onrecord.job;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a step to one article at a time. An article on which the step fails becomes a rejection
 * and the others go on.
 */
final class ArticleFn<I, O> extends DoFn<I, O> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ArticleFn.class);

  private final String stage;
  private final ArticleStep.Factory<I, O> factory;
  private final ArticleStep.Subject<I> subject;
  private final TupleTag<O> done;
  private final TupleTag<Rejection> rejected;
  private final Counter nanos;
  private final Counter through;
  private transient @Nullable ArticleStep<I, O> step;

  ArticleFn(
      String stage,
      ArticleStep.Factory<I, O> factory,
      ArticleStep.Subject<I> subject,
      TupleTag<O> done,
      TupleTag<Rejection> rejected) {
    this.stage = stage;
    this.factory = factory;
    this.subject = subject;
    this.done = done;
    this.rejected = rejected;
    this.nanos = JobMetrics.nanos(stage);
    this.through = JobMetrics.count(JobMetrics.through(stage));
  }

  @Setup
  public void setUp() {
    step = factory.create();
  }

  @ProcessElement
  public void process(@Element I value, MultiOutputReceiver out) {
    long start = System.nanoTime();
    O result;
    try {
      result = ready().apply(value);
    } catch (Exception | StackOverflowError e) {
      Article article = subject.of(value);
      LOG.warn("{}: {} failed", article.file(), stage, e);
      out.get(rejected).output(rejection(article, e));
      return;
    } finally {
      nanos.inc(System.nanoTime() - start);
      through.inc();
    }
    out.get(done).output(result);
  }

  private ArticleStep<I, O> ready() {
    if (step == null) {
      throw new IllegalStateException(stage + " was not set up");
    }
    return step;
  }

  private Rejection rejection(Article article, Throwable failure) {
    String message =
        "article %s: %s failed with %s; the input itself may be fine: please report it with the article"
            .formatted(article.id(), stage, failure);
    return new Rejection(article.file(), stage, "internal-error", message);
  }
}

package org.onrecord.job;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.onrecord.article.Rejection;

/**
 * One arrow of the pipeline over whole articles: every article comes out either done or rejected.
 *
 * @param <I> the article as the stage before left it
 * @param <O> the article as this stage leaves it
 */
final class ArticleTransform<I, O>
    extends PTransform<PCollection<I>, WithFailures.Result<PCollection<O>, Rejection>> {

  private static final long serialVersionUID = 1L;

  private final String stage;
  private final ArticleStep.Factory<I, O> factory;
  private final ArticleStep.Subject<I> subject;
  private final Coder<O> coder;

  ArticleTransform(
      String stage,
      ArticleStep.Factory<I, O> factory,
      ArticleStep.Subject<I> subject,
      Coder<O> coder) {
    super(stage);
    this.stage = stage;
    this.factory = factory;
    this.subject = subject;
    this.coder = coder;
  }

  @Override
  public WithFailures.Result<PCollection<O>, Rejection> expand(PCollection<I> articles) {
    TupleTag<O> done = new TupleTag<>("done");
    TupleTag<Rejection> rejected = new TupleTag<>("rejected");
    PCollectionTuple results =
        articles.apply(
            "each",
            ParDo.of(new ArticleFn<>(stage, factory, subject, done, rejected))
                .withOutputTags(done, TupleTagList.of(rejected)));
    return WithFailures.Result.of(
        results.get(done).setCoder(coder),
        results.get(rejected).setCoder(SerializableCoder.of(Rejection.class)));
  }
}

package org.onrecord.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.DuplicateIds;
import org.onrecord.read.Input;
import org.onrecord.read.ReadOptions;
import org.onrecord.read.ReadResult;

/**
 * Reads inputs into articles with different ids. Grouping by buckets of ids also spreads the
 * articles of one JSONL file over the workers.
 */
final class ReadArticles
    extends PTransform<PCollection<Input>, WithFailures.Result<PCollection<Article>, Rejection>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "read";
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
  private static final SerializableCoder<Rejection> REJECTION =
      SerializableCoder.of(Rejection.class);

  private final Buckets buckets;
  private final ReadOptions options;

  /**
   * @param buckets to group by
   */
  ReadArticles(Buckets buckets, ReadOptions options) {
    super(STAGE);
    this.buckets = buckets;
    this.options = options;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Rejection> expand(PCollection<Input> inputs) {
    TupleTag<KV<String, Article>> byBucket = new TupleTag<>("byBucket");
    TupleTag<Rejection> unreadable = new TupleTag<>("unreadable");
    PCollectionTuple read =
        inputs.apply(
            "files",
            ParDo.of(new ReadFn(buckets, options, byBucket, unreadable))
                .withOutputTags(byBucket, TupleTagList.of(unreadable)));
    TupleTag<Article> first = new TupleTag<>("first");
    TupleTag<Rejection> repeated = new TupleTag<>("repeated");
    PCollectionTuple unique =
        read.get(byBucket)
            .setCoder(KvCoder.of(StringUtf8Coder.of(), ARTICLE))
            .apply("by bucket of ids", GroupByKey.create())
            .apply(
                "first of each id",
                ParDo.of(new FirstFn(first, repeated))
                    .withOutputTags(first, TupleTagList.of(repeated)));
    PCollection<Rejection> rejections =
        PCollectionList.of(read.get(unreadable).setCoder(REJECTION))
            .and(unique.get(repeated).setCoder(REJECTION))
            .apply("rejected", Flatten.pCollections());
    return WithFailures.Result.of(unique.get(first).setCoder(ARTICLE), rejections);
  }

  private static final class ReadFn extends DoFn<Input, KV<String, Article>> {
    private static final long serialVersionUID = 1L;

    private final Buckets buckets;
    private final ReadOptions options;
    private final TupleTag<KV<String, Article>> byBucket;
    private final TupleTag<Rejection> unreadable;
    private final Counter inputs = JobMetrics.count(JobMetrics.INPUTS);
    private final Counter nanos = JobMetrics.nanos(STAGE);
    private transient @Nullable ArticleReader reader;

    ReadFn(
        Buckets buckets,
        ReadOptions options,
        TupleTag<KV<String, Article>> byBucket,
        TupleTag<Rejection> unreadable) {
      this.buckets = buckets;
      this.options = options;
      this.byBucket = byBucket;
      this.unreadable = unreadable;
    }

    @ProcessElement
    public void process(@Element Input input, MultiOutputReceiver out) {
      if (reader == null) {
        reader = new ArticleReader(options);
      }
      long start = System.nanoTime();
      reader.read(input, result -> output(result, out));
      nanos.inc(System.nanoTime() - start);
    }

    private void output(ReadResult result, MultiOutputReceiver out) {
      inputs.inc();
      if (result instanceof ReadResult.Read read) {
        out.get(byBucket).output(KV.of(buckets.of(read.article().id()), read.article()));
      } else if (result instanceof ReadResult.Refused refused) {
        out.get(unreadable).output(refused.rejection());
      }
    }
  }

  private static final class FirstFn extends DoFn<KV<String, Iterable<Article>>, Article> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<Article> first;
    private final TupleTag<Rejection> repeated;

    FirstFn(TupleTag<Article> first, TupleTag<Rejection> repeated) {
      this.first = first;
      this.repeated = repeated;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<Article>> bucket, MultiOutputReceiver out) {
      Map<String, List<Article>> byId = new TreeMap<>();
      for (Article article : bucket.getValue()) {
        byId.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article);
      }
      byId.values().forEach(sameId -> keepFirst(sameId, out));
    }

    private void keepFirst(List<Article> sameId, MultiOutputReceiver out) {
      for (ReadResult result : DuplicateIds.keepFirst(sameId)) {
        if (result instanceof ReadResult.Read read) {
          out.get(first).output(read.article());
        } else if (result instanceof ReadResult.Refused refused) {
          out.get(repeated).output(refused.rejection());
        }
      }
    }
  }
}

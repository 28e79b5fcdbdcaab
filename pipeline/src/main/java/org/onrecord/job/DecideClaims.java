package org.onrecord.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TupleTag;
import org.onrecord.change.Previous;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Relation;
import org.onrecord.ledger.LedgerException;

/**
 * Decides on every claim from the relations that touch it, and says what is new about that. A claim
 * that is compared with nothing has no relations to wait for, and is not grouped with them.
 */
final class DecideClaims extends PTransform<PCollection<ClaimedArticle>, PCollection<JudgedClaim>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "decide";
  private static final TupleTag<byte[]> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<byte[]> RELATION = new TupleTag<>("relation");

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Placed> CLAIMS = Codec.of(Placed.class);

  private static final Codec<Relation> RELATIONS = Codec.of(Relation.class);

  /** A claim and what it stands in the place of, if its article was edited. */
  record Placed(Claim claim, Optional<Previous> previous) {}

  private final transient PCollection<FoundRelation> relations;
  private final ArchiveFactory archive;
  private final Buckets buckets;

  /**
   * @param buckets to group by
   * @param relations between the claims, each once
   * @param archive what earlier runs found
   */
  DecideClaims(Buckets buckets, PCollection<FoundRelation> relations, ArchiveFactory archive) {
    super(STAGE);
    this.buckets = buckets;
    this.relations = relations;
    this.archive = archive;
  }

  @Override
  public PCollection<JudgedClaim> expand(PCollection<ClaimedArticle> articles) {
    return PCollectionList.of(compared(articles))
        .and(
            articles
                .apply("alone", ParDo.of(new AloneFn(archive)))
                .setCoder(RecordCoder.of(JudgedClaim.class)))
        .apply("all", Flatten.pCollections());
  }

  private PCollection<JudgedClaim> compared(PCollection<ClaimedArticle> articles) {
    KvCoder<String, byte[]> byBucket = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());
    PCollection<KV<String, byte[]>> claims =
        articles.apply("claims by bucket", ParDo.of(new ClaimFn(buckets))).setCoder(byBucket);
    PCollection<KV<String, byte[]>> relationsByBucket =
        relations.apply("relations by bucket", ParDo.of(new EndsFn(buckets))).setCoder(byBucket);
    return KeyedPCollectionTuple.of(CLAIM, claims)
        .and(RELATION, relationsByBucket)
        .apply("join", CoGroupByKey.create())
        .apply("each", ParDo.of(new DecideFn(archive)))
        .setCoder(RecordCoder.of(JudgedClaim.class));
  }

  private static final class ClaimFn extends BatchFn<ClaimedArticle, Placed> {
    private static final long serialVersionUID = 1L;

    ClaimFn(Buckets buckets) {
      super(buckets, Placed.class);
    }

    @Override
    void spread(ClaimedArticle article, Taker<Placed> into) throws IOException {
      Map<String, Previous> replaced = article.edits().replaced();
      for (Claim claim : article.claims()) {
        if (BlockingKeys.isCompared(claim)) {
          String id = claim.claimId();
          into.take(List.of(id), new Placed(claim, Optional.ofNullable(replaced.get(id))));
        }
      }
    }
  }

  private static final class EndsFn extends BatchFn<FoundRelation, Relation> {
    private static final long serialVersionUID = 1L;

    EndsFn(Buckets buckets) {
      super(buckets, Relation.class);
    }

    @Override
    void spread(FoundRelation found, Taker<Relation> into) throws IOException {
      into.take(found.relation().claimIds(), found.relation());
    }
  }

  /** Those of a bundle together, as each question to the archive takes its time. */
  private static final class AloneFn extends ArchiveFn<ClaimedArticle, JudgedClaim> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);
    private transient Map<String, Claim> claims = new TreeMap<>();
    private transient Map<String, Previous> replaced = new HashMap<>();

    AloneFn(ArchiveFactory archive) {
      super(archive);
    }

    @StartBundle
    public void startBundle() {
      claims = new TreeMap<>();
      replaced = new HashMap<>();
    }

    @ProcessElement
    public void process(@Element ClaimedArticle article) {
      for (Claim claim : article.claims()) {
        if (!BlockingKeys.isCompared(claim)) {
          claims.put(claim.claimId(), claim);
        }
      }
      article
          .edits()
          .replaced()
          .forEach(
              (id, previous) -> {
                if (claims.containsKey(id)) {
                  replaced.put(id, previous);
                }
              });
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) throws LedgerException {
      long start = System.nanoTime();
      for (JudgedClaim judged : new Judge().judge(claims.values(), Map.of(), replaced, archive())) {
        context.output(judged, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
      claims = new TreeMap<>();
      replaced = new HashMap<>();
      nanos.inc(System.nanoTime() - start);
    }
  }

  private static final class DecideFn extends ArchiveFn<KV<String, CoGbkResult>, JudgedClaim> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);

    DecideFn(ArchiveFactory archive) {
      super(archive);
    }

    @ProcessElement
    public void process(@Element KV<String, CoGbkResult> joined, OutputReceiver<JudgedClaim> out)
        throws IOException {
      long start = System.nanoTime();
      Map<String, Claim> claims = new TreeMap<>();
      Map<String, Previous> replaced = new HashMap<>();
      for (Placed placed : Batch.read(CLAIMS, joined.getValue().getAll(CLAIM))) {
        String id = placed.claim().claimId();
        claims.put(id, placed.claim());
        placed.previous().ifPresent(previous -> replaced.put(id, previous));
      }
      new Judge()
          .judge(claims.values(), touching(joined.getValue()), replaced, archive())
          .forEach(out::output);
      nanos.inc(System.nanoTime() - start);
    }

    private static Map<String, List<Relation>> touching(CoGbkResult joined) throws IOException {
      Map<String, List<Relation>> touching = new HashMap<>();
      for (Relation relation : Batch.read(RELATIONS, joined.getAll(RELATION))) {
        relation
            .claimIds()
            .forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(relation));
      }
      return touching;
    }
  }
}

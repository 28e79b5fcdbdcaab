package org.onrecord.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Comparison;
import org.onrecord.compare.Rates;
import org.onrecord.compare.Relation;
import org.onrecord.ledger.LedgerException;
import org.onrecord.write.EarlierJson;
import org.onrecord.write.Line;
import org.onrecord.write.RelationJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Relates the claims that share a blocking key, with each other and with those of the ledger's
 * other articles. A relation found under several keys comes out once.
 */
final class CompareClaims
    extends PTransform<PCollection<ClaimedArticle>, PCollection<FoundRelation>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "compare";
  private static final Logger LOG = LoggerFactory.getLogger(CompareClaims.class);

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Claim> CLAIM = Codec.of(Claim.class);

  private static final Codec<FoundRelation> RELATION = Codec.of(FoundRelation.class);

  private final References references;
  private final ArchiveFactory archive;
  private final Buckets buckets;

  /**
   * @param buckets to group by
   * @param references what the claims are compared with besides each other
   * @param archive what earlier runs found
   */
  CompareClaims(Buckets buckets, References references, ArchiveFactory archive) {
    super(STAGE);
    this.buckets = buckets;
    this.references = references;
    this.archive = archive;
  }

  @Override
  public PCollection<FoundRelation> expand(PCollection<ClaimedArticle> articles) {
    KvCoder<String, byte[]> byBucket = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());
    // The ledger's versions of these do not count any more.
    PCollectionView<Set<String>> articleIds =
        articles
            .apply(
                "ids", MapElements.into(TypeDescriptors.strings()).via(ClaimedArticle::articleId))
            .apply("all ids", Combine.globally(new ArticleIds()).asSingletonView());
    PCollection<KV<String, byte[]>> claims =
        articles
            .apply("keys of claims", ParDo.of(new KeyFn<>(buckets, ClaimedArticle::claims)))
            .setCoder(byBucket);
    PCollection<KV<String, byte[]>> facts =
        articles
            .getPipeline()
            .apply("facts", Create.of(references.facts()).withCoder(RecordCoder.of(Claim.class)))
            .apply("keys of facts", ParDo.of(new KeyFn<>(buckets, List::of)))
            .setCoder(byBucket);
    return PCollectionList.of(claims)
        .and(facts)
        .apply("claims and facts", Flatten.pCollections())
        .apply("by bucket of keys", GroupByKey.create())
        .apply(
            "pairs",
            ParDo.of(new CompareFn(buckets, references.rates(), archive))
                .withSideInput("articleIds", articleIds))
        .setCoder(byBucket)
        .apply("by bucket of ids", GroupByKey.create())
        .apply("once", ParDo.of(new OnceFn(archive)))
        .setCoder(RecordCoder.of(FoundRelation.class));
  }

  private static final class KeyFn<T> extends BatchFn<T, Claim> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, List<Claim>> claims;

    KeyFn(Buckets buckets, SerializableFunction<T, List<Claim>> claims) {
      super(buckets, Claim.class);
      this.claims = claims;
    }

    @Override
    void spread(T from, Taker<Claim> into) throws IOException {
      for (Claim claim : claims.apply(from)) {
        into.take(BlockingKeys.of(claim), claim);
      }
    }
  }

  private static final class CompareFn
      extends ArchiveFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);
    private final Counter notCompared = JobMetrics.count(JobMetrics.NOT_COMPARED);
    private final Counter hot = JobMetrics.count(JobMetrics.HOT_MATTERS);
    private final Buckets buckets;
    private final Rates rates;
    private transient @Nullable Comparer comparer;
    private transient Set<String> earlier = Set.of();

    CompareFn(Buckets buckets, Rates rates, ArchiveFactory archive) {
      super(archive);
      this.buckets = buckets;
      this.rates = rates;
    }

    @Setup
    public void setUp() {
      comparer = new Comparer(rates);
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<byte[]>> bucket,
        @SideInput("articleIds") Set<String> articleIds,
        OutputReceiver<KV<String, byte[]>> out)
        throws IOException {
      long start = System.nanoTime();
      Map<String, Map<String, Claim>> blocks = blocks(bucket.getKey(), bucket.getValue());
      addEarlier(blocks, articleIds);
      blocks.values().removeIf(block -> block.size() < 2);
      for (Map.Entry<String, Map<String, Claim>> block : blocks.entrySet()) {
        for (FoundRelation found : compare(block.getKey(), block.getValue())) {
          out.output(KV.of(buckets.of(found.relation().relationId()), RELATION.encode(found)));
        }
      }
      nanos.inc(System.nanoTime() - start);
    }

    /** The claims of each key by their ids. */
    private Map<String, Map<String, Claim>> blocks(String bucket, Iterable<byte[]> claims)
        throws IOException {
      Map<String, Map<String, Claim>> blocks = new TreeMap<>();
      for (Claim claim : Batch.read(CLAIM, claims)) {
        for (String key : BlockingKeys.of(claim)) {
          if (buckets.of(key).equals(bucket)) {
            blocks.computeIfAbsent(key, k -> new HashMap<>()).put(claim.claimId(), claim);
          }
        }
      }
      return blocks;
    }

    /** Adds the claims of earlier runs that share a key with one of this run. */
    private void addEarlier(Map<String, Map<String, Claim>> blocks, Set<String> articleIds)
        throws LedgerException {
      List<String> shared =
          blocks.keySet().stream().filter(BlockingKeys::isAcrossArticles).toList();
      earlier = new HashSet<>();
      for (Claim claim : archive().claimsUnder(shared, articleIds)) {
        earlier.add(claim.claimId());
        for (String key : BlockingKeys.acrossArticles(claim)) {
          Map<String, Claim> block = blocks.get(key);
          if (block != null) {
            block.put(claim.claimId(), claim);
          }
        }
      }
    }

    private List<FoundRelation> compare(String key, Map<String, Claim> byId) {
      if (comparer == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      Comparison comparison =
          comparer.compareBlock(
              key, List.copyOf(byId.values()), claim -> earlier.contains(claim.claimId()));
      if (comparison.notCompared() > 0) {
        notCompared.inc(comparison.notCompared());
        hot.inc();
        LOG.warn(
            "{} claims about one matter ({}): {} pairs of them were not compared",
            byId.size(),
            BlockingKeys.words(key),
            comparison.notCompared());
      }
      return comparison.relations().stream().map(found -> located(found, byId)).toList();
    }

    /**
     * A relation with a fact, or with a claim of another run, stands where this run's claim does.
     */
    private FoundRelation located(Relation relation, Map<String, Claim> byId) {
      Claim first = claim(relation.first().claimId(), byId);
      Claim second = claim(relation.second().claimId(), byId);
      Claim one = isElsewhere(first) ? second : first;
      Claim other = isElsewhere(second) ? first : second;
      List<Line> cited =
          Stream.of(first, second)
              .filter(claim -> earlier.contains(claim.claimId()))
              .map(EarlierJson::line)
              .toList();
      return new FoundRelation(
          relation, RelationJson.key(relation, one, other), cited, Optional.empty());
    }

    private boolean isElsewhere(Claim claim) {
      return claim.isReference() || earlier.contains(claim.claimId());
    }

    private static Claim claim(String id, Map<String, Claim> byId) {
      Claim claim = byId.get(id);
      if (claim == null) {
        throw new IllegalStateException("a relation with claim " + id + " that was not compared");
      }
      return claim;
    }
  }

  private static final class OnceFn extends ArchiveFn<KV<String, Iterable<byte[]>>, FoundRelation> {
    private static final long serialVersionUID = 1L;

    OnceFn(ArchiveFactory archive) {
      super(archive);
    }

    /** Their reasons can name another party: any rule does that takes the same one every time. */
    @ProcessElement
    public void process(
        @Element KV<String, Iterable<byte[]>> bucket, OutputReceiver<FoundRelation> out)
        throws IOException {
      Map<String, FoundRelation> once = new TreeMap<>();
      for (byte[] bytes : bucket.getValue()) {
        FoundRelation found = RELATION.decode(bytes);
        once.merge(
            found.relation().relationId(),
            found,
            BinaryOperator.minBy(Comparator.comparing(each -> each.line().json())));
      }
      Map<String, String> known = archive().relations(once.keySet());
      once.forEach((id, found) -> out.output(found.firstSeen(Optional.ofNullable(known.get(id)))));
    }
  }
}

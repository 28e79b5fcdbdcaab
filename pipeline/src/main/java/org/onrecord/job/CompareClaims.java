package org.onrecord.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Comparison;
import org.onrecord.compare.Rates;
import org.onrecord.compare.Relation;
import org.onrecord.write.Line;
import org.onrecord.write.RelationJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Relates the claims that share a blocking key. A relation found under several keys comes out once.
 */
final class CompareClaims extends PTransform<PCollection<Claim>, PCollection<FoundRelation>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "compare";
  private static final Logger LOG = LoggerFactory.getLogger(CompareClaims.class);

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Claim> CLAIM = Codec.of(Claim.class);

  private static final Codec<FoundRelation> RELATION = Codec.of(FoundRelation.class);

  private final References references;

  /**
   * @param references what the claims are compared with besides each other
   */
  CompareClaims(References references) {
    super(STAGE);
    this.references = references;
  }

  @Override
  public PCollection<FoundRelation> expand(PCollection<Claim> claims) {
    PCollection<Claim> facts =
        claims
            .getPipeline()
            .apply("facts", Create.of(references.facts()).withCoder(RecordCoder.of(Claim.class)));
    return PCollectionList.of(claims)
        .and(facts)
        .apply("claims and facts", Flatten.pCollections())
        .apply("keys", ParDo.of(new KeyFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
        .apply("by bucket of keys", GroupByKey.create())
        .apply("pairs", ParDo.of(new CompareFn(references.rates())))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
        .apply("by bucket of ids", GroupByKey.create())
        .apply("once", ParDo.of(new OnceFn()))
        .setCoder(RecordCoder.of(FoundRelation.class));
  }

  private static final class KeyFn extends DoFn<Claim, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Claim claim, OutputReceiver<KV<String, byte[]>> out)
        throws IOException {
      byte[] bytes = CLAIM.encode(claim);
      BlockingKeys.of(claim).stream()
          .map(Buckets::of)
          .distinct()
          .forEach(bucket -> out.output(KV.of(bucket, bytes)));
    }
  }

  private static final class CompareFn
      extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);
    private final Counter notCompared = JobMetrics.count(JobMetrics.NOT_COMPARED);
    private final Counter hot = JobMetrics.count(JobMetrics.HOT_MATTERS);
    private final Rates rates;
    private transient @Nullable Comparer comparer;

    CompareFn(Rates rates) {
      this.rates = rates;
    }

    @Setup
    public void setUp() {
      comparer = new Comparer(rates);
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<byte[]>> bucket, OutputReceiver<KV<String, byte[]>> out)
        throws IOException {
      long start = System.nanoTime();
      Map<String, Map<String, Claim>> blocks = blocks(bucket.getKey(), bucket.getValue());
      for (Map.Entry<String, Map<String, Claim>> block : blocks.entrySet()) {
        for (FoundRelation found : compare(block.getKey(), block.getValue())) {
          out.output(KV.of(Buckets.of(found.relation().relationId()), RELATION.encode(found)));
        }
      }
      nanos.inc(System.nanoTime() - start);
    }

    /** The claims of each key by their ids; a key with one claim has nothing to compare. */
    private static Map<String, Map<String, Claim>> blocks(String bucket, Iterable<byte[]> claims)
        throws IOException {
      Map<String, Map<String, Claim>> blocks = new TreeMap<>();
      for (byte[] bytes : claims) {
        Claim claim = CLAIM.decode(bytes);
        for (String key : BlockingKeys.of(claim)) {
          if (Buckets.of(key).equals(bucket)) {
            blocks.computeIfAbsent(key, k -> new HashMap<>()).put(claim.claimId(), claim);
          }
        }
      }
      blocks.values().removeIf(block -> block.size() < 2);
      return blocks;
    }

    private List<FoundRelation> compare(String key, Map<String, Claim> byId) {
      if (comparer == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      Comparison comparison = comparer.compareBlock(key, List.copyOf(byId.values()));
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

    private static FoundRelation located(Relation relation, Map<String, Claim> byId) {
      Claim first = claim(relation.first().claimId(), byId);
      Claim second = claim(relation.second().claimId(), byId);
      return new FoundRelation(relation, line(relation, first, second));
    }

    /** A relation with a fact stands where its claim does. */
    private static Line line(Relation relation, Claim first, Claim second) {
      Claim one = first.isReference() ? second : first;
      Claim other = second.isReference() ? first : second;
      return RelationJson.line(relation, one, other);
    }

    private static Claim claim(String id, Map<String, Claim> byId) {
      Claim claim = byId.get(id);
      if (claim == null) {
        throw new IllegalStateException("a relation with claim " + id + " that was not compared");
      }
      return claim;
    }
  }

  private static final class OnceFn extends DoFn<KV<String, Iterable<byte[]>>, FoundRelation> {
    private static final long serialVersionUID = 1L;

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
      once.values().forEach(out::output);
    }
  }
}

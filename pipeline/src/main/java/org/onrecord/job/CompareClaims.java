package org.onrecord.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
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
            .apply(
                "facts",
                Create.of(references.facts()).withCoder(SerializableCoder.of(Claim.class)));
    return PCollectionList.of(claims)
        .and(facts)
        .apply("claims and facts", Flatten.pCollections())
        .apply("keys", ParDo.of(new KeyFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), SerializableCoder.of(Claim.class)))
        .apply("by key", GroupByKey.create())
        .apply("pairs", ParDo.of(new CompareFn(references.rates())))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), SerializableCoder.of(FoundRelation.class)))
        .apply("by id", GroupByKey.create())
        .apply("once", ParDo.of(new OnceFn()))
        .setCoder(SerializableCoder.of(FoundRelation.class));
  }

  private static final class KeyFn extends DoFn<Claim, KV<String, Claim>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Claim claim, OutputReceiver<KV<String, Claim>> out) {
      BlockingKeys.of(claim).forEach(key -> out.output(KV.of(key, claim)));
    }
  }

  private static final class CompareFn
      extends DoFn<KV<String, Iterable<Claim>>, KV<String, FoundRelation>> {
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
        @Element KV<String, Iterable<Claim>> block, OutputReceiver<KV<String, FoundRelation>> out) {
      if (comparer == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      long start = System.nanoTime();
      Map<String, Claim> byId = new HashMap<>();
      block.getValue().forEach(claim -> byId.put(claim.claimId(), claim));
      Comparison comparison = comparer.compareBlock(block.getKey(), List.copyOf(byId.values()));
      comparison.relations().forEach(found -> out.output(located(found, byId)));
      if (comparison.notCompared() > 0) {
        notCompared.inc(comparison.notCompared());
        hot.inc();
        LOG.warn(
            "{} claims about one matter ({}): {} pairs of them were not compared",
            byId.size(),
            BlockingKeys.words(block.getKey()),
            comparison.notCompared());
      }
      nanos.inc(System.nanoTime() - start);
    }

    private static KV<String, FoundRelation> located(Relation relation, Map<String, Claim> byId) {
      Claim first = claim(relation.first().claimId(), byId);
      Claim second = claim(relation.second().claimId(), byId);
      return KV.of(
          relation.relationId(), new FoundRelation(relation, line(relation, first, second)));
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

  private static final class OnceFn
      extends DoFn<KV<String, Iterable<FoundRelation>>, FoundRelation> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<FoundRelation>> sameId, OutputReceiver<FoundRelation> out) {
      // Their reasons can name another party: any rule does that takes the same one every time.
      StreamSupport.stream(sameId.getValue().spliterator(), false)
          .min(Comparator.comparing(found -> found.line().json()))
          .ifPresent(out::output);
    }
  }
}

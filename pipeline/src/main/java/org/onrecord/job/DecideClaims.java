package org.onrecord.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;

/** Decides on every claim from the relations that touch it. */
final class DecideClaims extends PTransform<PCollection<Claim>, PCollection<VerifiedClaim>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "decide";
  private static final TupleTag<Claim> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<Relation> RELATION = new TupleTag<>("relation");

  private final transient PCollection<FoundRelation> relations;

  /**
   * @param relations between the claims, each once
   */
  DecideClaims(PCollection<FoundRelation> relations) {
    super(STAGE);
    this.relations = relations;
  }

  @Override
  public PCollection<VerifiedClaim> expand(PCollection<Claim> claims) {
    PCollection<KV<String, Claim>> claimsByBucket =
        claims.apply(
            "claims by bucket",
            WithKeys.<String, Claim>of(claim -> Buckets.of(claim.claimId()))
                .withKeyType(TypeDescriptors.strings()));
    PCollection<KV<String, Relation>> relationsByBucket =
        relations
            .apply("relations by bucket", ParDo.of(new EndsFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Relation.class)));
    return KeyedPCollectionTuple.of(CLAIM, claimsByBucket)
        .and(RELATION, relationsByBucket)
        .apply("join", CoGroupByKey.create())
        .apply("each", ParDo.of(new DecideFn()))
        .setCoder(RecordCoder.of(VerifiedClaim.class));
  }

  private static final class EndsFn extends DoFn<FoundRelation, KV<String, Relation>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FoundRelation found, OutputReceiver<KV<String, Relation>> out) {
      found.relation().claimIds().stream()
          .map(Buckets::of)
          .distinct()
          .forEach(bucket -> out.output(KV.of(bucket, found.relation())));
    }
  }

  private static final class DecideFn extends DoFn<KV<String, CoGbkResult>, VerifiedClaim> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);
    private transient @Nullable Decider decider;

    @Setup
    public void setUp() {
      decider = new Decider();
    }

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<VerifiedClaim> out) {
      if (decider == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      long start = System.nanoTime();
      Map<String, List<Relation>> touching = new HashMap<>();
      for (Relation relation : joined.getValue().getAll(RELATION)) {
        relation
            .claimIds()
            .forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(relation));
      }
      for (Claim claim : joined.getValue().getAll(CLAIM)) {
        out.output(decider.decide(claim, touching.getOrDefault(claim.claimId(), List.of())));
      }
      nanos.inc(System.nanoTime() - start);
    }
  }
}

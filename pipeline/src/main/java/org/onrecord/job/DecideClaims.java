package org.onrecord.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;

/** Decides on every claim from the relations that touch it. */
final class DecideClaims extends PTransform<PCollection<Claim>, PCollection<VerifiedClaim>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "decide";
  private static final TupleTag<byte[]> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<byte[]> RELATION = new TupleTag<>("relation");

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Claim> CLAIMS = Codec.of(Claim.class);

  private static final Codec<Relation> RELATIONS = Codec.of(Relation.class);

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
    KvCoder<String, byte[]> byBucket = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());
    PCollection<KV<String, byte[]>> claimsByBucket =
        claims.apply("claims by bucket", ParDo.of(new ClaimFn())).setCoder(byBucket);
    PCollection<KV<String, byte[]>> relationsByBucket =
        relations.apply("relations by bucket", ParDo.of(new EndsFn())).setCoder(byBucket);
    return KeyedPCollectionTuple.of(CLAIM, claimsByBucket)
        .and(RELATION, relationsByBucket)
        .apply("join", CoGroupByKey.create())
        .apply("each", ParDo.of(new DecideFn()))
        .setCoder(RecordCoder.of(VerifiedClaim.class));
  }

  private static final class ClaimFn extends DoFn<Claim, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Claim claim, OutputReceiver<KV<String, byte[]>> out)
        throws IOException {
      out.output(KV.of(Buckets.of(claim.claimId()), CLAIMS.encode(claim)));
    }
  }

  private static final class EndsFn extends DoFn<FoundRelation, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FoundRelation found, OutputReceiver<KV<String, byte[]>> out)
        throws IOException {
      byte[] bytes = RELATIONS.encode(found.relation());
      found.relation().claimIds().stream()
          .map(Buckets::of)
          .distinct()
          .forEach(bucket -> out.output(KV.of(bucket, bytes)));
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
    public void process(@Element KV<String, CoGbkResult> joined, OutputReceiver<VerifiedClaim> out)
        throws IOException {
      if (decider == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      long start = System.nanoTime();
      Map<String, List<Relation>> touching = new HashMap<>();
      for (byte[] bytes : joined.getValue().getAll(RELATION)) {
        Relation relation = RELATIONS.decode(bytes);
        relation
            .claimIds()
            .forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(relation));
      }
      for (byte[] bytes : joined.getValue().getAll(CLAIM)) {
        Claim claim = CLAIMS.decode(bytes);
        out.output(decider.decide(claim, touching.getOrDefault(claim.claimId(), List.of())));
      }
      nanos.inc(System.nanoTime() - start);
    }
  }
}

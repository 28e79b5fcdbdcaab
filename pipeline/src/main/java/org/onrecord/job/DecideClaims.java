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
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.onrecord.change.History;
import org.onrecord.change.Previous;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.Evidence;
import org.onrecord.ledger.KnownClaim;

/** Decides on every claim from the relations that touch it, and says what is new about that. */
final class DecideClaims extends PTransform<PCollection<ClaimedArticle>, PCollection<JudgedClaim>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "decide";
  private static final TupleTag<byte[]> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<byte[]> RELATION = new TupleTag<>("relation");
  private static final TupleTag<byte[]> REPLACED = new TupleTag<>("replaced");
  private static final TupleTag<KV<String, byte[]>> CLAIMS_OUT = new TupleTag<>("claims");
  private static final TupleTag<KV<String, byte[]>> REPLACED_OUT = new TupleTag<>("replacements");

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Claim> CLAIMS = Codec.of(Claim.class);

  private static final Codec<Relation> RELATIONS = Codec.of(Relation.class);
  private static final Codec<Replaced> REPLACEMENTS = Codec.of(Replaced.class);

  /** What a new claim of an edited article stands in the place of. */
  record Replaced(String claimId, Previous previous) {}

  private final transient PCollection<FoundRelation> relations;
  private final ArchiveFactory archive;

  /**
   * @param relations between the claims, each once
   * @param archive what earlier runs found
   */
  DecideClaims(PCollection<FoundRelation> relations, ArchiveFactory archive) {
    super(STAGE);
    this.relations = relations;
    this.archive = archive;
  }

  @Override
  public PCollection<JudgedClaim> expand(PCollection<ClaimedArticle> articles) {
    KvCoder<String, byte[]> byBucket = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());
    PCollectionTuple claims =
        articles.apply(
            "claims by bucket",
            ParDo.of(new ClaimFn()).withOutputTags(CLAIMS_OUT, TupleTagList.of(REPLACED_OUT)));
    PCollection<KV<String, byte[]>> relationsByBucket =
        relations.apply("relations by bucket", ParDo.of(new EndsFn())).setCoder(byBucket);
    return KeyedPCollectionTuple.of(CLAIM, claims.get(CLAIMS_OUT).setCoder(byBucket))
        .and(REPLACED, claims.get(REPLACED_OUT).setCoder(byBucket))
        .and(RELATION, relationsByBucket)
        .apply("join", CoGroupByKey.create())
        .apply("each", ParDo.of(new DecideFn(archive)))
        .setCoder(RecordCoder.of(JudgedClaim.class));
  }

  private static final class ClaimFn extends DoFn<ClaimedArticle, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element ClaimedArticle article, MultiOutputReceiver out)
        throws IOException {
      for (Claim claim : article.claims()) {
        out.get(CLAIMS_OUT).output(KV.of(Buckets.of(claim.claimId()), CLAIMS.encode(claim)));
      }
      for (Map.Entry<String, Previous> replaced : article.edits().replaced().entrySet()) {
        Replaced by = new Replaced(replaced.getKey(), replaced.getValue());
        out.get(REPLACED_OUT).output(KV.of(Buckets.of(by.claimId()), REPLACEMENTS.encode(by)));
      }
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

  private static final class DecideFn extends ArchiveFn<KV<String, CoGbkResult>, JudgedClaim> {
    private static final long serialVersionUID = 1L;

    private final Counter nanos = JobMetrics.nanos(STAGE);
    private transient @Nullable Decider decider;

    DecideFn(ArchiveFactory archive) {
      super(archive);
    }

    @Setup
    public void setUp() {
      decider = new Decider();
    }

    @ProcessElement
    public void process(@Element KV<String, CoGbkResult> joined, OutputReceiver<JudgedClaim> out)
        throws IOException {
      if (decider == null) {
        throw new IllegalStateException(STAGE + " was not set up");
      }
      long start = System.nanoTime();
      Map<String, List<Relation>> touching = touching(joined.getValue());
      Map<String, Claim> claims = new TreeMap<>();
      for (byte[] bytes : joined.getValue().getAll(CLAIM)) {
        Claim claim = CLAIMS.decode(bytes);
        claims.put(claim.claimId(), claim);
      }
      Map<String, KnownClaim> known = archive().claims(claims.keySet());
      Map<String, Previous> replaced = replaced(joined.getValue());
      for (Claim claim : claims.values()) {
        String id = claim.claimId();
        VerifiedClaim verified = decider.decide(claim, touching.getOrDefault(id, List.of()));
        History history =
            history(verified, Optional.ofNullable(known.get(id)))
                .inPlaceOf(Optional.ofNullable(replaced.get(id)));
        out.output(new JudgedClaim(verified, history));
      }
      nanos.inc(System.nanoTime() - start);
    }

    private static Map<String, List<Relation>> touching(CoGbkResult joined) throws IOException {
      Map<String, List<Relation>> touching = new HashMap<>();
      for (byte[] bytes : joined.getAll(RELATION)) {
        Relation relation = RELATIONS.decode(bytes);
        relation
            .claimIds()
            .forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(relation));
      }
      return touching;
    }

    private static Map<String, Previous> replaced(CoGbkResult joined) throws IOException {
      Map<String, Previous> replaced = new HashMap<>();
      for (byte[] bytes : joined.getAll(REPLACED)) {
        Replaced by = REPLACEMENTS.decode(bytes);
        replaced.put(by.claimId(), by.previous());
      }
      return replaced;
    }

    private static History history(VerifiedClaim verified, Optional<KnownClaim> known) {
      return known
          .map(
              claim ->
                  History.since(
                      claim.firstSeen(),
                      claim.present() && claim.evidence().equals(Evidence.of(verified))))
          .orElse(History.NEW);
    }
  }
}

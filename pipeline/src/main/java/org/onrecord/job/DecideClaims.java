package org.onrecord.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
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
import org.onrecord.ledger.LedgerException;
import org.onrecord.review.CarriedDecision;

/** Decides on every claim from the relations that touch it, and says what is new about that. */
final class DecideClaims extends PTransform<PCollection<ClaimedArticle>, PCollection<JudgedClaim>> {

  private static final long serialVersionUID = 1L;
  private static final String STAGE = "decide";
  private static final TupleTag<byte[]> CLAIM = new TupleTag<>("claim");
  private static final TupleTag<byte[]> RELATION = new TupleTag<>("relation");
  private static final TupleTag<byte[]> REPLACED = new TupleTag<>("replaced");

  /** An engine copies what it groups; bytes are copied fast. */
  private static final Codec<Claim> CLAIMS = Codec.of(Claim.class);

  private static final Codec<Relation> RELATIONS = Codec.of(Relation.class);
  private static final Codec<Replaced> REPLACEMENTS = Codec.of(Replaced.class);

  /** What a new claim of an edited article stands in the place of. */
  record Replaced(String claimId, Previous previous) {}

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
    KvCoder<String, byte[]> byBucket = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());
    PCollection<KV<String, byte[]>> claims =
        articles.apply("claims by bucket", ParDo.of(new ClaimFn(buckets))).setCoder(byBucket);
    PCollection<KV<String, byte[]>> replaced =
        articles
            .apply("replacements by bucket", ParDo.of(new ReplacedFn(buckets)))
            .setCoder(byBucket);
    PCollection<KV<String, byte[]>> relationsByBucket =
        relations.apply("relations by bucket", ParDo.of(new EndsFn(buckets))).setCoder(byBucket);
    return KeyedPCollectionTuple.of(CLAIM, claims)
        .and(REPLACED, replaced)
        .and(RELATION, relationsByBucket)
        .apply("join", CoGroupByKey.create())
        .apply("each", ParDo.of(new DecideFn(archive)))
        .setCoder(RecordCoder.of(JudgedClaim.class));
  }

  private static final class ClaimFn extends BatchFn<ClaimedArticle, Claim> {
    private static final long serialVersionUID = 1L;

    ClaimFn(Buckets buckets) {
      super(buckets, Claim.class);
    }

    @Override
    void spread(ClaimedArticle article, Taker<Claim> into) throws IOException {
      for (Claim claim : article.claims()) {
        into.take(List.of(claim.claimId()), claim);
      }
    }
  }

  private static final class ReplacedFn extends BatchFn<ClaimedArticle, Replaced> {
    private static final long serialVersionUID = 1L;

    ReplacedFn(Buckets buckets) {
      super(buckets, Replaced.class);
    }

    @Override
    void spread(ClaimedArticle article, Taker<Replaced> into) throws IOException {
      for (Map.Entry<String, Previous> replaced : article.edits().replaced().entrySet()) {
        Replaced by = new Replaced(replaced.getKey(), replaced.getValue());
        into.take(List.of(by.claimId()), by);
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
      for (Claim claim : Batch.read(CLAIMS, joined.getValue().getAll(CLAIM))) {
        claims.put(claim.claimId(), claim);
      }
      Map<String, Previous> replaced = replaced(joined.getValue());
      Map<String, KnownClaim> known = known(claims.keySet(), replaced.values());
      for (Claim claim : claims.values()) {
        String id = claim.claimId();
        VerifiedClaim verified = decider.decide(claim, touching.getOrDefault(id, List.of()));
        Optional<Previous> previous = Optional.ofNullable(replaced.get(id));
        Optional<KnownClaim> before = Optional.ofNullable(known.get(id));
        String evidence = Evidence.of(verified);
        Optional<CarriedDecision> decision =
            before
                .flatMap(KnownClaim::decision)
                .map(made -> CarriedDecision.of(made, evidence))
                .or(() -> onReplaced(previous.map(was -> known.get(was.claimId()))));
        out.output(
            new JudgedClaim(
                verified, history(evidence, before).inPlaceOf(previous), evidence, decision));
      }
      nanos.inc(System.nanoTime() - start);
    }

    /** What the archive knows of the claims and of those in whose place they stand. */
    private Map<String, KnownClaim> known(Set<String> claimIds, Collection<Previous> replaced)
        throws LedgerException {
      Set<String> wanted = new TreeSet<>(claimIds);
      replaced.forEach(previous -> wanted.add(previous.claimId()));
      return archive().claims(wanted);
    }

    private static Optional<CarriedDecision> onReplaced(Optional<KnownClaim> replaced) {
      return replaced.flatMap(KnownClaim::decision).map(CarriedDecision::onReplaced);
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

    private static Map<String, Previous> replaced(CoGbkResult joined) throws IOException {
      Map<String, Previous> replaced = new HashMap<>();
      for (Replaced by : Batch.read(REPLACEMENTS, joined.getAll(REPLACED))) {
        replaced.put(by.claimId(), by.previous());
      }
      return replaced;
    }

    private static History history(String evidence, Optional<KnownClaim> known) {
      return known
          .map(
              claim ->
                  History.since(
                      claim.firstSeen(), claim.present() && claim.evidence().equals(evidence)))
          .orElse(History.NEW);
    }
  }
}

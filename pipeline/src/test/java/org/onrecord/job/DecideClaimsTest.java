package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.claim.Claim;
import org.onrecord.decide.Status;

@ExtendWith(TestPipelineExtension.class)
class DecideClaimsTest {

  private static final Buckets BUCKETS = Buckets.forWorkers(2, 8);

  @Test
  void bothSidesOfAConflictAreConflicting(TestPipeline pipeline) {
    Elements.of(
        decided(pipeline, Claims.funded(false, "Ada Vale", 10), Claims.funded(true, "Bo Lind", 90)),
        claims -> {
          assertThat(claims).hasSize(2);
          assertThat(claims)
              .extracting(judged -> judged.verified().status())
              .containsOnly(Status.CONFLICTING);
          assertThat(claims).allMatch(claim -> claim.verified().relationIds().size() == 1);
        });
    pipeline.run();
  }

  @Test
  void aClaimWithoutRelationsIsDecidedToo(TestPipeline pipeline) {
    Elements.of(
        decided(pipeline, Claims.funded(false, "Ada Vale", 10)),
        claims ->
            assertThat(claims)
                .extracting(judged -> judged.verified().status())
                .containsExactly(Status.SINGLE_SOURCE));
    pipeline.run();
  }

  private static PCollection<JudgedClaim> decided(TestPipeline pipeline, Claim... claims) {
    PCollection<ClaimedArticle> all =
        pipeline.apply(
            Create.of(Claims.article(claims)).withCoder(RecordCoder.of(ClaimedArticle.class)));
    PCollection<FoundRelation> relations =
        all.apply(new CompareClaims(BUCKETS, References.NONE, ArchiveFactory.NONE));
    return all.apply(new DecideClaims(BUCKETS, relations, ArchiveFactory.NONE));
  }
}

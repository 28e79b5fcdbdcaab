package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.claim.Claim;
import org.onrecord.decide.Status;
import org.onrecord.decide.VerifiedClaim;

@ExtendWith(TestPipelineExtension.class)
class DecideClaimsTest {

  @Test
  void bothSidesOfAConflictAreConflicting(TestPipeline pipeline) {
    Elements.of(
        decided(pipeline, Claims.funded(false, "Ada Vale", 10), Claims.funded(true, "Bo Lind", 90)),
        claims -> {
          assertThat(claims).hasSize(2);
          assertThat(claims).extracting(VerifiedClaim::status).containsOnly(Status.CONFLICTING);
          assertThat(claims).allMatch(claim -> claim.relationIds().size() == 1);
        });
    pipeline.run();
  }

  @Test
  void aClaimWithoutRelationsIsDecidedToo(TestPipeline pipeline) {
    Elements.of(
        decided(pipeline, Claims.funded(false, "Ada Vale", 10)),
        claims ->
            assertThat(claims)
                .extracting(VerifiedClaim::status)
                .containsExactly(Status.SINGLE_SOURCE));
    pipeline.run();
  }

  private static PCollection<VerifiedClaim> decided(TestPipeline pipeline, Claim... claims) {
    PCollection<Claim> all =
        pipeline.apply(Create.of(List.of(claims)).withCoder(RecordCoder.of(Claim.class)));
    return all.apply(new DecideClaims(all.apply(new CompareClaims(References.NONE))));
  }
}

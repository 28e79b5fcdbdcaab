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
import org.onrecord.compare.Rates;
import org.onrecord.compare.RelationKind;

@ExtendWith(TestPipelineExtension.class)
class CompareClaimsTest {

  private static final Buckets BUCKETS = Buckets.forWorkers(2, 8);

  @Test
  void aNegatedTwinIsFound(TestPipeline pipeline) {
    Claim yes = Claims.funded(false, "Ada Vale", 10);
    Claim no = Claims.funded(true, "Bo Lind", 90);

    List<String> ids = List.of(yes.claimId(), no.claimId());

    Elements.of(
        relations(pipeline, yes, no),
        found -> {
          assertThat(found).hasSize(1);
          FoundRelation conflict = found.iterator().next();
          assertThat(conflict.relation().kind()).isEqualTo(RelationKind.CONFLICT);
          assertThat(conflict.relation().claimIds()).containsExactlyInAnyOrderElementsOf(ids);
          assertThat(conflict.line().key()).startsWith("article\0" + "0000000010\0");
        });
    pipeline.run();
  }

  @Test
  void anAnswerAboutTwoPartiesIsRelatedOnce(TestPipeline pipeline) {
    Claim statement = Claims.statement(10, Claims.ADA, Claims.BO);
    Claim answer = Claims.response(12, Claims.ADA, Claims.BO);

    Elements.of(
        relations(pipeline, statement, answer),
        found ->
            assertThat(found)
                .extracting(each -> each.relation().kind())
                .containsExactly(RelationKind.RESPONDS));
    pipeline.run();
  }

  @Test
  void claimsAboutDifferentMattersAreNotRelated(TestPipeline pipeline) {
    Elements.areNone(
        relations(pipeline, Claims.statement(10, Claims.ADA), Claims.statement(90, Claims.BO)));
    pipeline.run();
  }

  @Test
  void aRelationWithAFactStandsWhereItsClaimDoes(TestPipeline pipeline) {
    Claim told = Claims.funded(true, "Bo Lind", 90);
    Claim fact = Claims.fact();
    String factId = fact.claimId();

    Elements.of(
        pipeline
            .apply(Create.of(Claims.article(told)).withCoder(RecordCoder.of(ClaimedArticle.class)))
            .apply(
                new CompareClaims(
                    BUCKETS,
                    new References("facts.csv", List.of(fact), "", Rates.NONE),
                    ArchiveFactory.NONE)),
        found -> {
          assertThat(found).hasSize(1);
          FoundRelation conflict = found.iterator().next();
          assertThat(conflict.relation().claimIds()).contains(factId);
          assertThat(conflict.line().key()).startsWith("article\0" + "0000000090\0");
        });
    pipeline.run();
  }

  private static PCollection<FoundRelation> relations(TestPipeline pipeline, Claim... claims) {
    return pipeline
        .apply(Create.of(Claims.article(claims)).withCoder(RecordCoder.of(ClaimedArticle.class)))
        .apply(new CompareClaims(BUCKETS, References.NONE, ArchiveFactory.NONE));
  }
}

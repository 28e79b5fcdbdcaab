package org.onrecord.job;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.onrecord.claim.Claim;
import org.onrecord.scale.PlantedArchive;

/** The articles of a planted archive by their numbers, as the stages that compare take them. */
final class PlantedArticleFn extends DoFn<Integer, ClaimedArticle> {

  private static final long serialVersionUID = 1L;

  private final int articles;

  PlantedArticleFn(int articles) {
    this.articles = articles;
  }

  @ProcessElement
  public void process(@Element Integer article, OutputReceiver<ClaimedArticle> out) {
    List<Claim> claims = new PlantedArchive(articles).claims(article);
    out.output(Claims.article(claims.toArray(Claim[]::new)));
  }
}

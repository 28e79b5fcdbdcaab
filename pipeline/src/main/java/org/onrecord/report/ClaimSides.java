package org.onrecord.report;

import java.io.IOException;
import java.util.List;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RunFolder;

/** A claim in its sentences, as it stands next to others that the front page shows with it. */
final class ClaimSides {

  private static final int HEADING = 120;

  private final Html html;
  private final RunFolder folder;
  private final Survey survey;
  private final ClaimFacts facts;

  ClaimSides(Html html, RunFolder folder, Survey survey) {
    this.html = html;
    this.folder = folder;
    this.survey = survey;
    this.facts = new ClaimFacts(html, survey);
  }

  /**
   * Writes one side.
   *
   * @param contradicting the claims, this one or others, whose differing values are framed
   */
  void write(ClaimEntry claim, List<ClaimEntry> contradicting) throws IOException {
    ArticleView article = new ArticleView(folder.article(claim.articleId()));
    ClaimMarks marks = new ClaimMarks(article);
    List<ClaimEntry> others =
        contradicting.stream().filter(other -> !other.id().equals(claim.id())).toList();
    html.open("div", "class", "side");
    heading(claim, article);
    marks
        .excerpt(claim)
        .write(
            html,
            article,
            contradicting.isEmpty() ? marks.of(List.of(claim)) : marks.of(claim, others));
    facts.saidBy(claim, article);
    facts.value(claim);
    html.close();
  }

  /** Bucket, publisher and date; the headline links to the claim among those of its article. */
  private void heading(ClaimEntry claim, ArticleView article) {
    String bucket = claim.bucket().wireName();
    html.open("p", "class", "side-head");
    html.element("span", Words.label("bucket", bucket), "class", "bucket " + bucket);
    html.element("span", " " + ArticleView.where(article.entry()) + " ", "class", "where");
    String heading = Words.shortened(ArticleView.heading(article.entry()), HEADING);
    if (survey.showsInFull(claim.articleId())) {
      html.element("a", heading, "href", "#" + Anchors.claim(claim.id()));
    } else {
      html.text(heading);
    }
    html.close();
  }
}

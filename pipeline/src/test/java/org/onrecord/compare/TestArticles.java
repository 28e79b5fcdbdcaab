package org.onrecord.compare;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.job.AnnotatedArticle;
import org.onrecord.job.ArticleStep;
import org.onrecord.job.LanguageStages;
import org.onrecord.job.Stages;

/** Articles for tests, with the sources, names, amounts, times and claims that a run finds. */
public final class TestArticles {

  private static final Stages STAGES = LanguageStages.with("");
  private static final ArticleStep<Article, AnnotatedArticle> ANNOTATE = STAGES.annotate().create();
  private static final ArticleStep<AnnotatedArticle, AnalysedArticle> ATTRIBUTE =
      STAGES.attribute().create();
  private static final ArticleStep<AnalysedArticle, List<Claim>> CLAIM = STAGES.claim().create();

  private TestArticles() {}

  /**
   * @param published ISO 8601
   */
  public static AnalysedArticle of(String id, String publisher, String published, String text) {
    Article article =
        new Article(
            id,
            id,
            "",
            publisher,
            Published.on(LocalDate.parse(published), Published.From.META),
            "",
            "en",
            "",
            text);
    return applied(ATTRIBUTE, applied(ANNOTATE, article));
  }

  public static List<Claim> claims(String id, String publisher, String published, String text) {
    return applied(CLAIM, of(id, publisher, published, text));
  }

  /** The claims of one kind in an article of 2 May 2023. */
  public static List<Claim> claims(String text, ClaimKind kind) {
    return claims("a", "Harbor Post", "2023-05-02", text).stream()
        .filter(claim -> claim.kind() == kind)
        .toList();
  }

  /** "doers > predicate > whom it concerns", the predicate in brackets where it is denied. */
  public static String told(Claim claim) {
    String predicate = claim.negated() ? "(" + claim.predicate() + ")" : claim.predicate();
    return String.join(" > ", named(claim.subject()), predicate, named(claim.object())).strip();
  }

  private static String named(List<String> parties) {
    return String.join("+", parties);
  }

  private static <I, O> O applied(ArticleStep<I, O> step, I article) {
    try {
      return step.apply(article);
    } catch (Exception e) {
      throw new IllegalStateException("a stage failed on a test article", e);
    }
  }
}

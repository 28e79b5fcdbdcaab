package org.onrecord.job;

import java.util.List;
import org.onrecord.amount.AmountFinder;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.AttributionFinder;
import org.onrecord.attribution.SourcingFinder;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityFinder;
import org.onrecord.entity.Gazetteer;
import org.onrecord.entity.ReferenceResolver;
import org.onrecord.time.TimeFinder;

/** Finds in an annotated article everything that its claims are made of. Thread-safe. */
final class ArticleAnalyser {

  private final EntityFinder entities;
  private final AmountFinder amounts = new AmountFinder();
  private final TimeFinder times = new TimeFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final SourcingFinder sourcing = new SourcingFinder();

  ArticleAnalyser(Gazetteer gazetteer) {
    this.entities = new EntityFinder(gazetteer);
  }

  AnalysedArticle analyse(AnnotatedArticle annotated) {
    Article article = annotated.article();
    AnnotatedText text = annotated.text();
    String titleOutsideText = text.text().contains(article.title()) ? "" : article.title();
    List<Entity> named = entities.find(text, titleOutsideText);
    ReferenceResolver references = new ReferenceResolver(text, named);
    List<Attribution> attributed = attributions.find(text, named, references);
    return new AnalysedArticle(
        article,
        text,
        named,
        amounts.find(article.text(), article.publisher()),
        times.find(text, article.published()),
        attributed,
        sourcing.find(text, attributed, references));
  }
}

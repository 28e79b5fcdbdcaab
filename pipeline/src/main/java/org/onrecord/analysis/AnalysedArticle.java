package org.onrecord.analysis;

import java.io.Serializable;
import java.util.List;
import org.onrecord.amount.Amount;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Sourcing;
import org.onrecord.entity.Entity;
import org.onrecord.time.TimeExpression;

/** An article with all that was found in it, each list in text order. */
public record AnalysedArticle(
    Article article,
    AnnotatedText text,
    List<Entity> entities,
    List<Amount> amounts,
    List<TimeExpression> times,
    List<Attribution> attributions,
    Sourcing sourcing)
    implements Serializable {

  public AnalysedArticle {
    entities = List.copyOf(entities);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
  }
}

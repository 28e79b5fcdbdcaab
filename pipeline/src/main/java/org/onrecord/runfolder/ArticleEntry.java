package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.onrecord.amount.Amount;
import org.onrecord.attribution.Attribution;
import org.onrecord.entity.Entity;
import org.onrecord.time.TimeExpression;

/**
 * One line of {@code articles.jsonl}. Absent metadata is the empty string; spans are UTF-16 code
 * units of {@code text}.
 *
 * @param text the whole text, or what is known of it when it is redacted
 * @param published an ISO 8601 date, or empty
 * @param sourcing the object of that name, whose members may grow; an empty object when absent
 * @param redacted whether the run has left the text out
 */
public record ArticleEntry(
    String id,
    String file,
    String publisher,
    String published,
    String title,
    String language,
    String text,
    List<Entity> entities,
    List<Amount> amounts,
    List<TimeExpression> times,
    List<Attribution> attributions,
    JsonNode sourcing,
    boolean redacted) {

  public ArticleEntry {
    entities = List.copyOf(entities);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
  }

  /** The title, or the file's name where the article has none. */
  public String heading() {
    return title.isEmpty() ? file : title;
  }
}

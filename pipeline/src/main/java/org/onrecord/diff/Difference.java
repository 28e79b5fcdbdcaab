package org.onrecord.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * One thing that two runs say differently.
 *
 * @param what new, changed, edited or gone
 * @param record article, claim, conflict, or another kind of relation
 * @param id of the article, claim or relation; of an edited claim in the later run
 * @param articleId of a claim
 * @param words a claim's own words, or a relation's reason
 * @param before an edited claim's words in the earlier run
 * @param details of a changed claim, such as "status: single_source, now conflicting"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Difference(
    What what,
    String record,
    String id,
    String articleId,
    String words,
    String before,
    List<String> details) {

  /** Kinds of differences, in the order in which they are told. */
  public enum What {
    NEW,
    CHANGED,
    EDITED,
    GONE;

    /** As it stands in text and JSON. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Difference {
    details = List.copyOf(details);
  }
}

package org.onrecord.attribution;

import java.io.Serializable;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Who is said to have said it.
 *
 * @param spans the words for the source in the text (a pronoun where one stands); may be empty
 * @param entityIds the entities these words mean, after resolving pronouns and roles
 * @param count how many unnamed persons the text states, 0 when it does not
 */
public record Source(List<Span> spans, List<String> entityIds, Kind kind, int count)
    implements Serializable {

  /** Kinds of sources. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    UNNAMED,
    DOCUMENT,
    /** The text gives no source ("it is expected"). */
    NONE
  }

  public Source {
    spans = List.copyOf(spans);
    entityIds = List.copyOf(entityIds);
  }
}

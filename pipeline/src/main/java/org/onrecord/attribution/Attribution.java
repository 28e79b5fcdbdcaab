package org.onrecord.attribution;

import java.io.Serializable;
import java.util.List;
import org.onrecord.text.Span;

/**
 * A source, a cue and a content (Prasad et al. 2006; Pareti 2015). Spans are UTF-16 code units.
 *
 * @param id unique in its article: {@code a1}, {@code a2}, ... in text order
 * @param channel the kind of channel ("statement", "speech", "twitter", "thought", ...), or empty
 * @param direct whether all of the content stands in quotation marks
 * @param cue the words that attribute; may be empty where a quote continues without one
 * @param content what is attributed; at least one span
 * @param addressee the words for whom it was said to, empty where the text does not tell
 * @param polarity how the cue presents the content
 * @param parent id of the attribution this one stands inside, or empty
 * @param confidence from 0 to 1
 * @param why the rules and the evidence, in words for a reviewer
 */
public record Attribution(
    String id,
    Bucket bucket,
    String channel,
    boolean direct,
    Source source,
    List<Span> cue,
    List<Span> content,
    List<Span> addressee,
    Polarity polarity,
    String parent,
    double confidence,
    List<String> why)
    implements Serializable {

  public Attribution {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    why = List.copyOf(why);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " has no content");
    }
  }
}

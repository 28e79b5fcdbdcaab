package org.onrecord.attribution;

import java.util.List;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.References;

/** What is found in a text of which nobody is known, in text order. */
final class FoundAttributions {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());

  private FoundAttributions() {}

  static List<Attribution> in(String text) {
    return new AttributionFinder().find(ANNOTATOR.annotate(text), List.of(), References.NONE);
  }
}

package org.onrecord.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What scoring gave.
 *
 * @param figures by name, in the order in which they are shown
 * @param mistakes the first ones, as many as were asked for
 * @param warnings why the figures may not mean what they seem to
 */
public record Score(Map<String, Figure> figures, List<Mistake> mistakes, List<String> warnings) {

  public Score {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    mistakes = List.copyOf(mistakes);
    warnings = List.copyOf(warnings);
  }
}

package org.onrecord.evaluate;

import java.util.Optional;

/**
 * A time expression with its TIMEX3 attributes, gold or predicted.
 *
 * @param place without white space at the ends
 */
record Timex(Range place, Optional<String> type, Optional<String> value, Optional<String> mod) {

  boolean hasMod() {
    return mod.filter(written -> !written.isEmpty()).isPresent();
  }

  Timex trimmedIn(CodePointText text) {
    return new Timex(text.trim(place), type, value, mod);
  }

  /** For listings: {@code DATE 2024-05-17}. */
  String inWords() {
    return type.orElse("no type") + " " + value.orElse("without value");
  }
}

package org.onrecord.claim;

import java.util.Collection;
import java.util.Collections;

/** Compares the words before two equal nouns. */
public final class Modifiers {

  private Modifiers() {}

  /**
   * Whether both may be said of one thing: where one says nothing more, or both say one word.
   * "watchdog" fits "state watchdog", which does not fit "data watchdog".
   */
  public static boolean fit(Collection<String> one, Collection<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }
}

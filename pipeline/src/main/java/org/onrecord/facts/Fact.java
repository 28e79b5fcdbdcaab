package org.onrecord.facts;

import java.util.List;
import java.util.Optional;
import org.onrecord.amount.Amount;

/**
 * One line of a list of facts.
 *
 * @param place file name and line
 * @param subject at least one name
 * @param family a predicate family's name
 * @param object names; none where the fact concerns nobody else
 * @param amountWritten the amount as the file has it, or empty
 * @param date when it happened
 * @param asOf for which time it is known to hold
 * @param source a URL
 */
record Fact(
    String place,
    List<String> subject,
    String family,
    List<String> object,
    Optional<Amount> amount,
    String amountWritten,
    Optional<DaySpan> date,
    Optional<DaySpan> asOf,
    String source) {

  Fact {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
  }

  /** The fact on one line, for a reader. */
  String words() {
    StringBuilder words = new StringBuilder(String.join(" and ", subject));
    words.append(" · ").append(family);
    if (!object.isEmpty()) {
      words.append(" · ").append(String.join(" and ", object));
    }
    if (!amountWritten.isEmpty()) {
      words.append(" · ").append(amountWritten);
    }
    date.ifPresent(days -> words.append(" · ").append(days.written()));
    asOf.ifPresent(days -> words.append(" · as of ").append(days.written()));
    return words.toString();
  }
}

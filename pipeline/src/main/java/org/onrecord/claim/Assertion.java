package org.onrecord.claim;

import java.io.Serializable;
import java.util.List;

/**
 * Who does what to whom.
 *
 * @param subject the doers, in text order; empty where the text names none
 * @param predicate name of the predicate family ("give" for "donated"), else the verb's dictionary
 *     form; empty where no verb says what happens
 * @param object to whom or what; empty where the text names none
 */
public record Assertion(
    List<Participant> subject,
    String predicate,
    List<Participant> object,
    boolean negated,
    Modality modality)
    implements Serializable {

  public Assertion {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
  }

  /** The same as something to come, where it is told as a fact: "the trial begins on Monday". */
  Assertion foretold() {
    return modality == Modality.FACT
        ? new Assertion(subject, predicate, object, negated, Modality.FORECAST)
        : this;
  }
}

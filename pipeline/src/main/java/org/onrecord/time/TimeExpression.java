package org.onrecord.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A time expression after TIMEX3 (TimeML 1.2.1). Absent fields are the empty string.
 *
 * @param id unique in its article: {@code t1}, {@code t2}, ... in text order
 * @param span UTF-16 code units
 * @param value a TIMEX3 value; one that needs an unknown published date stays with {@code X} digits
 * @param mod a TIMEX3 mod such as {@code START}, or empty
 * @param earliest first day that is meant, ISO 8601, or empty
 * @param latest last day that is meant, ISO 8601, or empty
 * @param anchor what a relative expression counts from; {@link Anchor#NONE} for a full date
 * @param assumed whether the year was taken from the text around, not from a published date
 */
public record TimeExpression(
    String id,
    Span span,
    Type type,
    String value,
    String mod,
    String earliest,
    String latest,
    Anchor anchor,
    boolean assumed)
    implements Serializable {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public Optional<LocalDate> earliestDay() {
    return earliest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(earliest));
  }

  public Optional<LocalDate> latestDay() {
    return latest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(latest));
  }
}

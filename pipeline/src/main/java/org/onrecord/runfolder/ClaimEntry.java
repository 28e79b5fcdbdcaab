package org.onrecord.runfolder;

import java.util.List;
import java.util.Optional;
import org.onrecord.amount.Amount;
import org.onrecord.attribution.Bucket;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/**
 * One line of {@code claims.jsonl}. Absent text is the empty string.
 *
 * @param attributionId the attribution of the same article that it stands in, or empty
 * @param spans at least one, in text order
 * @param amounts none or one
 * @param times none or one
 * @param counts the numbers of people and things that it states, in text order
 * @param previous the claim that stood in its place before its article was edited, or empty
 * @param entities the names of those it is about, which may be more than subject and object
 * @param evidence a fingerprint of what the claim rests on, empty in a run folder without them
 * @param decision a reviewer's, which the status does not depend on
 */
public record ClaimEntry(
    String id,
    String articleId,
    String kind,
    Bucket bucket,
    String attributionId,
    List<Passage> spans,
    List<String> subject,
    String predicate,
    List<String> object,
    boolean negated,
    String modality,
    List<Amount> amounts,
    List<TimeExpression> times,
    List<CountEntry> counts,
    String status,
    List<String> reasons,
    int independentOrigins,
    List<String> relations,
    String change,
    String previous,
    List<String> entities,
    String evidence,
    Optional<RecordedDecision> decision) {

  public ClaimEntry {
    spans = List.copyOf(spans);
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
    counts = List.copyOf(counts);
    reasons = List.copyOf(reasons);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no spans");
    }
  }

  /** The claim's places in UTF-16 code units. */
  public List<Span> places() {
    return spans.stream().map(Passage::utf16).toList();
  }

  /** Whether it is about money, and nobody but one unnamed source says so. */
  public boolean isMoneyOfOneUnnamedSource() {
    return isMoneyOfUnnamedSource() && status.equals("single_source");
  }

  /** Whether it is about money and comes from people whom the outlet does not name. */
  public boolean isMoneyOfUnnamedSource() {
    return bucket == Bucket.PEOPLE_FAMILIAR && kind.equals("money");
  }

  /** The claim's own words; parts that stand apart are joined with an ellipsis. */
  public String words() {
    return String.join(" … ", spans.stream().map(Passage::text).toList());
  }
}

package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.runfolder.ClaimEntry;

/** Values in words, for a reader. */
final class ValueWords {

  private ValueWords() {}

  /** The claim's amount, counts and time in words, or empty. */
  static String of(ClaimEntry claim) {
    List<String> values = new ArrayList<>();
    claim.amounts().forEach(amount -> values.add(AmountWords.of(amount)));
    claim.counts().forEach(count -> values.add(count.passage().text().replaceAll("\\s+", " ")));
    claim.times().forEach(time -> values.add(TimeWords.of(time)));
    return String.join(", ", values);
  }

  /** A JSON value as text for a reader. */
  static String plain(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "yes" : "no";
    }
    if (!value.isContainerNode()) {
      return value.asText();
    }
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(plain(item)));
    } else {
      value
          .properties()
          .forEach(m -> parts.add(Words.spelt(m.getKey()) + " " + plain(m.getValue())));
    }
    return String.join(", ", parts);
  }
}

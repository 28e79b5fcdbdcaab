package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.runfolder.RelationEntry;

/** Says in words what a relation rests on. */
final class Comparison {

  private Comparison() {}

  /** The values that were compared, and where. */
  static String of(RelationEntry relation) {
    String values =
        relation.compared().properties().stream()
            .map(
                member ->
                    Words.spelt(member.getKey()).toLowerCase(Locale.ROOT)
                        + " "
                        + values(member.getValue()))
            .collect(Collectors.joining("; "));
    return values + (values.isEmpty() ? "" : ", ") + Words.label("scope", relation.scope());
  }

  private static String values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> values.add(ValueWords.plain(item)));
      return String.join(" against ", values);
    }
    return ValueWords.plain(value);
  }
}

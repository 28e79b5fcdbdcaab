package org.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.compare.RelationKind;

/** Counts the records of a run folder, reading each table once. */
public final class Counts {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Long> counts = new TreeMap<>();
  private final ReviewCounts.Builder review = new ReviewCounts.Builder();

  private Counts() {}

  /**
   * Reads the tables from end to end.
   *
   * @param lines of each table
   */
  public static Counts of(Path runDir, Map<Table, Long> lines) throws IOException {
    Counts counts = new Counts();
    for (Table table : Table.values()) {
      counts.counts.put(table.wireName(), lines.getOrDefault(table, 0L));
    }
    counts.counts.put(RunMetrics.NEW_CONFLICTS, 0L);
    counts.read(runDir, Table.CLAIMS, List.of("kind", "bucket", "status", "change"));
    counts.read(runDir, Table.RELATIONS, List.of("kind"));
    counts.read(runDir, Table.REJECTED, List.of("error"));
    counts.counts.putAll(counts.review().byState());
    return counts;
  }

  /**
   * All of a table under its name ({@code claims}), by what they hold ({@code
   * claims.status.conflicting}), the conflicts that are new, and the decisions by their state;
   * sorted by name.
   */
  public Map<String, Long> byName() {
    return new TreeMap<>(counts);
  }

  /** How reviewers decided on the claims. */
  public ReviewCounts review() {
    return review.build();
  }

  private void read(Path runDir, Table table, List<String> counted) throws IOException {
    try (JsonParser records = JSON.createParser(runDir.resolve(table.fileName()).toFile())) {
      for (JsonToken next = records.nextToken(); next != null; next = records.nextToken()) {
        if (next != JsonToken.START_OBJECT) {
          throw new IOException(table.fileName() + " holds something else than records: " + next);
        }
        Map<String, String> members = members(records);
        for (String name : counted) {
          if (members.containsKey(name)) {
            count(table.wireName() + "." + name + "." + members.get(name));
          }
        }
        if (table == Table.RELATIONS) {
          countNewConflict(members);
        } else if (table == Table.CLAIMS && members.containsKey("decision.state")) {
          review.add(members);
        }
      }
    }
  }

  /** The texts in a record; those of its decision begin with {@code decision.}. */
  private static Map<String, String> members(JsonParser record) throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (record.nextToken() == JsonToken.FIELD_NAME) {
      String name = record.currentName();
      JsonToken value = record.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        texts.put(name, record.getText());
      } else if (value == JsonToken.START_OBJECT && name.equals("decision")) {
        members(record).forEach((member, text) -> texts.put("decision." + member, text));
      } else {
        record.skipChildren();
      }
    }
    return texts;
  }

  private void countNewConflict(Map<String, String> relation) {
    if (RelationKind.CONFLICT.wireName().equals(relation.get("kind"))
        && !relation.containsKey("firstSeen")) {
      count(RunMetrics.NEW_CONFLICTS);
    }
  }

  private void count(String name) {
    counts.merge(name, 1L, Long::sum);
  }
}

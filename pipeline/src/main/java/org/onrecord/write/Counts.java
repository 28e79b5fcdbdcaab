package org.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.compare.RelationKind;

/**
 * Counts the records of a run folder: all of a table under its name ({@code claims}), and by what
 * they hold ({@code claims.status.conflicting}).
 */
public final class Counts {

  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper TREE = new ObjectMapper();

  private final Map<String, Long> counts = new TreeMap<>();

  private Counts() {}

  /** Reads the tables line by line; sorted by name. */
  public static Map<String, Long> of(Path runDir) throws IOException {
    Counts counts = new Counts();
    counts.add(runDir, Table.ARTICLES, List.of());
    counts.add(runDir, Table.CLAIMS, List.of("kind", "bucket", "status", "change"));
    counts.add(runDir, Table.RELATIONS, List.of("kind"));
    counts.add(runDir, Table.EARLIER, List.of());
    counts.add(runDir, Table.GONE, List.of());
    counts.add(runDir, Table.REJECTED, List.of("error"));
    return counts.counts;
  }

  /** The conflicts that no earlier run has told of. */
  public static long newConflicts(Path runDir) throws IOException {
    long conflicts = 0;
    try (BufferedReader lines =
        Files.newBufferedReader(runDir.resolve(Table.RELATIONS.fileName()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode relation = TREE.readTree(line);
        boolean conflict = relation.path("kind").asText().equals(RelationKind.CONFLICT.wireName());
        conflicts += conflict && !relation.has("firstSeen") ? 1 : 0;
      }
    }
    return conflicts;
  }

  private void add(Path runDir, Table table, List<String> members) throws IOException {
    counts.put(table.wireName(), 0L);
    try (BufferedReader lines = Files.newBufferedReader(runDir.resolve(table.fileName()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        count(table.wireName());
        if (!members.isEmpty()) {
          countMembers(line, table.wireName(), members);
        }
      }
    }
  }

  private void countMembers(String line, String prefix, List<String> members) throws IOException {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
        if (text && members.contains(name)) {
          count(prefix + "." + name + "." + parser.getText());
        }
        parser.skipChildren();
      }
    }
  }

  private void count(String name) {
    counts.merge(name, 1L, Long::sum);
  }
}

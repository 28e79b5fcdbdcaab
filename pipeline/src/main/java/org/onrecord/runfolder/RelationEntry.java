package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One line of {@code relations.jsonl}.
 *
 * @param claims the related claims' ids; some may belong to earlier runs
 * @param compared the values that were compared, whose members depend on the kind
 */
public record RelationEntry(
    String id, String kind, List<String> claims, String scope, String reason, JsonNode compared) {

  public RelationEntry {
    claims = List.copyOf(claims);
  }
}

package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One line of {@code relations.jsonl}.
 *
 * @param claims the related claims' ids; some may belong to earlier runs
 * @param compared the values that were compared, whose members depend on the kind
 * @param firstSeen the earlier run that found it first, or empty
 */
public record RelationEntry(
    String id,
    String kind,
    List<String> claims,
    String scope,
    String reason,
    JsonNode compared,
    String firstSeen) {

  public RelationEntry {
    claims = List.copyOf(claims);
  }
}

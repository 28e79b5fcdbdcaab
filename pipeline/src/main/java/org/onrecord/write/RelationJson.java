package org.onrecord.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Compared;
import org.onrecord.compare.Relation;

/** Renders the lines of {@code relations.jsonl}. */
public final class RelationJson {

  private RelationJson() {}

  /** Where the relation's line stands: at the place of that of its two claims which comes first. */
  public static String key(Relation relation, Claim one, Claim other) {
    String place = Stream.of(one, other).map(SortKey::of).min(SortKey.ORDER).orElseThrow();
    return SortKey.of(place, relation.relationId());
  }

  /**
   * @param key see {@link #key}
   * @param firstSeen the earlier run that found it first; empty for this one
   */
  public static Line line(Relation relation, String key, Optional<String> firstSeen) {
    return new Line(
        Table.RELATIONS,
        key,
        JsonLine.of(
            line -> {
              members(line, relation);
              line.text("firstSeen", firstSeen.orElse(""));
            }));
  }

  private static void members(JsonLine line, Relation relation) throws IOException {
    line.text("relationId", relation.relationId());
    line.text("kind", relation.kind().wireName());
    line.texts("claims", relation.claimIds());
    line.text("scope", relation.scope().wireName());
    line.text("reason", relation.reason());
    line.object("compared", object -> compared(object, relation.compared()));
    line.share("confidence", relation.confidence());
  }

  private static void compared(JsonLine line, List<Compared> values) throws IOException {
    Map<String, List<String>> byAspect = new LinkedHashMap<>();
    for (Compared value : values) {
      byAspect.putIfAbsent(value.aspect(), List.of(value.first(), value.second()));
    }
    for (Map.Entry<String, List<String>> aspect : byAspect.entrySet()) {
      line.texts(aspect.getKey(), aspect.getValue());
    }
  }
}

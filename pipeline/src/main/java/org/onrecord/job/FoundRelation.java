package org.onrecord.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.compare.Relation;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.Line;
import org.onrecord.write.RelationJson;

/**
 * A relation and how it will be written.
 *
 * @param key where its line stands
 * @param cited the lines of the claims of earlier runs that it names
 * @param firstSeen the earlier run that found it first, if any
 */
public record FoundRelation(
    Relation relation, String key, List<Line> cited, Optional<String> firstSeen) {

  public FoundRelation {
    cited = List.copyOf(cited);
  }

  FoundRelation firstSeen(Optional<String> run) {
    return new FoundRelation(relation, key, cited, run);
  }

  Line line() {
    return RelationJson.line(relation, key, firstSeen);
  }

  List<Line> lines() {
    return Stream.concat(Stream.of(line()), cited.stream()).toList();
  }

  List<NightRecord> records() {
    return List.of(new NightRecord.Related(relation));
  }
}

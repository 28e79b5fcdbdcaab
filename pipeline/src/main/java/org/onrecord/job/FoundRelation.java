package org.onrecord.job;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.compare.Relation;
import org.onrecord.ledger.NightRecord;
import org.onrecord.write.Line;

/**
 * A relation and how it will be written.
 *
 * @param cited the lines of the claims of earlier runs that it names
 */
public record FoundRelation(Relation relation, Line line, List<Line> cited) {

  public FoundRelation {
    cited = List.copyOf(cited);
  }

  List<Line> lines() {
    return Stream.concat(Stream.of(line), cited.stream()).toList();
  }

  NightRecord record() {
    return new NightRecord.Related(relation);
  }
}

package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluate.BrokenDataException;
import org.onrecord.evaluate.Evaluation;
import org.onrecord.evaluate.TimeEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate time}. */
@Command(
    name = "time",
    description = {
      "Score time expressions: place, type and TIMEX3 value.",
      "",
      "A line of GOLD holds {\"id\", \"text\", \"dct\", \"timexes\": [{\"start\", \"end\", "
          + "\"type\", \"value\", \"mod\"}]}, offsets in code points; \"dct\" is the day that "
          + "relative dates count from."
    })
final class EvaluateTime extends EvaluateTask {

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      description = "Count only these types: DATE, TIME, DURATION, SET (default: all).")
  private List<String> types = List.of();

  @Override
  Evaluation evaluation(Path gold) throws BrokenDataException {
    return TimeEvaluation.read(gold, Set.copyOf(types));
  }
}

package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.evaluate.AttributionEvaluation;
import org.onrecord.evaluate.BrokenDataException;
import org.onrecord.evaluate.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate attribution}. */
@Command(
    name = "attribution",
    description = {
      "Score attributions: source, cue and content.",
      "",
      "A line of GOLD holds {\"id\", \"text\", \"attributions\": [{\"source\", \"cue\", "
          + "\"content\"}]}, each part as [[start, end], ...] in code points; \"date\", "
          + "\"publisher\" and \"title\" tell more about the article."
    })
final class EvaluateAttribution extends EvaluateTask {

  @Option(
      names = "--threshold",
      paramLabel = "DICE",
      defaultValue = "0.5",
      description =
          "The Dice coefficient of the contents' words from which on a content counts as found "
              + "(default: ${DEFAULT-VALUE}).")
  private double threshold;

  @Option(
      names = "--only-money-date",
      description =
          "Count only gold attributions marked \"sentMoney\" or \"sentDate\", and what is paired "
              + "with them.")
  private boolean onlyMoneyDate;

  @Override
  Evaluation evaluation(Path gold) throws BrokenDataException {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw invalid("--threshold must be from 0 to 1, not " + threshold);
    }
    return AttributionEvaluation.read(
        gold, new AttributionEvaluation.Options(threshold, onlyMoneyDate));
  }
}

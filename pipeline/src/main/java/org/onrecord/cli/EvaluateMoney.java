package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.evaluate.BrokenDataException;
import org.onrecord.evaluate.Evaluation;
import org.onrecord.evaluate.MoneyEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate money}. */
@Command(
    name = "money",
    description = {
      "Score amounts of money: value, currency, hedge and place.",
      "",
      "GOLD is a JSON array of {\"id\", \"sentence\", \"quantities\": [{\"low\", \"high\", "
          + "\"currency\", \"change\", \"start\", \"end\"}]} as in NewsQuant, or has lines {\"id\", "
          + "\"input\", \"results\"} as in Recognizers-Text; offsets in code points."
    })
final class EvaluateMoney extends EvaluateTask {

  @Option(
      names = "--dollar-any",
      description = "Count the dollars of different countries as the same currency.")
  private boolean anyDollar;

  @Override
  Evaluation evaluation(Path gold) throws BrokenDataException {
    return MoneyEvaluation.read(gold, anyDollar);
  }
}

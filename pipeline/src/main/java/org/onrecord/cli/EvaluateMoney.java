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
          + "\"input\", \"results\"} as in Recognizers-Text; offsets in code points.",
      "",
      "Amounts are paired one to one, the best pair first; one in two currencies",
      "counts as two. Lines of the table:",
      "  official              as CQE's published figures count: the same value, with",
      "                        its currency (unit), with its hedge or change",
      "  strict                both ends of the value are the same",
      "  relaxed               within 1 %%, or one end the same, or in GOLD's range",
      "  +currency, +modifier  the currency, and the hedge, are the same too",
      "  span                  the place overlaps, or is the same (exact)"
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

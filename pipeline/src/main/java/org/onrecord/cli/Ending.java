package org.onrecord.cli;

import java.util.Collection;
import java.util.stream.Collectors;
import org.onrecord.job.FinishedRun;

/**
 * How a run ends that left its folder.
 *
 * @param exitCode what the shell is told
 * @param reason why it is not 0, in words; empty where it is
 */
record Ending(ExitCode exitCode, String reason) {

  /**
   * @param maxRejected how many inputs may be rejected
   * @param gates what the run is to fail on
   */
  static Ending of(FinishedRun run, long maxRejected, Collection<Gate> gates) {
    long rejected = run.count("rejected");
    if (run.count("articles") == 0) {
      return because(ExitCode.NO_INPUT, nothingRead(run, rejected));
    }
    if (rejected > maxRejected) {
      return because(
          ExitCode.TOO_MANY_REJECTED,
          Summary.counted(rejected, "input") + " rejected, --max-rejected allows " + maxRejected);
    }
    String tripped =
        gates.stream()
            .filter(gate -> gate.isTripped(run))
            .sorted()
            .map(gate -> gate.found(run) + " (--fail-on " + gate + ")")
            .collect(Collectors.joining(", "));
    return tripped.isEmpty()
        ? new Ending(ExitCode.OK, "")
        : because(ExitCode.GATE_TRIPPED, tripped);
  }

  private static String nothingRead(FinishedRun run, long rejected) {
    String found = "no article in " + Summary.counted(run.count("inputs"), "input");
    return rejected == 0 ? found : found + ", see " + run.folder().resolve("rejected.jsonl");
  }

  /** The number stands in the line for those whose scheduler gives it a name of its own. */
  private static Ending because(ExitCode exitCode, String reason) {
    return new Ending(exitCode, reason + "; exit " + exitCode.code());
  }
}

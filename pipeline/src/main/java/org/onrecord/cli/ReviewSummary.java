package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import org.onrecord.ledger.Intake;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.review.Decision;

/** What became of the decisions of a file, for the person who gave it. */
final class ReviewSummary {

  private ReviewSummary() {}

  /** Counts, then every claim to look at again. */
  static void print(
      ReviewedRun run,
      LedgerAddress ledger,
      List<Decision> decisions,
      List<Intake> intakes,
      PrintWriter out) {
    line(out, "Taken", count(intakes, Intake.TAKEN));
    line(out, "Known", count(intakes, Intake.KNOWN) + " already in the ledger");
    line(out, "Look again", count(intakes, Intake.LOOK_AGAIN));
    for (int at = 0; at < intakes.size(); at++) {
      if (intakes.get(at) == Intake.LOOK_AGAIN) {
        String claimId = decisions.get(at).claimId();
        String words = run.claims().getOrDefault(claimId, "").strip().replaceAll("\\s+", " ");
        out.printf("  %s, “%s”: what it rests on has changed since%n", claimId, words);
      }
    }
    line(out, "Ledger", ledger.toString());
    out.flush();
  }

  private static String count(List<Intake> intakes, Intake intake) {
    return String.valueOf(intakes.stream().filter(intake::equals).count());
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf("%-12s %s%n", name, value);
  }
}

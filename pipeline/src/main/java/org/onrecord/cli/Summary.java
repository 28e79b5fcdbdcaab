package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.job.FinishedRun;

/** What a person wants to know when a run is over. */
final class Summary {

  private final FinishedRun run;
  private final PrintWriter out;

  private Summary(FinishedRun run, PrintWriter out) {
    this.run = run;
    this.out = out;
  }

  /** The run folder's path in the first line, so that {@code head -n 1} finds it; then counts. */
  static void print(FinishedRun run, PrintWriter out) {
    new Summary(run, out).print();
    out.flush();
  }

  private void print() {
    out.println(run.folder());
    out.println();
    line("Articles", run.count("articles") + " of " + counted(run.count("inputs"), "input"));
    line("Claims", run.count("claims") + details("claims.kind."));
    line("  by bucket", details("claims.bucket."));
    line("  by status", details("claims.status."));
    line("Relations", run.count("relations") + details("relations.kind."));
    line("Left out", leftOut());
    line("Rejected", run.count("rejected") + details("rejected.error."));
    Path report = run.folder().resolve("report.html");
    if (Files.exists(report)) {
      line("Report", report.toString());
    }
    if (run.count("rejected") > 0) {
      line("Reasons", run.folder().resolve("rejected.jsonl").toString());
    }
  }

  /** Pairs of claims that were not compared, where a matter has too many of them. */
  private String leftOut() {
    long pairs = run.count("pairs.not_compared");
    return pairs == 0
        ? ""
        : counted(pairs, "pair")
            + " of claims not compared: "
            + counted(run.count("matters.not_compared_in_full"), "matter")
            + " with too many claims";
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) {
      out.printf("%-12s %s%n", name, value.strip());
    }
  }

  /** The counts under a name, the largest first: {@code (3 money, 1 date)}. */
  private String details(String prefix) {
    List<String> parts = new ArrayList<>();
    Map<String, Long> sorted = new TreeMap<>(run.counts());
    sorted.entrySet().stream()
        .filter(count -> count.getKey().startsWith(prefix))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            count ->
                parts.add(
                    count.getValue() + " " + words(count.getKey().substring(prefix.length()))));
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static String words(String name) {
    return name.replace('_', ' ');
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

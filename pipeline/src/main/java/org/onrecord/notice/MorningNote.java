package org.onrecord.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.notice.NewConflicts.Conflict;
import org.onrecord.notice.NewConflicts.Side;
import org.onrecord.runfolder.RejectedEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * What an editor wants to know of a run: new conflicts with both texts, what could not be read, how
 * much was found, and where the report is. Plain text that Markdown lays out as well.
 */
public final class MorningNote {

  /** How every note begins, so that no other file is taken for one. */
  public static final String BEGINNING = "# Onrecord: ";

  /** A mail is no report. */
  private static final int MOST = 20;

  private final Path dir;
  private final StringBuilder text = new StringBuilder();

  private MorningNote(Path dir) {
    this.dir = dir;
  }

  /**
   * The note on a finished run; none when nothing was rejected and no conflict is new. A conflict
   * is new when no earlier run has told of it.
   *
   * @param dir the run folder
   * @throws IOException when it cannot be read
   */
  public static Optional<String> of(Path dir) throws IOException {
    try (RunFolder folder = RunFolder.open(dir)) {
      MorningNote note = new MorningNote(dir);
      List<RejectedEntry> rejected = folder.rejected();
      List<Conflict> conflicts = NewConflicts.of(folder);
      if (rejected.isEmpty() && conflicts.isEmpty()) {
        return Optional.empty();
      }
      note.line(
          BEGINNING
              + Phrase.counted(conflicts.size(), "new conflict")
              + ", "
              + Phrase.counted(rejected.size(), "rejected input"));
      note.conflicts(conflicts);
      note.rejected(rejected);
      note.counts(folder);
      return Optional.of(note.text.toString());
    }
  }

  private void conflicts(List<Conflict> conflicts) {
    heading("New conflicts", conflicts.size());
    for (Conflict conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
      line("- " + Phrase.of(conflict.reason()));
      conflict.sides().forEach(this::side);
    }
    more(conflicts.size());
  }

  private void side(Side side) {
    if (side.words().isEmpty()) {
      line("  - " + side.claimId() + ", which is no claim of this run");
      return;
    }
    line("  - \"" + Phrase.of(side.words()) + "\"");
    line(
        "    "
            + side.whence().stream().map(Phrase::of).collect(Collectors.joining(", "))
            + ", "
            + side.claimId());
  }

  private void rejected(List<RejectedEntry> rejected) {
    heading("Rejected inputs", rejected.size());
    for (RejectedEntry input : rejected.subList(0, Math.min(MOST, rejected.size()))) {
      line("- " + Phrase.of(input.file()) + ": " + Phrase.of(input.message()));
    }
    more(rejected.size());
  }

  private void counts(RunFolder folder) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    folder
        .manifest()
        .path("counts")
        .properties()
        .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
    line("");
    line("## The run");
    line("");
    line("Articles: " + counts.getOrDefault("articles", 0L));
    line("Claims: " + counts.getOrDefault("claims", 0L) + details(counts, "claims.status."));
    line("Relations: " + counts.getOrDefault("relations", 0L) + details(counts, "relations.kind."));
    line("Run: " + folder.manifest().path("runId").asText() + started(folder));
    line("Report: " + dir.toAbsolutePath().resolve("report.html"));
  }

  private static String started(RunFolder folder) throws IOException {
    String started = folder.manifest().path("started").asText();
    return started.isEmpty() ? "" : ", started " + started;
  }

  private static String details(Map<String, Long> counts, String prefix) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (name, number) -> {
          if (name.startsWith(prefix)) {
            parts.add(number + " " + Phrase.spelt(name.substring(prefix.length())));
          }
        });
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private void heading(String words, int number) {
    if (number > 0) {
      line("");
      line("## " + words);
      line("");
    }
  }

  private void more(int number) {
    if (number > MOST) {
      line(String.format(Locale.ROOT, "- and %d more in the report", number - MOST));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}

package org.onrecord.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final NoteText text = new NoteText(MOST);

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
      note.text.line(
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
    for (Conflict conflict : text.first(conflicts)) {
      text.line("- " + Phrase.of(conflict.reason()));
      conflict.sides().forEach(this::side);
    }
    text.more(conflicts.size());
  }

  private void side(Side side) {
    if (side.words().isEmpty()) {
      text.line("  - " + side.claimId() + ", which is no claim of this run");
      return;
    }
    text.line("  - \"" + Phrase.of(side.words()) + "\"");
    text.line(
        "    "
            + side.whence().stream().map(Phrase::of).collect(Collectors.joining(", "))
            + ", "
            + side.claimId());
  }

  private void rejected(List<RejectedEntry> rejected) {
    heading("Rejected inputs", rejected.size());
    for (RejectedEntry input : text.first(rejected)) {
      text.line("- " + Phrase.of(input.file()) + ": " + Phrase.of(input.message()));
    }
    text.more(rejected.size());
  }

  private void counts(RunFolder folder) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    folder
        .manifest()
        .path("counts")
        .properties()
        .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
    text.line("");
    text.line("## The run");
    text.line("");
    text.line("Articles: " + counts.getOrDefault("articles", 0L));
    text.line(
        "Claims: "
            + counts.getOrDefault("claims", 0L)
            + NoteText.details(counts, "claims.status."));
    text.line(
        "Relations: "
            + counts.getOrDefault("relations", 0L)
            + NoteText.details(counts, "relations.kind."));
    text.line("Run: " + folder.manifest().path("runId").asText() + started(folder));
    text.line("Report: " + dir.toAbsolutePath().resolve("report.html"));
  }

  private static String started(RunFolder folder) throws IOException {
    String started = folder.manifest().path("started").asText();
    return started.isEmpty() ? "" : ", started " + started;
  }

  private void heading(String words, int number) {
    if (number > 0) {
      text.line("");
      text.line("## " + words);
      text.line("");
    }
  }
}

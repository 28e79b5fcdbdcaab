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
import java.util.stream.Stream;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.EarlierEntry;
import org.onrecord.runfolder.RejectedEntry;
import org.onrecord.runfolder.RelationEntry;
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

  /** A claim of the run with its article. */
  private record Told(ClaimEntry claim, ArticleEntry article) {}

  private final Path dir;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Map<String, EarlierEntry> earlier = new LinkedHashMap<>();

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
      List<RelationEntry> conflicts = note.newConflicts(folder);
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

  private List<RelationEntry> newConflicts(RunFolder folder) throws IOException {
    List<RelationEntry> conflicts =
        folder.relations().stream()
            .filter(relation -> relation.kind().equals("conflict"))
            .filter(relation -> relation.firstSeen().isEmpty())
            .toList();
    earlier.putAll(folder.earlier());
    List<String> wanted = conflicts.stream().flatMap(r -> r.claims().stream()).toList();
    for (String id : wanted.isEmpty() ? List.<String>of() : folder.articleIds()) {
      for (ClaimEntry claim : folder.claims(id)) {
        if (wanted.contains(claim.id())) {
          told.put(claim.id(), new Told(claim, folder.article(id)));
        }
      }
    }
    return conflicts;
  }

  private void conflicts(List<RelationEntry> conflicts) {
    heading("New conflicts", conflicts.size());
    for (RelationEntry conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
      line("- " + Phrase.of(conflict.reason()));
      conflict.claims().forEach(this::claim);
    }
    more(conflicts.size());
  }

  private void claim(String id) {
    Told one = told.get(id);
    EarlierEntry before = earlier.get(id);
    if (before != null) {
      line("  - \"" + Phrase.of(before.words()) + "\"");
      line(
          "    "
              + Phrase.of(before.source())
              + ", in an earlier run, "
              + Phrase.of(before.articleId())
              + ", "
              + id);
      return;
    }
    if (one == null) {
      line("  - " + id + ", which is no claim of this run");
      return;
    }
    line("  - \"" + Phrase.of(one.claim().words()) + "\"");
    line("    " + place(one.article()) + ", " + words(one.claim().bucket().wireName()) + ", " + id);
  }

  private static String place(ArticleEntry article) {
    String heading = "\"" + article.heading() + "\"";
    return Stream.of(article.publisher(), article.published(), heading)
        .filter(part -> !part.isEmpty())
        .map(Phrase::of)
        .collect(Collectors.joining(", "));
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
            parts.add(number + " " + words(name.substring(prefix.length())));
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

  private static String words(String wireName) {
    return wireName.replace('_', ' ');
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}

package org.onrecord.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;
import org.onrecord.notice.NewConflicts.Conflict;
import org.onrecord.notice.NewConflicts.Side;
import org.onrecord.runfolder.RunFolder;

/**
 * A run in a few lines of Markdown, for a chat message: {@code summary.md}. What is new, conflicts
 * first with both texts, then sums of money that rest on one unnamed source; counts; where the
 * report is. It names neither the run nor a time, so that the same claims give the same bytes.
 */
public final class ChatSummary {

  private static final String FILE = "summary.md";

  /** A message is read on a telephone. */
  private static final int MOST = 5;

  private final Map<String, Long> counts;
  private final NoteText text = new NoteText(MOST);

  private ChatSummary(Map<String, Long> counts) {
    this.counts = counts;
  }

  /**
   * Writes the file into a run folder.
   *
   * @param folder the same, open for reading
   * @param counts as in the manifest, which need not be there yet
   */
  public static void write(RunFolder folder, Path dir, Map<String, Long> counts)
      throws IOException {
    AtomicFile.replace(dir.resolve(FILE), of(folder, counts), Readers.OWNER);
  }

  static String of(RunFolder folder, Map<String, Long> counts) throws IOException {
    ChatSummary summary = new ChatSummary(new TreeMap<>(counts));
    List<Conflict> conflicts = NewConflicts.of(folder);
    summary.title(conflicts.size());
    summary.conflicts(conflicts);
    summary.unnamed(newSumsOfUnnamedSources(folder));
    summary.counts();
    return summary.text.toString();
  }

  private void title(int conflicts) {
    text.line(
        "**Onrecord: "
            + Phrase.counted(conflicts, "new conflict")
            + ", "
            + Phrase.counted(count("claims.change.new"), "new claim")
            + ", "
            + count("claims.change.changed")
            + " changed**");
  }

  private void conflicts(List<Conflict> conflicts) {
    begin("New conflicts", conflicts.size());
    for (Conflict conflict : text.first(conflicts)) {
      text.line("- " + Markdown.of(conflict.reason()));
      conflict.sides().forEach(side -> text.line("  - " + words(side)));
    }
    text.more(conflicts.size());
  }

  private void unnamed(List<Side> sums) {
    begin("New, and resting on one unnamed source", sums.size());
    text.first(sums).forEach(sum -> text.line("- " + words(sum)));
    text.more(sums.size());
  }

  private static List<Side> newSumsOfUnnamedSources(RunFolder folder) throws IOException {
    List<Side> found = new ArrayList<>();
    for (RunFolder.Known known :
        folder.find(claim -> claim.change().equals("new") && claim.isMoneyOfOneUnnamedSource())) {
      // Those that are only counted need no words.
      found.add(
          found.size() < MOST
              ? NewConflicts.side(folder.claim(known), folder.article(known.articleId()))
              : new Side(known.claimId(), "", List.of()));
    }
    return found;
  }

  private static String words(Side side) {
    return side.words().isEmpty()
        ? "claim " + Markdown.of(side.claimId())
        : "“"
            + Markdown.of(side.words())
            + "” ("
            + side.whence().stream().map(Markdown::of).collect(Collectors.joining(", "))
            + ")";
  }

  private void counts() {
    text.line("");
    text.line(
        "- "
            + Phrase.counted(count("claims"), "claim")
            + " in "
            + Phrase.counted(count("articles"), "article")
            + NoteText.details(counts, "claims.status."));
    text.line("- " + Phrase.counted(count("rejected"), "input") + " rejected");
    text.line(
        "- "
            + Phrase.counted(count("decisions.current"), "claim")
            + " reviewed, "
            + count("decisions.look-again")
            + " to look at again");
    text.line("- Report: [report.html](report.html)");
  }

  private long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  private void begin(String words, int number) {
    if (number > 0) {
      text.line("");
      text.line(words + ":");
      text.line("");
    }
  }
}

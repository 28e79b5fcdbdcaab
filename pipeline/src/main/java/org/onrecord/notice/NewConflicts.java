package org.onrecord.notice;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.EarlierEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;

/** The conflicts of a run that no earlier run has told of. */
final class NewConflicts {

  /**
   * One conflict.
   *
   * @param reason in words
   * @param sides the claims that contradict each other
   */
  record Conflict(String reason, List<Side> sides) {
    Conflict {
      sides = List.copyOf(sides);
    }
  }

  /**
   * One claim of a conflict.
   *
   * @param words its own; empty where neither this run nor an earlier one holds it
   * @param whence where it stands and how its words reached the reader; words of others
   */
  record Side(String claimId, String words, List<String> whence) {
    Side {
      whence = List.copyOf(whence);
    }
  }

  private NewConflicts() {}

  /** In the order of the file. */
  static List<Conflict> of(RunFolder folder) throws IOException {
    List<RelationEntry> conflicts =
        folder.relations().stream()
            .filter(relation -> relation.kind().equals("conflict"))
            .filter(relation -> relation.firstSeen().isEmpty())
            .toList();
    Set<String> wanted = new HashSet<>();
    conflicts.forEach(conflict -> wanted.addAll(conflict.claims()));
    Map<String, Side> sides = sides(folder, wanted);
    return conflicts.stream()
        .map(
            conflict ->
                new Conflict(
                    conflict.reason(),
                    conflict.claims().stream()
                        .map(id -> sides.getOrDefault(id, new Side(id, "", List.of())))
                        .toList()))
        .toList();
  }

  private static Map<String, Side> sides(RunFolder folder, Set<String> wanted) throws IOException {
    Map<String, Side> sides = new HashMap<>();
    if (wanted.isEmpty()) {
      return sides;
    }
    for (RunFolder.Known known : folder.find(claim -> wanted.contains(claim.id()))) {
      sides.put(known.claimId(), side(folder.claim(known), folder.article(known.articleId())));
    }
    folder.earlier().forEach((id, claim) -> sides.put(id, side(claim)));
    return sides;
  }

  static Side side(ClaimEntry claim, ArticleEntry article) {
    return new Side(
        claim.id(),
        claim.words(),
        Stream.of(
                article.publisher(),
                article.published(),
                "\"" + article.heading() + "\"",
                Phrase.spelt(claim.bucket().wireName()))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static Side side(EarlierEntry claim) {
    return new Side(
        claim.id(), claim.words(), List.of(claim.source(), "in an earlier run", claim.articleId()));
  }
}

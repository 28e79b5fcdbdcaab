package org.onrecord.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.onrecord.diff.Difference.What;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;

/** Finds what a later run says otherwise than an earlier one; claims are told by their ids. */
public final class RunDiff {

  /** What is compared of a claim; its words, amount and time are part of its id. */
  private record Said(
      String articleId,
      String words,
      String status,
      String bucket,
      String reading,
      Set<String> relations,
      String previous) {

    static Said of(ClaimEntry claim) {
      String reading =
          String.join(
              " · ",
              String.join(", ", claim.subject()),
              (claim.negated() ? "not " : "") + claim.predicate(),
              String.join(", ", claim.object()));
      return new Said(
          claim.articleId(),
          claim.words(),
          claim.status(),
          claim.bucket().wireName(),
          reading,
          Set.copyOf(claim.relations()),
          claim.previous());
    }
  }

  private final RunFolder earlier;
  private final RunFolder later;
  private final List<Difference> differences = new ArrayList<>();

  private RunDiff(RunFolder earlier, RunFolder later) {
    this.earlier = earlier;
    this.later = later;
  }

  /**
   * The differences: relations first, conflicts before others, then claims and articles; each in
   * the order of the files.
   *
   * @throws IOException when a folder cannot be read
   */
  public static List<Difference> between(RunFolder earlier, RunFolder later) throws IOException {
    RunDiff diff = new RunDiff(earlier, later);
    diff.relations();
    diff.claims();
    diff.articles();
    return List.copyOf(diff.differences);
  }

  private void relations() throws IOException {
    Map<String, RelationEntry> before = byId(earlier.relations());
    Map<String, RelationEntry> now = byId(later.relations());
    List<Difference> found = new ArrayList<>();
    onlyIn(now, before, (id, relation) -> found.add(difference(What.NEW, relation)));
    onlyIn(before, now, (id, relation) -> found.add(difference(What.GONE, relation)));
    Stream.of(true, false)
        .flatMap(
            conflicts ->
                found.stream().filter(each -> each.record().equals("conflict") == conflicts))
        .forEach(differences::add);
  }

  private static Difference difference(What what, RelationEntry relation) {
    return new Difference(
        what, relation.kind(), relation.id(), "", relation.reason(), "", List.of());
  }

  private static Map<String, RelationEntry> byId(List<RelationEntry> relations) {
    Map<String, RelationEntry> byId = new LinkedHashMap<>();
    relations.forEach(relation -> byId.put(relation.id(), relation));
    return byId;
  }

  private void claims() throws IOException {
    Map<String, Said> before = said(earlier);
    Map<String, Said> now = said(later);
    Map<String, String> edited = new TreeMap<>();
    now.forEach(
        (id, claim) -> {
          Said was = before.get(id);
          Said replaced = before.get(claim.previous());
          if (was != null) {
            changed(id, was, claim);
          } else if (replaced != null && !now.containsKey(claim.previous())) {
            edited.put(claim.previous(), id);
            add(What.EDITED, id, claim, replaced.words(), List.of());
          } else {
            add(What.NEW, id, claim, "", List.of());
          }
        });
    onlyIn(
        before,
        now,
        (id, claim) -> {
          if (!edited.containsKey(id)) {
            add(What.GONE, id, claim, "", List.of());
          }
        });
  }

  private void changed(String id, Said was, Said now) {
    List<String> details = new ArrayList<>();
    detail(details, "status", was.status(), now.status());
    detail(details, "bucket", was.bucket(), now.bucket());
    detail(details, "read as", was.reading(), now.reading());
    if (details.isEmpty() && !was.relations().equals(now.relations())) {
      detail(details, "relations", was.relations().size() + "", now.relations().size() + "");
      if (details.isEmpty()) {
        details.add("other relations");
      }
    }
    if (!details.isEmpty()) {
      add(What.CHANGED, id, now, "", details);
    }
  }

  private static void detail(List<String> details, String name, String was, String now) {
    if (!Objects.equals(was, now)) {
      details.add(name + ": " + was + ", now " + now);
    }
  }

  private void add(What what, String id, Said claim, String before, List<String> details) {
    differences.add(
        new Difference(what, "claim", id, claim.articleId(), claim.words(), before, details));
  }

  private void articles() {
    Set<String> before = Set.copyOf(earlier.articleIds());
    Set<String> now = Set.copyOf(later.articleIds());
    later.articleIds().stream()
        .filter(id -> !before.contains(id))
        .forEach(id -> differences.add(article(What.NEW, id)));
    earlier.articleIds().stream()
        .filter(id -> !now.contains(id))
        .forEach(id -> differences.add(article(What.GONE, id)));
  }

  private static Difference article(What what, String id) {
    return new Difference(what, "article", id, "", "", "", List.of());
  }

  private static Map<String, Said> said(RunFolder folder) throws IOException {
    Map<String, Said> said = new LinkedHashMap<>();
    folder.forEachClaim(claim -> said.put(claim.id(), Said.of(claim)));
    return said;
  }

  private static <T> void onlyIn(
      Map<String, T> these, Map<String, T> those, BiConsumer<String, T> taker) {
    these.forEach(
        (id, value) -> {
          if (!those.containsKey(id)) {
            taker.accept(id, value);
          }
        });
  }
}

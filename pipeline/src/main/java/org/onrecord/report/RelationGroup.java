package org.onrecord.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.runfolder.RelationEntry;

/**
 * Relations that the front page shows as one entry.
 *
 * @param claims each claim once, in the order of the relations
 * @param relations at least one
 */
record RelationGroup(List<String> claims, List<RelationEntry> relations) {

  RelationGroup {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }

  /** One entry for each relation. */
  static List<RelationGroup> single(List<RelationEntry> relations) {
    return relations.stream().map(r -> new RelationGroup(r.claims(), List.of(r))).toList();
  }

  /** One entry for each relation; what this run found first stands before what was known. */
  static List<RelationGroup> newestFirst(List<RelationEntry> relations) {
    return single(relations).stream()
        .sorted(Comparator.comparing(group -> !group.isNew()))
        .toList();
  }

  /** One entry for all claims that relations join, directly or through others (union-find). */
  static List<RelationGroup> joined(List<RelationEntry> relations) {
    Map<String, String> parents = new HashMap<>();
    for (RelationEntry relation : relations) {
      for (String claim : relation.claims()) {
        parents.put(root(parents, claim), root(parents, relation.claims().get(0)));
      }
    }
    Map<String, List<RelationEntry>> byRoot = new LinkedHashMap<>();
    for (RelationEntry relation : relations) {
      if (!relation.claims().isEmpty()) {
        byRoot
            .computeIfAbsent(root(parents, relation.claims().get(0)), root -> new ArrayList<>())
            .add(relation);
      }
    }
    return byRoot.values().stream().map(RelationGroup::of).toList();
  }

  /** Whether no earlier run has found any of it. */
  boolean isNew() {
    return relations.stream().allMatch(relation -> relation.firstSeen().isEmpty());
  }

  private static RelationGroup of(List<RelationEntry> relations) {
    Set<String> claims = new LinkedHashSet<>();
    relations.forEach(relation -> claims.addAll(relation.claims()));
    return new RelationGroup(List.copyOf(claims), relations);
  }

  private static String root(Map<String, String> parents, String claim) {
    String at = claim;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      String above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }
}

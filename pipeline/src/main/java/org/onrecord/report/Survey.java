package org.onrecord.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RelationEntry;

/**
 * What a pass over a run folder finds out before the first line of the page can be written: counts,
 * the claims that other claims refer to, and which articles the page shows in full.
 */
final class Survey {

  /** A place in the run. */
  record Found(String articleId, String claimId) {}

  /** One article in the list of articles; its size is an estimate in characters of page. */
  record Line(
      String articleId, String heading, String where, String published, int size, Tally tally) {}

  /** What a claim takes on the page, and what each character of text does; measured on reports. */
  private static final int PAGE_PER_CLAIM = 1_800;

  private static final int PAGE_PER_CHARACTER = 2;

  /** Groups of claims that agree and have more than one independent origin. */
  static final String CORROBORATED = "corroborated";

  /** Groups of claims that agree and go back to one origin. */
  static final String REPEATED = "repeated";

  private final ReportLimits limits;
  private final Tally tally = new Tally();
  private final List<Line> articles = new ArrayList<>();
  private final List<Found> anonymousMoney = new ArrayList<>();
  private int anonymousMoneyCount;
  private boolean tellsMoneyOfUnnamed;
  private final DatedClaims dated;
  private final Map<String, Digest> digests = new HashMap<>();
  private final Map<String, List<RelationEntry>> byClaim = new HashMap<>();
  private final Map<String, List<RelationGroup>> groups = new LinkedHashMap<>();
  private final Set<String> inFull = new HashSet<>();
  private boolean firstRun;

  private Survey(ReportLimits limits) {
    this.limits = limits;
    this.dated = new DatedClaims(limits.listed());
  }

  /** Knows the relations; the articles are added one after the other. */
  static Survey begin(List<RelationEntry> all, ReportLimits limits) {
    Survey survey = new Survey(limits);
    Map<String, List<RelationEntry>> byKind = new LinkedHashMap<>();
    for (RelationEntry relation : all) {
      byKind.computeIfAbsent(relation.kind(), kind -> new ArrayList<>()).add(relation);
      for (String claim : relation.claims()) {
        survey.byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(relation);
      }
    }
    byKind.forEach(
        (kind, relations) ->
            survey.groups.put(
                kind,
                kind.equals("same")
                    ? RelationGroup.joined(relations)
                    : RelationGroup.newestFirst(relations)));
    return survey;
  }

  /**
   * Knows all articles.
   *
   * @param gone whether edits took claims away
   */
  void end(boolean gone) {
    firstRun = tally.knowsNoEarlierRun() && !gone;
    splitAgreement();
    chooseInFull();
  }

  void add(ArticleEntry article, List<ClaimEntry> claims) {
    Tally own = new Tally();
    String where = ArticleView.where(article);
    for (ClaimEntry claim : claims) {
      own.add(claim);
      tally.add(claim);
      dated.add(claim, where);
      tellsMoneyOfUnnamed |= claim.isMoneyOfUnnamedSource();
      if (claim.isMoneyOfOneUnnamedSource()) {
        anonymousMoneyCount++;
        if (anonymousMoney.size() < limits.listed()) {
          anonymousMoney.add(new Found(article.id(), claim.id()));
        }
      }
      if (byClaim.containsKey(claim.id())) {
        digests.put(claim.id(), digest(claim, where));
      }
    }
    int size = PAGE_PER_CHARACTER * article.text().length() + PAGE_PER_CLAIM * claims.size();
    articles.add(
        new Line(
            article.id(), ArticleView.heading(article), where, article.published(), size, own));
  }

  private static Digest digest(ClaimEntry claim, String where) {
    return new Digest(
        claim.id(),
        claim.articleId(),
        Words.shortened(claim.words(), 160),
        ValueWords.of(claim),
        where,
        claim.independentOrigins());
  }

  /** Claims that agree but go back to one origin are no corroboration. */
  private void splitAgreement() {
    List<RelationGroup> agreeing = groups.getOrDefault("same", List.of());
    groups.remove("same");
    groups.put(CORROBORATED, agreeing.stream().filter(this::isIndependent).toList());
    groups.put(REPEATED, agreeing.stream().filter(group -> !isIndependent(group)).toList());
  }

  private boolean isIndependent(RelationGroup group) {
    return group.claims().stream()
        .flatMap(id -> digest(id).stream())
        .anyMatch(digest -> digest.independentOrigins() > 1);
  }

  /** Articles that the front page speaks of come first, then the others in their order. */
  private void chooseInFull() {
    Set<String> mentioned =
        groups.values().stream()
            .flatMap(ofKind -> ofKind.stream().limit(limits.listed()))
            .flatMap(group -> group.claims().stream().limit(limits.together()))
            .flatMap(id -> digest(id).stream())
            .map(Digest::articleId)
            .collect(Collectors.toSet());
    anonymousMoney.forEach(found -> mentioned.add(found.articleId()));
    long room = limits.page();
    for (boolean first : new boolean[] {true, false}) {
      for (Line line : articles) {
        if (mentioned.contains(line.articleId()) == first && line.size() <= room) {
          room -= line.size();
          inFull.add(line.articleId());
        }
      }
    }
  }

  ReportLimits limits() {
    return limits;
  }

  Tally tally() {
    return tally;
  }

  /** Whether no earlier run knew any of the claims, or none was looked at. */
  boolean isFirstRun() {
    return firstRun;
  }

  List<Line> articles() {
    return articles;
  }

  boolean showsInFull(String articleId) {
    return inFull.contains(articleId);
  }

  /**
   * What the front page lists of a kind of relation, or of {@link #CORROBORATED} or {@link
   * #REPEATED}, which hold the claims that agree, joined.
   */
  List<RelationGroup> groups(String kind) {
    return groups.getOrDefault(kind, List.of());
  }

  List<RelationEntry> relationsOf(String claimId) {
    return byClaim.getOrDefault(claimId, List.of());
  }

  /** What is known of a related claim; empty when it belongs to an earlier run. */
  Optional<Digest> digest(String claimId) {
    return Optional.ofNullable(digests.get(claimId));
  }

  List<Found> anonymousMoney() {
    return anonymousMoney;
  }

  DatedClaims dated() {
    return dated;
  }

  int anonymousMoneyCount() {
    return anonymousMoneyCount;
  }

  /** Whether any amount comes from people whom the outlet does not name, backed or not. */
  boolean tellsMoneyOfUnnamed() {
    return tellsMoneyOfUnnamed;
  }
}

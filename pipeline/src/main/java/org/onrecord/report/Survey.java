package org.onrecord.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.attribution.Bucket;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * What one pass over a run folder finds out before the first line of the page can be written:
 * counts, the claims that other claims refer to, and which articles the page shows in full.
 */
final class Survey {

  /** A place in the run. */
  record Found(String articleId, String claimId) {}

  /** One article in the list of articles. */
  record Line(String articleId, String heading, String where, int length, Tally tally) {}

  private final ReportLimits limits;
  private final Tally tally = new Tally();
  private final List<Line> articles = new ArrayList<>();
  private final List<Found> anonymousMoney = new ArrayList<>();
  private int anonymousMoneyCount;
  private final Map<String, Digest> digests = new HashMap<>();
  private final Map<String, List<RelationEntry>> byClaim = new HashMap<>();
  private final Map<String, List<RelationEntry>> byKind = new LinkedHashMap<>();
  private final Set<String> inFull = new HashSet<>();

  private Survey(ReportLimits limits) {
    this.limits = limits;
  }

  static Survey of(RunFolder folder, ReportLimits limits) throws IOException {
    Survey survey = new Survey(limits);
    for (RelationEntry relation : folder.relations()) {
      survey.byKind.computeIfAbsent(relation.kind(), kind -> new ArrayList<>()).add(relation);
      for (String claim : relation.claims()) {
        survey.byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(relation);
      }
    }
    for (String id : folder.articleIds()) {
      survey.add(folder.article(id), folder.claims(id));
    }
    survey.chooseInFull();
    return survey;
  }

  private void add(ArticleEntry article, List<ClaimEntry> claims) {
    Tally own = new Tally();
    String where = where(article);
    for (ClaimEntry claim : claims) {
      own.add(claim);
      tally.add(claim);
      if (isAnonymousMoney(claim)) {
        anonymousMoneyCount++;
        if (anonymousMoney.size() < limits.listed()) {
          anonymousMoney.add(new Found(article.id(), claim.id()));
        }
      }
      if (byClaim.containsKey(claim.id())) {
        digests.put(claim.id(), digest(claim, where));
      }
    }
    articles.add(new Line(article.id(), article.heading(), where, article.text().length(), own));
  }

  private static boolean isAnonymousMoney(ClaimEntry claim) {
    return claim.bucket() == Bucket.PEOPLE_FAMILIAR
        && claim.kind().equals("money")
        && claim.status().equals("single_source");
  }

  private static Digest digest(ClaimEntry claim, String where) {
    return new Digest(
        claim.id(), claim.articleId(), Words.shortened(claim.words(), 160), value(claim), where);
  }

  /** The claim's amount and time in words, or empty. */
  static String value(ClaimEntry claim) {
    List<String> values = new ArrayList<>();
    claim.amounts().forEach(amount -> values.add(AmountWords.of(amount)));
    claim.times().forEach(time -> values.add(TimeWords.of(time)));
    return String.join(", ", values);
  }

  /** Publisher and date, or the file where neither is known. */
  static String where(ArticleEntry article) {
    List<String> parts = new ArrayList<>();
    if (!article.publisher().isEmpty()) {
      parts.add(article.publisher());
    }
    if (!article.published().isEmpty()) {
      parts.add(TimeWords.day(article.published()));
    }
    return parts.isEmpty() ? article.file() : String.join(", ", parts);
  }

  /** Articles that the front page speaks of come first, then the others in their order. */
  private void chooseInFull() {
    Set<String> mentioned =
        byKind.values().stream()
            .flatMap(relations -> relations.stream().limit(limits.listed()))
            .flatMap(relation -> relation.claims().stream())
            .map(digests::get)
            .filter(digest -> digest != null)
            .map(Digest::articleId)
            .collect(Collectors.toSet());
    anonymousMoney.forEach(found -> mentioned.add(found.articleId()));
    long room = limits.text();
    for (boolean first : new boolean[] {true, false}) {
      for (Line line : articles) {
        if (mentioned.contains(line.articleId()) == first && line.length() <= room) {
          room -= line.length();
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

  List<Line> articles() {
    return articles;
  }

  boolean showsInFull(String articleId) {
    return inFull.contains(articleId);
  }

  List<RelationEntry> relations(String kind) {
    return byKind.getOrDefault(kind, List.of());
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

  int anonymousMoneyCount() {
    return anonymousMoneyCount;
  }
}

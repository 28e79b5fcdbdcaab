package org.onrecord.csv;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.attribution.Attribution;
import org.onrecord.entity.Entity;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.CountEntry;
import org.onrecord.runfolder.RecordedDecision;
import org.onrecord.time.TimeExpression;

/** One claim as cells; several values in one cell are joined with a semicolon. */
final class ClaimRow {

  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "claimId",
          "articleId",
          "file",
          "publisher",
          "published",
          "title",
          "bucket",
          "channel",
          "source",
          "sourceNames",
          "kind",
          "subject",
          "predicate",
          "object",
          "negated",
          "modality",
          "amountLow",
          "amountHigh",
          "currency",
          "modifier",
          "per",
          "time",
          "timeEarliest",
          "timeLatest",
          "status",
          "reasons",
          "independentOrigins",
          "claim",
          "start",
          "end",
          "decision",
          "decision_state",
          "note",
          "reviewer",
          "counts",
          "countLow",
          "countHigh",
          "countModifier",
          "countOf",
          "countMeasure");

  private static final String JOINT = "; ";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Map<String, String> cells = new LinkedHashMap<>();

  private ClaimRow() {}

  static List<String> of(ClaimEntry claim, ArticleEntry article) {
    ClaimRow row = new ClaimRow();
    row.article(claim, article);
    row.source(claim, article);
    row.assertion(claim);
    claim.amounts().forEach(row::amount);
    claim.times().forEach(row::time);
    row.counts(claim.counts());
    row.outcome(claim);
    claim.decision().ifPresent(row::decision);
    return COLUMNS.stream().map(column -> row.cells.getOrDefault(column, "")).toList();
  }

  private void article(ClaimEntry claim, ArticleEntry article) {
    cells.put("claimId", claim.id());
    cells.put("articleId", claim.articleId());
    cells.put("file", article.file());
    cells.put("publisher", article.publisher());
    cells.put("published", article.published());
    cells.put("title", article.title());
    cells.put("claim", oneLine(claim.words()));
    cells.put("start", String.valueOf(claim.spans().get(0).start()));
    cells.put("end", String.valueOf(claim.spans().get(claim.spans().size() - 1).end()));
  }

  private void source(ClaimEntry claim, ArticleEntry article) {
    cells.put("bucket", claim.bucket().wireName());
    Optional<Attribution> said =
        article.attributions().stream()
            .filter(attribution -> attribution.id().equals(claim.attributionId()))
            .findFirst();
    if (said.isEmpty()) {
      return;
    }
    cells.put("channel", said.get().channel());
    cells.put(
        "source",
        said.get().source().spans().stream()
            .map(span -> oneLine(span.in(article.text())))
            .collect(Collectors.joining(" … ")));
    List<String> ids = said.get().source().entityIds();
    cells.put(
        "sourceNames",
        article.entities().stream()
            .filter(entity -> ids.contains(entity.id()))
            .map(Entity::name)
            .collect(Collectors.joining(JOINT)));
  }

  private void assertion(ClaimEntry claim) {
    cells.put("kind", claim.kind());
    cells.put("subject", String.join(JOINT, claim.subject()));
    cells.put("predicate", claim.predicate());
    cells.put("object", String.join(JOINT, claim.object()));
    cells.put("negated", String.valueOf(claim.negated()));
    cells.put("modality", claim.modality());
  }

  private void amount(Amount amount) {
    cells.put("amountLow", number(amount.low()));
    cells.put("amountHigh", number(amount.high()));
    cells.put("currency", amount.currency());
    cells.put("modifier", amount.modifier().wireName());
    cells.put("per", amount.per());
  }

  private static String number(Bound bound) {
    return bound.value().map(BigDecimal::toPlainString).orElse("");
  }

  private void time(TimeExpression time) {
    cells.put("time", time.value());
    cells.put("timeEarliest", time.earliest());
    cells.put("timeLatest", time.latest());
  }

  /** In text order; an open end or what stays unsaid leaves its place empty. */
  private void counts(List<CountEntry> counts) {
    cells.put("counts", joined(counts, count -> oneLine(count.passage().text())));
    cells.put("countLow", joined(counts, count -> number(count.low())));
    cells.put("countHigh", joined(counts, count -> number(count.high())));
    cells.put("countModifier", joined(counts, count -> count.modifier().wireName()));
    cells.put("countOf", joined(counts, CountEntry::of));
    cells.put("countMeasure", joined(counts, CountEntry::measure));
  }

  private static String joined(List<CountEntry> counts, Function<CountEntry, String> cell) {
    return counts.stream().map(cell).collect(Collectors.joining(JOINT));
  }

  private void outcome(ClaimEntry claim) {
    cells.put("status", claim.status());
    cells.put("reasons", String.join(JOINT, claim.reasons()));
    cells.put("independentOrigins", String.valueOf(claim.independentOrigins()));
  }

  /** A reviewer's, which the status does not depend on. */
  private void decision(RecordedDecision decision) {
    cells.put("decision", decision.verdict().wireName());
    cells.put("decision_state", decision.state().wireName());
    cells.put("note", oneLine(decision.note()));
    cells.put("reviewer", oneLine(decision.reviewer()));
  }

  private static String oneLine(String text) {
    return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
  }
}

package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.onrecord.amount.Bound;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RecordedDecision;

/**
 * What the index of the page holds of an article and its claims: enough to list, filter and sort
 * them. Written as rows, whose columns {@code data.js} names in the same order.
 */
final class IndexEntry {

  private IndexEntry() {}

  static void write(
      JsonGenerator json,
      ArticleView article,
      List<ClaimEntry> claims,
      Clusters clusters,
      int block,
      int place)
      throws IOException {
    ArticleEntry entry = article.entry();
    json.writeStartArray();
    json.writeString(entry.id());
    json.writeString(ArticleView.heading(entry));
    json.writeString(ArticleView.where(entry));
    json.writeString(entry.published());
    json.writeNumber(block);
    json.writeNumber(place);
    json.writeStartArray();
    for (ClaimEntry claim : claims) {
      claim(json, article, claim, clusters.of(claim.id()));
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private static void claim(JsonGenerator json, ArticleView article, ClaimEntry claim, int cluster)
      throws IOException {
    json.writeStartArray();
    json.writeString(claim.id());
    json.writeString(claim.kind());
    json.writeString(claim.bucket().wireName());
    json.writeString(claim.status());
    json.writeString(claim.change());
    json.writeString(claim.words());
    json.writeString(ValueWords.of(claim));
    json.writeString(ClaimFacts.source(claim, article));
    texts(json, claim.entities());
    json.writeNumber(cluster);
    amount(json, claim);
    time(json, claim);
    json.writeNumber(claim.independentOrigins());
    json.writeString(claim.evidence());
    decision(json, claim);
    json.writeEndArray();
  }

  static void texts(JsonGenerator json, List<String> texts) throws IOException {
    json.writeArray(texts.toArray(String[]::new), 0, texts.size());
  }

  private static void amount(JsonGenerator json, ClaimEntry claim) throws IOException {
    if (claim.amounts().isEmpty()) {
      json.writeNumber(0);
      return;
    }
    var amount = claim.amounts().get(0);
    json.writeStartArray();
    bound(json, amount.low());
    bound(json, amount.high());
    json.writeString(amount.currency());
    json.writeString(amount.modifier().wireName());
    json.writeString(amount.per());
    json.writeEndArray();
  }

  private static void bound(JsonGenerator json, Bound bound) throws IOException {
    if (bound.value().isPresent()) {
      json.writeNumber(bound.value().get().toPlainString());
    } else {
      json.writeNull();
    }
  }

  private static void decision(JsonGenerator json, ClaimEntry claim) throws IOException {
    if (claim.decision().isEmpty()) {
      json.writeNumber(0);
      return;
    }
    RecordedDecision made = claim.decision().get();
    String[] columns = {
      made.verdict().wireName(),
      made.note(),
      made.reviewer(),
      made.decided(),
      made.state().wireName()
    };
    json.writeArray(columns, 0, columns.length);
  }

  private static void time(JsonGenerator json, ClaimEntry claim) throws IOException {
    if (claim.times().isEmpty()) {
      json.writeNumber(0);
      return;
    }
    var time = claim.times().get(0);
    json.writeArray(new String[] {time.earliest(), time.latest()}, 0, 2);
  }
}

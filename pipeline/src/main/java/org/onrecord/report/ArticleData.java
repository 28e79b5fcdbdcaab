package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.EarlierEntry;
import org.onrecord.runfolder.GoneEntry;
import org.onrecord.runfolder.RelationEntry;
import org.onrecord.runfolder.RunFolder;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/**
 * What the page's script shows of one article: its text, sourcing, marks, and its claims.
 * Thread-safe.
 */
final class ArticleData {

  private final RunFolder folder;
  private final Survey survey;
  private final Map<String, EarlierEntry> earlier;

  /** The words of the claims that an edit took away, by their ids. */
  private final Map<String, String> before;

  /**
   * @param survey of which only the relations need be known
   */
  ArticleData(Survey survey, RunFolder folder) throws IOException {
    this.folder = folder;
    this.survey = survey;
    this.earlier = folder.earlier();
    this.before =
        folder.gone().stream()
            .collect(Collectors.toMap(GoneEntry::id, GoneEntry::words, (first, next) -> first));
  }

  void write(JsonGenerator json, ArticleView article, List<ClaimEntry> claims) throws IOException {
    ArticleEntry entry = article.entry();
    json.writeStartObject();
    json.writeStringField("text", entry.text());
    json.writeStringField("language", article.language());
    json.writeStringField("file", entry.file());
    json.writeBooleanField("redacted", entry.redacted());
    json.writeArrayFieldStart("card");
    for (Map.Entry<String, String> line : SourcingCard.lines(entry).entrySet()) {
      json.writeArray(new String[] {line.getKey(), line.getValue()}, 0, 2);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ask");
    for (String question : SourcingCard.questions(entry)) {
      json.writeString(question);
    }
    json.writeEndArray();
    marks(json, "marks", ArticleSection.marks(entry));
    json.writeArrayFieldStart("claims");
    for (ClaimEntry claim : claims) {
      claim(json, article, claim);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(JsonGenerator json, ArticleView article, ClaimEntry claim) throws IOException {
    ClaimMarks marks = new ClaimMarks(article);
    json.writeStartObject();
    marks(json, "marks", marks.of(List.of(claim)));
    spans(json, "spans", claim.places());
    spans(json, "excerpt", marks.excerpt(claim).parts());
    spans(json, "amount", claim.amounts().stream().map(amount -> amount.span()).toList());
    spans(json, "counts", claim.counts().stream().map(count -> count.passage().utf16()).toList());
    spans(json, "time", claim.times().stream().map(TimeExpression::span).toList());
    json.writeStringField("summary", ClaimFacts.summary(claim));
    json.writeStringField("before", before.getOrDefault(claim.previous(), ""));
    texts(json, "basis", claim.times().stream().map(TimeWords::basis).toList());
    texts(json, "reasons", claim.reasons().stream().map(Words::sentence).toList());
    Optional<Attribution> attribution = article.attribution(claim.attributionId());
    json.writeStringField("manner", attribution.map(ClaimFacts::manner).orElse(""));
    texts(json, "why", attribution.map(Attribution::why).orElse(List.of()));
    json.writeArrayFieldStart("relations");
    for (RelationEntry relation : survey.relationsOf(claim.id())) {
      relation(json, claim, relation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void relation(JsonGenerator json, ClaimEntry claim, RelationEntry relation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", relation.kind());
    json.writeStringField("label", ClaimFacts.label(claim, relation));
    json.writeStringField("reason", relation.reason());
    json.writeStringField("compared", Comparison.of(relation));
    texts(json, "claims", relation.claims().stream().filter(id -> !id.equals(claim.id())).toList());
    json.writeObjectFieldStart("elsewhere");
    for (String other : relation.claims()) {
      if (!other.equals(claim.id()) && !folder.holdsRelated(other)) {
        EarlierEntry known = earlier.get(other);
        json.writeStringField(
            other,
            known == null
                ? ClaimFacts.elsewhere(other)
                : "“" + known.words() + "” " + Words.elsewhere(known));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeFieldName(name);
    IndexEntry.texts(json, texts);
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  private static void marks(JsonGenerator json, String name, List<Mark> marks) throws IOException {
    json.writeArrayFieldStart(name);
    for (Mark mark : marks) {
      json.writeStartArray();
      json.writeNumber(mark.span().start());
      json.writeNumber(mark.span().end());
      json.writeString(mark.kind().cssClass);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}

package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ArticleWithClaims;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RecordedDecision;
import org.onrecord.text.Passage;

/**
 * Claims as an annotation page of the W3C Web Annotation Data Model (Recommendation of 23 February
 * 2017), one annotation a claim.
 *
 * <p>Every span of a claim is a target with two selectors that select the same words. The model
 * counts positions in code points: "the selection of the text must be in terms of unicode code
 * points (the 'character number'), not in terms of code units", the first being 0 and the end
 * exclusive, as a run folder does. Positions and quotes are those of {@code text} in {@code
 * articles.jsonl}. The model has no selector for words that stand apart: an annotation with several
 * targets is about each of them, and that is how a claim in several pieces is written.
 */
final class Annotations implements Closeable {

  static final String FILE = "annotations.jsonld";

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String VOCABULARY = "urn:onrecord:vocabulary:";

  /** As much around a quote as annotation tools use. */
  private static final int AROUND = 32;

  private final JsonLdFile file;

  private Annotations(JsonLdFile file) {
    this.file = file;
  }

  static Annotations create(Path path) throws IOException {
    ObjectNode head = JsonLdFile.object();
    ArrayNode context = head.putArray("@context").add(CONTEXT);
    ObjectNode own = context.addObject();
    for (String name : new String[] {"bucket", "status", "kind"}) {
      own.put(name, VOCABULARY + name);
    }
    // Relative to the file itself: no run has an address of its own.
    head.put("id", FILE).put("type", "AnnotationPage");
    return new Annotations(JsonLdFile.create(path, head, "items"));
  }

  static JsonLdFile.Items items(List<ArticleWithClaims> articles) throws IOException {
    return JsonLdFile.Items.of(articles, Annotations::item);
  }

  void add(JsonLdFile.Items items) throws IOException {
    file.add(items);
  }

  private static boolean item(JsonGenerator out, ClaimEntry claim, ArticleEntry article)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", "urn:onrecord:claim:" + claim.id());
    out.writeStringField("type", "Annotation");
    // For every body that does not name a purpose of its own.
    out.writeStringField("motivation", "describing");
    out.writeArrayFieldStart("body");
    found(out, claim);
    Optional<RecordedDecision> decision = claim.decision().filter(RecordedDecision::counts);
    if (decision.isPresent()) {
      decided(out, decision.get());
    }
    out.writeEndArray();
    out.writeArrayFieldStart("target");
    String source = ArticleIri.of(article.id());
    for (Passage passage : claim.spans()) {
      target(out, source, passage, article);
    }
    out.writeEndArray();
    out.writeEndObject();
    return true;
  }

  /** What the program found; apart from it stands what a reviewer decided, while that counts. */
  private static void found(JsonGenerator out, ClaimEntry claim) throws IOException {
    String bucket = claim.bucket().wireName();
    out.writeStartObject();
    out.writeStringField("type", "TextualBody");
    out.writeStringField(
        "value", String.join(", ", claim.kind(), words(bucket), words(claim.status())));
    out.writeStringField("language", "en");
    out.writeStringField("bucket", bucket);
    out.writeStringField("status", claim.status());
    out.writeStringField("kind", claim.kind());
    out.writeEndObject();
  }

  /** Its note is for the newsroom and goes into no export. */
  private static void decided(JsonGenerator out, RecordedDecision decision) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "TextualBody");
    out.writeStringField("purpose", "assessing");
    out.writeStringField("value", decision.verdict().wireName());
    out.writeStringField("created", decision.decided());
    if (!decision.reviewer().isEmpty()) {
      out.writeObjectFieldStart("creator");
      out.writeStringField("type", "Person");
      out.writeStringField("name", decision.reviewer());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void target(
      JsonGenerator out, String source, Passage passage, ArticleEntry article) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", source);
    out.writeArrayFieldStart("selector");
    out.writeStartObject();
    out.writeStringField("type", "TextQuoteSelector");
    out.writeStringField("exact", passage.text());
    // What is known of a redacted text is not what stands around the words.
    if (!article.redacted()) {
      out.writeStringField("prefix", before(article.text(), passage.utf16().start()));
      out.writeStringField("suffix", after(article.text(), passage.utf16().end()));
    }
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringField("type", "TextPositionSelector");
    out.writeNumberField("start", passage.start());
    out.writeNumberField("end", passage.end());
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String before(String text, int end) {
    int start = end;
    for (int i = 0; i < AROUND && start > 0; i++) {
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start, end);
  }

  private static String after(String text, int start) {
    int end = start;
    for (int i = 0; i < AROUND && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(start, end);
  }

  private static String words(String wireName) {
    return wireName.replace('_', ' ');
  }

  /** Ends the document. */
  void end() throws IOException {
    ObjectNode tail = JsonLdFile.object();
    tail.putObject("partOf")
        .put("id", FILE + "#claims")
        .put("type", "AnnotationCollection")
        .put("label", "Claims of a run")
        .put("total", file.items());
    file.end(tail);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

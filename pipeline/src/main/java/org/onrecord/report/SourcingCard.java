package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an article's sourcing looks like as a whole, from its {@code sourcing} object. */
final class SourcingCard {

  private static final int QUOTES = 3;
  private static final String REDACTED = "words redacted";

  private final Html html;
  private final ArticleView article;

  SourcingCard(Html html, ArticleView article) {
    this.html = html;
    this.article = article;
  }

  void write() {
    Map<String, String> lines = lines();
    if (lines.isEmpty()) {
      return;
    }
    html.open("dl", "class", "sourcing");
    lines.forEach((key, value) -> html.open("div").element("dt", key).element("dd", value).close());
    html.close().newline();
  }

  private Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : article.entry().sourcing().properties()) {
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "anonymousShare" -> lines.put("Attributions to unnamed people", percent(value));
        case "unnamedSources" -> lines.put("Unnamed sources", unnamed(value));
        case "responses" -> lines.put("Response sought", responses(value));
        case "notes" -> notes(value, lines);
        default -> lines.put(Words.spelt(member.getKey()), ClaimFacts.plain(value));
      }
    }
    return lines;
  }

  private static String responses(JsonNode responses) {
    String quoted = quoted(responses);
    return quoted.isEmpty() ? "none is mentioned" : quoted;
  }

  private static void notes(JsonNode notes, Map<String, String> lines) {
    Map<String, List<JsonNode>> byKind = new LinkedHashMap<>();
    for (JsonNode note : notes) {
      String kind = note.path("kind").asText("");
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(note);
    }
    byKind.forEach((kind, places) -> lines.put(Words.label("note", kind), quoted(places)));
  }

  private static String quoted(Iterable<JsonNode> places) {
    List<String> quotes = new ArrayList<>();
    int all = 0;
    for (JsonNode place : places) {
      String words = place.path("span").path("text").asText("");
      if (all++ < QUOTES) {
        quotes.add(words.isEmpty() ? REDACTED : "“" + Words.shortened(words, 120) + "”");
      }
    }
    return String.join("; ", quotes) + (all > QUOTES ? " and " + (all - QUOTES) + " more" : "");
  }

  private static String percent(JsonNode share) {
    return Math.round(share.asDouble() * 100) + "\u00a0%";
  }

  private static String unnamed(JsonNode counts) {
    List<String> parts = new ArrayList<>();
    if (counts.has("atLeast")) {
      int found = counts.path("atLeast").asInt();
      parts.add(found == 0 ? "none found" : "at least " + found + " found");
    }
    if (counts.has("stated")) {
      parts.add("the article says " + counts.path("stated").asInt());
    }
    return String.join("; ", parts);
  }
}

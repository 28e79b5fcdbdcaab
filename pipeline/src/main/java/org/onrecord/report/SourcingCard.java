package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.runfolder.ArticleEntry;

/** What an article's sourcing looks like as a whole, from its {@code sourcing} object. */
final class SourcingCard {

  private static final int QUOTES = 3;

  /** Whose absence tells something as well. */
  private static final List<String> LOOKED_FOR =
      List.of("reason_for_anonymity", "vague_attribution");

  private static final String ASK = "Only a person can find out";
  private static final String REDACTED = "words redacted";

  private final Html html;
  private final ArticleEntry article;

  SourcingCard(Html html, ArticleEntry article) {
    this.html = html;
    this.article = article;
  }

  void write() {
    Map<String, String> lines = lines(article);
    if (lines.isEmpty()) {
      return;
    }
    html.open("dl", "class", "sourcing");
    lines.forEach((key, value) -> html.open("div").element("dt", key).element("dd", value).close());
    html.close().newline();
    List<String> questions = questions(article);
    if (!questions.isEmpty()) {
      html.open("div", "class", "ask").element("p", ASK, "class", "key").open("ul");
      questions.forEach(question -> html.element("li", question));
      html.close().close().newline();
    }
  }

  /** What only a person can find out; nothing where nobody in the article stays unnamed. */
  static List<String> questions(ArticleEntry article) {
    boolean unnamed =
        article.sourcing().path("anonymousShare").asDouble() > 0
            || article.sourcing().path("unnamedSources").path("atLeast").asInt() > 0;
    return unnamed
        ? Words.of("ask").stream().map(word -> word.label() + ": " + word.meaning()).toList()
        : List.of();
  }

  /** What the run knows, by the name under which the card shows it. */
  static Map<String, String> lines(ArticleEntry article) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : article.sourcing().properties()) {
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "anonymousShare" -> lines.put("Attributions to unnamed people", percent(value));
        case "unnamedSources" -> lines.put("Unnamed sources", unnamed(value));
        case "responses" -> lines.put("Response sought", responses(value));
        case "notes" -> notes(value, lines);
        default -> lines.put(Words.spelt(member.getKey()), ValueWords.plain(value));
      }
    }
    if (!article.sourcing().isEmpty()) {
      for (String kind : LOOKED_FOR) {
        lines.putIfAbsent(Words.label("note", kind), "none is mentioned");
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

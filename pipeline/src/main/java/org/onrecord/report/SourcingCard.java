package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.runfolder.ClaimEntry;

/** What an article's sourcing looks like as a whole, from its {@code sourcing} object. */
final class SourcingCard {

  private final Html html;
  private final ArticleView article;
  private final List<ClaimEntry> claims;

  SourcingCard(Html html, ArticleView article, List<ClaimEntry> claims) {
    this.html = html;
    this.article = article;
    this.claims = claims;
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
    JsonNode sourcing = article.entry().sourcing();
    for (Map.Entry<String, JsonNode> member : sourcing.properties()) {
      switch (member.getKey()) {
        case "anonymousShare" ->
            lines.put("Attributions to unnamed people", percent(member.getValue()));
        case "unnamedSources" -> lines.put("Unnamed sources", unnamed(member.getValue()));
        case "responses" -> {}
        default -> lines.put(Words.spelt(member.getKey()), ClaimFacts.plain(member.getValue()));
      }
    }
    List<String> responses = new ArrayList<>();
    claims.stream()
        .filter(claim -> claim.kind().equals("response"))
        .forEach(claim -> responses.add("“" + Words.shortened(claim.words(), 120) + "”"));
    lines.put(
        "Response sought",
        responses.isEmpty() ? "none is mentioned" : String.join("; ", responses));
    return lines;
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

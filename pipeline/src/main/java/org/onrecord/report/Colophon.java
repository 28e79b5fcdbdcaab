package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How current the page is, what made it, and how often its reviewers agreed with it. */
final class Colophon {

  private static final String MODEL = "model ";

  private final Html html;
  private final JsonNode manifest;

  Colophon(Html html, JsonNode manifest) {
    this.html = html;
    this.manifest = manifest;
  }

  /** The days of the articles and the start of the run, as far as they are known. */
  void dataAsOf(List<Survey.Line> articles) {
    List<String> days =
        articles.stream().map(Survey.Line::published).filter(d -> !d.isEmpty()).sorted().toList();
    List<String> parts = new ArrayList<>();
    if (!days.isEmpty()) {
      String first = TimeWords.day(days.get(0));
      String last = TimeWords.day(days.get(days.size() - 1));
      parts.add(
          first.equals(last) ? "Articles of " + first : "Articles of " + first + " to " + last);
    }
    String started = manifest.path("started").asText("");
    if (started.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*")) {
      parts.add(
          "read on "
              + TimeWords.day(started.substring(0, 10))
              + " at "
              + started.substring(11, 16)
              + " UTC");
    }
    if (!parts.isEmpty()) {
      html.element("p", String.join(" · ", parts), "class", "as-of");
    }
  }

  /** On how many claims reviewers have decided so far. */
  int decided() {
    return decided(manifest.path("review"));
  }

  private static int decided(JsonNode counts) {
    return counts.path("accepted").asInt() + counts.path("rejected").asInt();
  }

  /** What reviewers decided so far; nothing where nobody has. */
  void review() {
    if (decided() == 0) {
      return;
    }
    JsonNode review = manifest.path("review");
    html.open("section", "id", "precision").element("h2", "What reviewers found");
    html.element(
        "p", "Of the claims that people decided on, so many they accepted.", "class", "lead");
    html.open("div", "class", "found-by").open("div").element("h3", "In all", "class", "small");
    html.open("dl", "class", "figures");
    figure("All", review);
    html.close().close();
    figures("By status", "status", review.path("byStatus"));
    figures("By channel", "bucket", review.path("byBucket"));
    html.close();
    int again = review.path("lookAgain").asInt();
    if (again > 0) {
      html.open("p", "class", "note again");
      html.element(
              "span",
              Words.count(again, "decision", "decisions"),
              "data-filter",
              "decision=look-again")
          .text(" of earlier runs: claim or evidence has changed since; look again.")
          .close();
    }
    html.close().newline();
  }

  private void figures(String title, String set, JsonNode counts) {
    if (counts.isEmpty()) {
      return;
    }
    html.open("div").element("h3", title, "class", "small").open("dl", "class", "figures");
    counts.properties().forEach(own -> figure(Words.label(set, own.getKey()), own.getValue()));
    html.close().close();
  }

  private void figure(String name, JsonNode counts) {
    int accepted = counts.path("accepted").asInt();
    int decided = decided(counts);
    if (decided == 0) {
      return;
    }
    html.open("div").element("dt", name);
    html.open("dd").text(Math.round(100.0 * accepted / decided) + "\u00a0%");
    html.element("span", " " + accepted + " of " + decided, "class", "where").close().close();
  }

  /** Program and models; nothing that says how a run went. */
  void foot() {
    List<String> parts = new ArrayList<>();
    parts.add(("Onrecord " + manifest.path("program").path("version").asText("")).strip());
    JsonNode versions = manifest.path("versions");
    for (String part : List.of("beam", "corenlp")) {
      String version = versions.path(part).asText("");
      if (!version.isEmpty()) {
        parts.add(Words.label("program", part) + " " + version);
      }
    }
    html.open("footer").element("p", String.join(" · ", parts));
    String models =
        versions.properties().stream()
            .filter(version -> version.getKey().startsWith(MODEL))
            .map(version -> fileName(version.getKey()) + " " + version.getValue().asText())
            .collect(Collectors.joining(", "));
    if (!models.isEmpty()) {
      html.element("p", "Models: " + models);
    }
    String run = manifest.path("runId").asText("");
    if (!run.isEmpty()) {
      html.element("p", "Run " + run);
    }
    html.element(
            "p",
            "Every claim carries its stable id; the same files give the same page, byte for byte.")
        .close();
  }

  private static String fileName(String model) {
    return model.substring(Math.max(MODEL.length(), model.lastIndexOf('/') + 1));
  }
}

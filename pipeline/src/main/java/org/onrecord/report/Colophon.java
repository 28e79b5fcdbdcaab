package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What reviewers decided so far; nothing where nobody has. */
  void review() {
    JsonNode review = manifest.path("review");
    int accepted = review.path("accepted").asInt();
    int decided = accepted + review.path("rejected").asInt();
    if (decided == 0) {
      return;
    }
    html.open("section", "id", "precision").element("h2", "What reviewers found");
    html.element(
        "p", "Of the claims that people decided on, so many they accepted.", "class", "lead");
    html.open("dl", "class", "figures");
    figure("all", accepted, decided);
    for (Map.Entry<String, JsonNode> status : review.path("byStatus").properties()) {
      int own = status.getValue().path("accepted").asInt();
      int all = own + status.getValue().path("rejected").asInt();
      if (all > 0) {
        figure(Words.label("status", status.getKey()), own, all);
      }
    }
    html.close();
    int again = review.path("lookAgain").asInt();
    if (again > 0) {
      html.open("p", "class", "note");
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

  private void figure(String name, int accepted, int decided) {
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

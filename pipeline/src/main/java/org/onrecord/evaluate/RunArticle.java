package org.onrecord.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the program found in one article: a line of {@code articles.jsonl}. */
public final class RunArticle {

  private static final String FILE = "articles.jsonl";

  private final String id;
  private final Members line;

  private RunArticle(Members line) throws BrokenDataException {
    this.id = line.id("articleId");
    this.line = line;
  }

  /** Takes one article. */
  @FunctionalInterface
  public interface Visitor {
    void visit(RunArticle article) throws BrokenDataException;
  }

  /** Visits the articles of a run folder, each read when its turn comes. */
  public static void forEach(Path runFolder, Visitor visitor) throws BrokenDataException {
    if (!Files.isReadable(runFolder.resolve(FILE))) {
      throw new BrokenDataException(
          "«"
              + runFolder
              + "» is no run folder: it has no "
              + FILE
              + " that can be read; give the folder that onrecord run named");
    }
    JsonRows.forEach(runFolder.resolve(FILE), row -> visitor.visit(new RunArticle(row)));
  }

  /**
   * @param json a line of {@code articles.jsonl}
   */
  public static RunArticle parse(String json) throws BrokenDataException {
    return new RunArticle(JsonRows.parse(json, FILE));
  }

  String id() {
    return id;
  }

  /** The text that the article's places count in; empty when the line has none. */
  String text() throws BrokenDataException {
    return line.text("text").orElse("");
  }

  List<FoundAttribution> attributions() throws BrokenDataException {
    List<FoundAttribution> found = new ArrayList<>();
    for (Members attribution : line.objects("attributions")) {
      Triple triple =
          new Triple(
              attribution.object("source").spans("spans"),
              attribution.object("cue").spans("spans"),
              attribution.object("content").spans("spans"));
      found.add(new FoundAttribution(triple, attribution.text("bucket").orElse("")));
    }
    return found;
  }

  /** An end that is open counts as equal to the other one, as scorers see it. */
  List<Money> amounts() throws BrokenDataException {
    List<Money> found = new ArrayList<>();
    for (Members amount : line.objects("amounts")) {
      OptionalDouble low = amount.number("low");
      OptionalDouble high = amount.number("high");
      found.add(
          new Money(
              low.isPresent() ? low : high,
              high.isPresent() ? high : low,
              MoneyWords.currency(amount.text("currency").orElse("")),
              MoneyWords.hedge(known(amount.text("modifier").orElse(""))),
              List.of(amount.object("span").range())));
    }
    return found;
  }

  /** A range, and what the program does not write, counts as exact. */
  private static String known(String modifier) {
    return switch (modifier) {
      case "about", "less_than", "up_to", "more_than", "at_least" -> modifier;
      default -> "";
    };
  }

  List<Timex> times() throws BrokenDataException {
    List<Timex> found = new ArrayList<>();
    for (Members time : line.objects("times")) {
      found.add(
          new Timex(
              time.object("span").range(),
              time.text("type"),
              time.text("value"),
              time.text("mod")));
    }
    return found;
  }
}

package org.onrecord.evaluate;

import java.util.Locale;
import java.util.Map;

/** Writes a score as a table for people, and the mistakes below it. */
public final class ScoreText {

  private static final String INDENT = "  ";
  private static final String COLUMNS = "%7s %7s %7s %7s %7s %7s";

  private final StringBuilder out = new StringBuilder();
  private final int width;

  private ScoreText(Map<String, Figure> figures) {
    this.width = width(figures, 0);
  }

  public static String of(Score score) {
    ScoreText text = new ScoreText(score.figures());
    text.line("", COLUMNS, "P", "R", "F1", "tp", "pred", "gold");
    text.add(score.figures(), "");
    score.mistakes().forEach(text::add);
    return text.out.toString();
  }

  private static int width(Map<String, Figure> figures, int indent) {
    int width = 0;
    for (Map.Entry<String, Figure> figure : figures.entrySet()) {
      width = Math.max(width, indent + figure.getKey().length());
      if (figure.getValue() instanceof Figure.Group group) {
        width = Math.max(width, width(group.members(), indent + INDENT.length()));
      }
    }
    return width;
  }

  private void add(Map<String, Figure> figures, String indent) {
    figures.forEach((name, figure) -> add(indent, indent + name, figure));
  }

  private void add(String indent, String name, Figure figure) {
    if (figure instanceof Figure.Count count) {
      line(name, "%7d", count.value());
    } else if (figure instanceof Figure.Share share) {
      line(name, "%7.4f", share.value());
    } else if (figure instanceof Figure.Fraction fraction) {
      line(name, "%7s", fraction.part() + "/" + fraction.whole());
    } else if (figure instanceof Figure.Quality quality) {
      line(
          name,
          COLUMNS,
          decimals(quality.p()),
          decimals(quality.r()),
          decimals(quality.f1()),
          quality.tp(),
          quality.pred(),
          quality.gold());
    } else if (figure instanceof Figure.Group group) {
      line(name, group.members().isEmpty() ? "%7s" : "", "none");
      add(group.members(), indent + INDENT);
    }
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private void line(String name, String format, Object... values) {
    String figures = String.format(Locale.ROOT, format, values);
    String line = name + " ".repeat(width - name.length()) + figures;
    out.append(line.stripTrailing()).append(System.lineSeparator());
  }

  private void add(Mistake mistake) {
    String kind = mistake.kind().name().toLowerCase(Locale.ROOT);
    out.append(
        String.format(Locale.ROOT, "%n%s %s: %s%n", kind, mistake.articleId(), mistake.why()));
    detail("gold", mistake.gold());
    detail("found", mistake.predicted());
    detail("text", mistake.sentence());
  }

  private void detail(String name, String value) {
    if (!value.isEmpty()) {
      out.append(String.format(Locale.ROOT, "  %-6s %s%n", name, value));
    }
  }
}

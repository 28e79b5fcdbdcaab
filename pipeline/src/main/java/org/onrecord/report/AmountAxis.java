package org.onrecord.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.compare.HedgeWidths;
import org.onrecord.runfolder.ClaimEntry;

/**
 * The amounts of claims on one matter in a table whose last column is one axis: an exact amount is
 * a point on it, a hedged one the interval it means, an open end runs to the edge.
 */
final class AmountAxis {

  private static final double HEDGE = HedgeWidths.about().doubleValue();

  private static final int WIDTH = 1000;
  private static final double MARGIN = 0.08;

  private final Html html;

  AmountAxis(Html html) {
    this.html = html;
  }

  /** Writes one table for each currency in which at least two different amounts are told. */
  void write(List<ClaimEntry> claims) {
    Map<String, List<ClaimEntry>> byUnit =
        claims.stream()
            .filter(claim -> !claim.amounts().isEmpty())
            .collect(Collectors.groupingBy(claim -> unit(claim.amounts().get(0))));
    byUnit.keySet().stream().sorted().map(byUnit::get).forEach(this::table);
  }

  private static String unit(Amount amount) {
    return amount.currency() + " " + amount.per();
  }

  private void table(List<ClaimEntry> claims) {
    List<Reach> reaches = claims.stream().map(claim -> Reach.of(claim.amounts().get(0))).toList();
    if (reaches.stream().distinct().count() < 2) {
      return;
    }
    double least = ends(reaches).min().orElse(0);
    double most = ends(reaches).max().orElse(1);
    html.open("table", "class", "axis-table")
        .element("caption", "On one axis", "class", "key")
        .open("thead", "class", "visually-hidden")
        .open("tr");
    Stream.of("Amount", "Said by", "Axis").forEach(h -> html.element("th", h, "scope", "col"));
    html.close().close().open("tbody");
    for (int i = 0; i < claims.size(); i++) {
      html.open("tr").element("td", AmountWords.of(claims.get(i).amounts().get(0)));
      html.element("td", Words.label("bucket", claims.get(i).bucket().wireName()));
      html.open("td", "class", "chart");
      reach(reaches.get(i), least, most);
      html.close().close();
    }
    html.close().close();
  }

  private static DoubleStream ends(List<Reach> reaches) {
    return reaches.stream()
        .flatMap(reach -> Stream.of(reach.low(), reach.high()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private void reach(Reach reach, double least, double most) {
    double from = reach.low().isPresent() ? x(reach.low().getAsDouble(), least, most) : 0;
    double to = reach.high().isPresent() ? x(reach.high().getAsDouble(), least, most) : WIDTH;
    html.open(
        "svg",
        "class",
        "reach",
        "viewBox",
        "0 0 " + WIDTH + " 10",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    line("scale", 0, WIDTH);
    line(from == to ? "point" : "interval", from, to);
    html.close();
  }

  private void line(String kind, double from, double to) {
    html.open("line", "class", kind, "x1", number(from), "x2", number(to), "y1", "5", "y2", "5");
    html.close();
  }

  private static double x(double value, double least, double most) {
    return WIDTH * (MARGIN + (1 - 2 * MARGIN) * (value - least) / (most - least));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** What an amount means; an empty end is open. */
  private record Reach(OptionalDouble low, OptionalDouble high) {

    static Reach of(Amount amount) {
      OptionalDouble low = value(amount.low());
      OptionalDouble high = value(amount.high());
      return amount.modifier() == Modifier.ABOUT && low.equals(high) && low.isPresent()
          ? new Reach(times(low, 1 - HEDGE), times(high, 1 + HEDGE))
          : new Reach(low, high);
    }

    private static OptionalDouble value(Bound bound) {
      return bound
          .value()
          .map(v -> OptionalDouble.of(v.doubleValue()))
          .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
      return OptionalDouble.of(value.getAsDouble() * factor);
    }
  }
}

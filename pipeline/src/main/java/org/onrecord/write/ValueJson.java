package org.onrecord.write;

import java.io.IOException;
import java.util.Locale;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Equivalent;
import org.onrecord.claim.Count;
import org.onrecord.text.Passage;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/** AMOUNT and TIME objects, the same in articles and claims. */
final class ValueJson {

  private ValueJson() {}

  /**
   * An amount and, as objects of their own behind it, what it is in other currencies.
   *
   * @param passage the place of the amount's span
   */
  static void amounts(JsonLine line, Amount amount, Passage passage) throws IOException {
    line.object(object -> amount(object, amount, passage));
    for (Equivalent equivalent : amount.equivalents()) {
      line.object(
          object -> {
            equivalent(object, equivalent);
            object.text("per", amount.per());
            object.text("equivalentOf", amount.id());
          });
    }
  }

  /**
   * An amount that holds what it is in other currencies.
   *
   * @param passage the place of the amount's span
   */
  static void nested(JsonLine line, Amount amount, Passage passage) throws IOException {
    line.object(
        object -> {
          amount(object, amount, passage);
          if (!amount.equivalents().isEmpty()) {
            object.array(
                "equivalents",
                amount.equivalents(),
                (array, equivalent) -> array.object(member -> equivalent(member, equivalent)));
          }
        });
  }

  private static void amount(JsonLine object, Amount amount, Passage passage) throws IOException {
    object.text("id", amount.id());
    SpanJson.member(object, "span", passage);
    bound(object, "low", amount.low());
    bound(object, "high", amount.high());
    object.text("currency", amount.currency());
    object.text("modifier", amount.modifier().wireName());
    object.text("per", amount.per());
  }

  private static void equivalent(JsonLine object, Equivalent equivalent) throws IOException {
    object.text("id", equivalent.id());
    SpanJson.member(object, "span", equivalent.passage());
    bound(object, "low", equivalent.low());
    bound(object, "high", equivalent.high());
    object.text("currency", equivalent.currency());
    object.text("modifier", equivalent.modifier().wireName());
  }

  /** A number of people or things; what it is of stands there only where it has a name. */
  static void count(JsonLine line, Count count) throws IOException {
    line.object(
        object -> {
          SpanJson.member(object, "span", count.passage());
          bound(object, "low", count.low());
          bound(object, "high", count.high());
          object.text("modifier", count.modifier().wireName());
          object.text("of", count.of());
          if (!count.narrowed().isEmpty()) {
            object.texts("narrowed", count.narrowed());
          }
          object.text("measure", count.known() ? count.measure() : "");
        });
  }

  private static void bound(JsonLine line, String name, Bound bound) throws IOException {
    if (bound instanceof Bound.At at) {
      line.number(name, at.number());
    } else {
      line.openEnd(name);
    }
  }

  /**
   * @param passage the place of the expression's span
   */
  static void time(JsonLine line, TimeExpression time, Passage passage) throws IOException {
    line.object(
        object -> {
          object.text("id", time.id());
          SpanJson.member(object, "span", passage);
          object.text("type", time.type().name());
          object.requiredText("value", time.value());
          object.text("mod", time.mod());
          object.text("earliest", time.earliest());
          object.text("latest", time.latest());
          anchor(object, time.anchor());
          if (time.assumed()) {
            object.flag("assumed", true);
          }
        });
  }

  private static void anchor(JsonLine line, Anchor anchor) throws IOException {
    if (anchor.kind() == Anchor.Kind.NONE) {
      return;
    }
    line.object(
        "anchor",
        object -> {
          object.text("kind", wireName(anchor.kind()));
          object.text("text", anchor.text());
          object.text("date", anchor.date());
        });
  }

  /** The name of a constant in the run folder: {@code more_than}. */
  static String wireName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

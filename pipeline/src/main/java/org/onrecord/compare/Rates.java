package org.onrecord.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exchange rates that a user gave; without them amounts of different currencies are not compared.
 * Immutable.
 */
public final class Rates implements Serializable {

  private static final long serialVersionUID = 1;

  /** No rates. */
  public static final Rates NONE = new Rates(List.of());

  /**
   * How much of one currency a unit of another is.
   *
   * @param from an ISO 4217 code
   * @param to an ISO 4217 code
   * @param rate above 0
   * @param since the first day from which it is used, ISO 8601; empty for always
   */
  public record Rate(String from, String to, BigDecimal rate, String since)
      implements Serializable {

    public Rate {
      if (rate.signum() <= 0) {
        throw new IllegalArgumentException("rate " + rate + " of " + from + " to " + to);
      }
    }
  }

  /** By "from|to", the rates by their first day. */
  private final TreeMap<String, TreeMap<String, Rate>> rates = new TreeMap<>();

  private Rates(List<Rate> given) {
    given.forEach(this::put);
  }

  /** Of several rates for one pair and day the last one holds. */
  public static Rates of(List<Rate> rates) {
    return new Rates(rates);
  }

  private void put(Rate rate) {
    rates
        .computeIfAbsent(rate.from() + "|" + rate.to(), pair -> new TreeMap<>())
        .put(rate.since(), rate);
  }

  /**
   * The rate of a day: the newest one that is not later.
   *
   * @param day ISO 8601, or empty when it is not known: then only a rate without a day fits
   */
  Optional<Rate> rate(String from, String to, String day) {
    TreeMap<String, Rate> byDay = rates.get(from + "|" + to);
    return byDay == null
        ? Optional.empty()
        : byDay.headMap(day, true).values().stream().max(Comparator.comparing(Rate::since));
  }
}

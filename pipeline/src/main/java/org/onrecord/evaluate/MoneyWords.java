package org.onrecord.evaluate;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Brings currencies and hedges of gold files and predictions to one form. */
final class MoneyWords {

  /** A unit that gold files name in words: the currency and how much of its major unit it is. */
  record Unit(String currency, double factor) {}

  private static final Map<String, Unit> NAMES = names();
  private static final Map<String, String> SIGNS = table("currency-signs.tsv", "sign", "code");
  private static final Map<String, String> HEDGES = table("modifiers.tsv", "word", "counts");
  private static final Set<String> DOLLARS = Set.of("USD", "AUD", "CAD", "NZD", "HKD", "SGD");

  private MoneyWords() {}

  private static Map<String, Unit> names() {
    Map<String, Unit> names = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      names.put(name, new Unit(currency.getCurrencyCode(), 1));
    }
    for (Lexicon.Row row : Lexicon.load(MoneyWords.class, "currency-names.tsv").rows()) {
      names.put(row.get("name"), new Unit(row.get("code"), Double.parseDouble(row.get("factor"))));
    }
    return Map.copyOf(names);
  }

  private static Map<String, String> table(String file, String key, String value) {
    Map<String, String> table = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(MoneyWords.class, file).rows()) {
      table.put(row.get(key), row.get(value));
    }
    return Map.copyOf(table);
  }

  /** What a unit's name means, whatever it is counted by ("dollar per barrel"). */
  static Optional<Unit> unit(String name) {
    String[] parts = name.strip().toLowerCase(Locale.ROOT).split(" per ", 2);
    return Optional.ofNullable(NAMES.get(parts[0]));
  }

  /** The ISO 4217 code of a code, sign or name; what is unknown, in upper case. */
  static String currency(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    String sign = SIGNS.get(upper);
    return sign != null ? sign : unit(written).map(Unit::currency).orElse(upper);
  }

  /** Whether two codes count as the same currency. */
  static boolean sameCurrency(String one, String other, boolean anyDollar) {
    return one.equals(other) || anyDollar && DOLLARS.contains(one) && DOLLARS.contains(other);
  }

  /** The sign that a hedge or a movement counts as; exact for none, unknown ones stay. */
  static String hedge(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    return word.isEmpty() ? "=" : HEDGES.getOrDefault(word, word);
  }
}

package org.onrecord.amount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a text and its publisher tell about the countries and currencies in it; counted once. */
final class Evidence {

  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final Optional<String> publisherCountry;
  private String declaredDollar = "";

  Evidence(Tokens tokens, Optional<String> publisherCountry, Currencies currencies, Cues cues) {
    this.publisherCountry = publisherCountry;
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, count(tokens, i, currencies, cues));
    }
  }

  /** Counts what begins at a token and returns where to go on. */
  private int count(Tokens tokens, int i, Currencies currencies, Cues cues) {
    if (tokens.is(i, Tokens.Kind.NUMBER) || tokens.is(i, Tokens.Kind.OTHER)) {
      return i + 1;
    }
    Phrases.Match<Currencies.Sign> sign = currencies.signBefore(tokens, i);
    if (sign != null && isCertain(sign.value())) {
      add(codes, sign.value().denomination().code());
      return sign.end();
    }
    Phrases.Match<String> country = currencies.countryNamed(tokens, i);
    if (country == null) {
      return i + 1;
    }
    if (!tokens.lowerCase(i)) {
      add(countries, country.value());
    }
    Phrases.Match<Currencies.Unit> unit =
        tokens.joined(country.end()) ? currencies.unit(tokens, country.end()) : null;
    if (unit == null) {
      return country.end();
    }
    String family = unit.value().denomination().family();
    String code = currencies.inCountry(family, country.value());
    if (code != null) {
      add(codes, code);
      if (family.equals("dollar") && cues.before("declares", tokens, i, 6)) {
        declaredDollar = code;
      }
    }
    return unit.end();
  }

  private static boolean isCertain(Currencies.Sign sign) {
    return !sign.denomination().code().isEmpty() && sign.denomination().needs().isEmpty();
  }

  private static void add(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  Optional<String> publisherCountry() {
    return publisherCountry;
  }

  int country(String country) {
    return countries.getOrDefault(country, 0);
  }

  /** How often a currency is named beyond doubt: by code, own sign or "Canadian dollars". */
  int code(String code) {
    return codes.getOrDefault(code, 0);
  }

  /** The currency of "all figures in Canadian dollars", or empty. */
  String declaredDollar() {
    return declaredDollar;
  }

  boolean concerns(String country) {
    return country(country) > 0 || publisherCountry.filter(country::equals).isPresent();
  }
}

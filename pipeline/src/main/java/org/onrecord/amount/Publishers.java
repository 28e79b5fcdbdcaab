package org.onrecord.amount;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Tells which country an outlet writes for, from its name or address. */
final class Publishers {

  /** Country domains that outlets of any country use for their sound. */
  private static final Set<String> COMMERCIAL = Set.of("CO", "TV", "ME", "IO", "AI", "LA", "FM");

  private static final String BRITISH_DOMAIN = "uk";

  private final Phrases<String> names = Phrases.folded();
  private final Currencies currencies;

  Publishers(Currencies currencies) {
    this.currencies = currencies;
    for (Lexicon.Row row : Lexicon.load(Publishers.class, "publishers.tsv").rows()) {
      names.add(row.get("name"), row.get("country"));
    }
  }

  /** The ISO 3166-1 code of the country, empty for an outlet that is unknown or international. */
  Optional<String> country(String publisher) {
    Optional<String> domain = domain(publisher);
    if (domain.isPresent()) {
      return domain;
    }
    Tokens tokens = Lexer.lex(publisher);
    Optional<String> place = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Match<String> name = names.at(tokens, i);
      if (name != null) {
        return Optional.of(name.value());
      }
      Phrases.Match<String> country = currencies.countryNamed(tokens, i);
      if (country != null && place.isEmpty()) {
        place = Optional.of(country.value());
      }
    }
    return place;
  }

  private Optional<String> domain(String publisher) {
    String host = publisher.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    int slash = host.indexOf('/');
    host = slash < 0 ? host : host.substring(0, slash);
    int dot = host.lastIndexOf('.');
    if (dot < 1 || host.length() - dot != 3 || host.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    String top = host.substring(dot + 1);
    if (top.equals(BRITISH_DOMAIN)) {
      return Optional.of("GB");
    }
    String country = top.toUpperCase(Locale.ROOT);
    boolean taken = COMMERCIAL.contains(country);
    return taken || currencies.ofCountry(country) == null ? Optional.empty() : Optional.of(country);
  }
}

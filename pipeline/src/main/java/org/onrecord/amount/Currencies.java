package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** The currencies with their families, signs, names and countries. */
final class Currencies {

  /** A sign and whether white space may stand in it. */
  record Sign(Denomination denomination, Inner inner) {}

  /** White space within a sign. */
  enum Inner {
    TIGHT,
    LOOSE,
    /** Only where the text is cut into spaced tokens. */
    TOKENS
  }

  /** A currency's name in one of its forms. */
  record Unit(Denomination denomination, boolean singular, boolean plural) {}

  private record Currency(String code, String family, List<String> countries) {}

  private static final String CODE = "=";
  private static final List<Need> EXACT_OR_BIG =
      List.of(Need.MAGNITUDE, Need.MARKED, Need.DECIMALS);

  private final Map<String, Currency> byCode = new LinkedHashMap<>();
  private final Map<String, String> usual = new LinkedHashMap<>();
  private final Map<String, String> ofCountry = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> byCountry = new LinkedHashMap<>();
  private final Phrases<Sign> signsBefore = Phrases.exact();
  private final Phrases<Sign> signsAfter = Phrases.exact();

  /** Signs in front that are believed in a text without any capitals. */
  private final Phrases<Sign> foldedSigns = Phrases.folded();

  private final Phrases<Unit> units = Phrases.folded();
  private final Phrases<String> adjectives = Phrases.folded();
  private final Phrases<String> countries = Phrases.folded();

  Currencies() {
    List<Lexicon.Row> rows = Lexicon.load(Currencies.class, "currencies.tsv").rows();
    rows.forEach(this::addCurrency);
    Lexicon.load(Currencies.class, "signs.tsv").rows().forEach(this::addSign);
    rows.forEach(this::addCodeAsSign);
    Lexicon.load(Currencies.class, "units.tsv").rows().forEach(this::addUnit);
    for (Lexicon.Row row : Lexicon.load(Currencies.class, "countries.tsv").rows()) {
      for (String adjective : row.list("adjectives")) {
        adjectives.add(adjective, row.get("country"));
        countries.add(adjective, row.get("country"));
      }
      row.list("places").forEach(place -> countries.add(place, row.get("country")));
    }
  }

  private void addCurrency(Lexicon.Row row) {
    String code = row.get("code");
    String family = row.get("family");
    byCode.put(code, new Currency(code, family, row.list("country")));
    if (!row.get("default").isEmpty()) {
      usual.put(family, code);
    }
    for (String country : row.list("country")) {
      byCountry.computeIfAbsent(family, f -> new LinkedHashMap<>()).put(country, code);
      ofCountry.putIfAbsent(country, code);
    }
  }

  private void addSign(Lexicon.Row row) {
    String means = row.get("means");
    boolean known = !means.startsWith("@");
    String code = known ? means : "";
    String family = known ? family(means) : means.substring(1);
    Denomination denomination =
        Denomination.of(code, family, factor(row.get("factor")), Need.of(row.list("need")));
    String place = row.get("place");
    Inner inner =
        row.get("inner").isEmpty()
            ? Inner.TIGHT
            : Inner.valueOf(row.get("inner").toUpperCase(Locale.ROOT));
    Sign sign = new Sign(denomination, inner);
    if (!place.equals("after")) {
      addBefore(row.get("sign"), sign);
    }
    if (!place.equals("before")) {
      signsAfter.add(row.get("sign"), sign);
    }
  }

  private void addCodeAsSign(Lexicon.Row row) {
    String written = row.get("written");
    if (written.equals("never")) {
      return;
    }
    String code = row.get("code");
    List<Need> needs = written.equals("heavy") ? EXACT_OR_BIG : List.of();
    Denomination denomination = Denomination.of(code, row.get("family"), BigDecimal.ONE, needs);
    addBothSides(code, denomination);
    if (written.equals("common")) {
      addBothSides(code.toLowerCase(Locale.ROOT), denomination);
    }
  }

  private void addBefore(String written, Sign sign) {
    signsBefore.add(written, sign);
    boolean certain = written.length() > 1 && sign.denomination().needs().isEmpty();
    if (certain) {
      foldedSigns.add(written, sign);
    }
  }

  private void addBothSides(String code, Denomination denomination) {
    Sign sign = new Sign(denomination, Inner.TIGHT);
    addBefore(code, sign);
    signsAfter.add(code, sign);
  }

  private void addUnit(Lexicon.Row row) {
    String family = row.get("family");
    String code = family.startsWith(CODE) ? family.substring(1) : "";
    Denomination denomination =
        Denomination.of(
            code,
            code.isEmpty() ? family : family(code),
            factor(row.get("factor")),
            Need.of(row.list("need")));
    String singular = row.get("singular");
    String plural = row.get("plural");
    if (!singular.isEmpty()) {
      units.add(singular, new Unit(denomination, true, singular.equals(plural)));
    }
    if (!plural.isEmpty() && !plural.equals(singular)) {
      units.add(plural, new Unit(denomination, false, true));
    }
  }

  private static BigDecimal factor(String cell) {
    return cell.isEmpty() ? BigDecimal.ONE : new BigDecimal(cell);
  }

  String family(String code) {
    Currency currency = byCode.get(code);
    if (currency == null) {
      throw new IllegalStateException("currencies.tsv has no " + code);
    }
    return currency.family();
  }

  /** What the bare family word means where nothing else tells; the code itself for a lone one. */
  String usual(String family) {
    return usual.getOrDefault(family, "USD");
  }

  /** The currency of a family that a country has or had. */
  @Nullable String inCountry(String family, String country) {
    return byCountry.getOrDefault(family, Map.of()).get(country);
  }

  /** The currencies of a family by country, in the order of the lexicon. */
  Map<String, String> members(String family) {
    return byCountry.getOrDefault(family, Map.of());
  }

  /** A country's own currency of today, the first in the lexicon. */
  @Nullable String ofCountry(String country) {
    return ofCountry.get(country);
  }

  /** Whether a currency's sign, name or country may begin with a word. */
  boolean knows(String raw, String key) {
    return signsBefore.knows(raw)
        || foldedSigns.knows(key)
        || adjectives.knows(key)
        || units.knows(key);
  }

  /** The sign for a number behind it that begins at a token. */
  Phrases.@Nullable Match<Sign> signBefore(Tokens tokens, int i) {
    Phrases.Match<Sign> found = fitting(tokens, signsBefore.at(tokens, i));
    return found == null && tokens.uncased() ? uncased(tokens, i) : found;
  }

  /** Without capitals "gave us $5" holds no sign "US $", "a us $ 5 loan" does. */
  private Phrases.@Nullable Match<Sign> uncased(Tokens tokens, int i) {
    Phrases.Match<Sign> found = fitting(tokens, foldedSigns.at(tokens, i));
    if (found == null || tokens.tight(found.start(), found.end())) {
      return found;
    }
    return tokens.glued(found.end()) ? null : found;
  }

  /** The sign for a number in front of it that begins at a token. */
  Phrases.@Nullable Match<Sign> signAfter(Tokens tokens, int i) {
    return fitting(tokens, signsAfter.at(tokens, i));
  }

  private static Phrases.@Nullable Match<Sign> fitting(
      Tokens tokens, Phrases.@Nullable Match<Sign> found) {
    return found == null || fits(tokens, found) ? found : null;
  }

  private static boolean fits(Tokens tokens, Phrases.Match<Sign> found) {
    return switch (found.value().inner()) {
      case LOOSE -> true;
      case TIGHT -> tokens.tight(found.start(), found.end());
      case TOKENS ->
          tokens.tight(found.start(), found.end())
              || tokens.joined(found.end()) && !tokens.glued(found.end());
    };
  }

  Phrases.@Nullable Match<Unit> unit(Tokens tokens, int i) {
    return units.at(tokens, i);
  }

  /** The country of an adjective such as "Canadian" or "U.S.". */
  Phrases.@Nullable Match<String> adjective(Tokens tokens, int i) {
    return adjectives.at(tokens, i);
  }

  /** The country that an adjective or a place belongs to. */
  Phrases.@Nullable Match<String> countryNamed(Tokens tokens, int i) {
    return countries.at(tokens, i);
  }

  /** The countries whose currencies a denomination can mean. */
  List<String> countriesOf(Denomination denomination) {
    Currency currency = byCode.get(denomination.code());
    return currency != null
        ? currency.countries()
        : List.copyOf(members(denomination.family()).keySet());
  }
}

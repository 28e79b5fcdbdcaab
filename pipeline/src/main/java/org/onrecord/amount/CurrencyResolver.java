package org.onrecord.amount;

import java.util.Map;

/** Decides which currency "$", "pounds" or "crowns" means in one text. */
final class CurrencyResolver {

  private static final String DOLLAR = "dollar";
  private static final String POUND = "pound";

  /** A hundredth of a pound or of a dollar. */
  private static final String PENNY = "penny";

  /** What a writer for the outlet counts in. */
  static final String LOCAL = "local";

  /** The sign that the yen and the yuan share. */
  private static final String YEN_SIGN = "yen-sign";

  private final Currencies currencies;
  private final Evidence evidence;

  CurrencyResolver(Currencies currencies, Evidence evidence) {
    this.currencies = currencies;
    this.evidence = evidence;
  }

  String code(Denomination denomination) {
    if (!denomination.code().isEmpty()) {
      return denomination.code();
    }
    return switch (denomination.family()) {
      case DOLLAR -> denomination.isMinor() ? cents() : dollar();
      case YEN_SIGN -> yenSign();
      case LOCAL -> local();
      case PENNY -> penny();
      default -> member(denomination.family());
    };
  }

  /** The currency that a writer for this publisher means without saying. */
  private String local() {
    return evidence
        .publisherCountry()
        .map(currencies::ofCountry)
        .filter(code -> !code.isEmpty())
        .orElse("USD");
  }

  private String dollar() {
    if (!evidence.declaredDollar().isEmpty()) {
      return evidence.declaredDollar();
    }
    String outlet =
        evidence
            .publisherCountry()
            .map(country -> currencies.inCountry(DOLLAR, country))
            .orElse("");
    if (!outlet.isEmpty()) {
      // An outlet that writes "C$5m" for its own dollars means United States ones by a bare "$".
      boolean marksOwn = evidence.code(outlet) > 0 && evidence.code("USD") == 0;
      return marksOwn ? "USD" : outlet;
    }
    return evidence.publisherCountry().isEmpty() ? dollarOfText() : "USD";
  }

  /** A text that sets "US$" apart and is about one other dollar country means that one's. */
  private String dollarOfText() {
    if (evidence.code("USD") == 0) {
      return "USD";
    }
    String best = "USD";
    int most = 1;
    for (Map.Entry<String, String> member : currencies.members(DOLLAR).entrySet()) {
      int count = member.getValue().equals("USD") ? 0 : evidence.country(member.getKey());
      if (count > most) {
        most = count;
        best = member.getValue();
      } else if (count == most && most > 1) {
        best = "USD";
      }
    }
    return evidence.code(best) > 0 ? "USD" : best;
  }

  /** Cents are the euro's where the outlet's country has the euro, else the dollar's. */
  private String cents() {
    String own = evidence.publisherCountry().map(currencies::ofCountry).orElse("");
    return own.equals("EUR") || own.equals("ZAR") ? own : dollar();
  }

  private String penny() {
    boolean british =
        evidence.publisherCountry().filter("GB"::equals).isPresent()
            || evidence.publisherCountry().isEmpty() && evidence.code("GBP") > evidence.code("USD");
    return british ? "GBP" : dollar();
  }

  private String yenSign() {
    boolean chinese =
        evidence.code("CNY") > evidence.code("JPY")
            || evidence.publisherCountry().filter("CN"::equals).isPresent()
            || evidence.country("CN") > 0 && evidence.country("JP") == 0;
    return chinese ? "CNY" : "JPY";
  }

  private String member(String family) {
    Map<String, String> members = currencies.members(family);
    String named = best(members, false);
    if (!named.isEmpty()) {
      return named;
    }
    String outlet =
        evidence
            .publisherCountry()
            .map(country -> currencies.inCountry(family, country))
            .orElse("");
    if (!outlet.isEmpty()) {
      return outlet;
    }
    // Britain's pounds are spent everywhere: a country's name alone does not make them others.
    String told = family.equals(POUND) ? "" : best(members, true);
    return told.isEmpty() ? currencies.usual(family) : told;
  }

  private String best(Map<String, String> members, boolean byCountry) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, String> member : members.entrySet()) {
      int count = byCountry ? evidence.country(member.getKey()) : evidence.code(member.getValue());
      if (count > most) {
        most = count;
        best = member.getValue();
      }
    }
    return best;
  }
}

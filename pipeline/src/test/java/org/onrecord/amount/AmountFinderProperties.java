package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.onrecord.text.Span;

class AmountFinderProperties {

  private static final AmountFinder FINDER = new AmountFinder();

  /** A written amount and what it must be read as. */
  record Written(String words, BigDecimal value, String currency) {}

  record Magnitude(String words, String value) {}

  record Currency(String before, String after, String code) {}

  record Hedge(String before, String after, Modifier modifier) {}

  @Provide
  Arbitrary<Written> amounts() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.integers().between(11, 9999).map(n -> BigDecimal.valueOf(n, n % 3));
    Arbitrary<Magnitude> magnitudes =
        Arbitraries.of(
            new Magnitude(" thousand", "1000"),
            new Magnitude("k", "1000"),
            new Magnitude(" million", "1000000"),
            new Magnitude("-million", "1000000"),
            new Magnitude("m", "1000000"),
            new Magnitude(" mln", "1000000"),
            new Magnitude("bn", "1000000000"),
            new Magnitude("B", "1000000000"),
            new Magnitude(" lakh", "100000"),
            new Magnitude("\ncrore", "10000000"),
            new Magnitude("tn", "1000000000000"));
    Arbitrary<Currency> currencies =
        Arbitraries.of(
            new Currency("$", "", "USD"),
            new Currency("US$", "", "USD"),
            new Currency("£", "", "GBP"),
            new Currency("€ ", "", "EUR"),
            new Currency("HK$", "", "HKD"),
            new Currency("Rs ", "", "INR"),
            new Currency("CHF ", "", "CHF"),
            new Currency("EUR", "", "EUR"),
            new Currency("", " dollars", "USD"),
            new Currency("", " Canadian dollars", "CAD"),
            new Currency("", " yen", "JPY"),
            new Currency("", " pounds sterling", "GBP"),
            new Currency("", "\neuros", "EUR"),
            new Currency("", " zloty", "PLN"),
            new Currency("", " NOK", "NOK"));
    return Combinators.combine(numbers, magnitudes, currencies)
        .as(
            (number, magnitude, currency) ->
                new Written(
                    currency.before()
                        + number.toPlainString()
                        + magnitude.words()
                        + currency.after(),
                    number.multiply(new BigDecimal(magnitude.value())),
                    currency.code()));
  }

  @Provide
  Arbitrary<Hedge> hedges() {
    return Arbitraries.of(
        new Hedge("", "", Modifier.EXACT),
        new Hedge("about ", "", Modifier.ABOUT),
        new Hedge("nearly ", "", Modifier.ABOUT),
        new Hedge("", " or so", Modifier.ABOUT),
        new Hedge("more than ", "", Modifier.MORE_THAN),
        new Hedge("at least ", "", Modifier.AT_LEAST),
        new Hedge("", " or more", Modifier.AT_LEAST),
        new Hedge("less than ", "", Modifier.LESS_THAN),
        new Hedge("up to ", "", Modifier.UP_TO));
  }

  @Property
  void everyFormInASentenceComesBackAsItWasMeant(
      @ForAll("amounts") Written amount, @ForAll("hedges") Hedge hedge) {
    String words = hedge.before() + amount.words() + hedge.after();
    String text = "Larkfield said the harbour would need " + words + ", not a word more.";
    List<Amount> found = FINDER.find(text, "");
    assertThat(found).hasSize(1);
    Amount only = found.get(0);
    assertThat(only.span().in(text)).isEqualTo(words);
    assertThat(only.currency()).isEqualTo(amount.currency());
    assertThat(only.modifier()).isEqualTo(hedge.modifier());
    BigDecimal end = only.low().value().or(only.high()::value).orElseThrow();
    assertThat(end).isEqualByComparingTo(amount.value());
  }

  @Property
  void anyTwoCurrenciesOfOneAmountGiveOneAmountWithBoth(
      @ForAll("amounts") Written amount,
      @ForAll("hedges") Hedge hedge,
      @ForAll("amounts") Written other) {
    Assume.that(!amount.currency().equals(other.currency()));
    String text = "Larkfield lost " + hedge.before() + amount.words() + " (" + other.words() + ").";
    List<Amount> found = FINDER.find(text, "");
    assertThat(found).hasSize(1);
    Amount only = found.get(0);
    assertThat(only.span().in(text)).isEqualTo(hedge.before() + amount.words());
    assertThat(only.currency()).isEqualTo(amount.currency());
    assertThat(only.equivalents()).hasSize(1);
    Equivalent equivalent = only.equivalents().get(0);
    assertThat(equivalent.passage().text()).isEqualTo(other.words());
    assertThat(equivalent.currency()).isEqualTo(other.currency());
    assertThat(equivalent.modifier()).isEqualTo(only.modifier());
    BigDecimal end = equivalent.low().value().or(equivalent.high()::value).orElseThrow();
    assertThat(end).isEqualByComparingTo(other.value());
  }

  @Property
  void anyTextGivesAmountsInOrderWithoutOverlap(@ForAll @StringLength(max = 400) String text) {
    assertOrdered(text);
  }

  @Property
  void anyHeapOfPiecesGivesAmountsInOrderWithoutOverlap(@ForAll("pieces") String text) {
    assertOrdered(text);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "$",
            "1",
            "5",
            "10,000",
            "million",
            "m",
            "bn",
            " ",
            "\n",
            "\n\n",
            "-",
            "–",
            "to",
            "and",
            "between",
            "or",
            "about",
            "up to",
            "more than",
            "dollars",
            "cents",
            "pounds",
            "euro",
            "half",
            "a",
            "hundreds of",
            "of",
            "(",
            ")",
            ";",
            ", or",
            "at the time",
            ".",
            ",",
            "/",
            "year",
            "per",
            "US",
            "€",
            "R",
            "PS",
            "kr",
            "p",
            "six",
            "-figure",
            "sum",
            "plus",
            "+",
            "won",
            "lakh",
            "½",
            "point",
            "Canadian",
            "sterling",
            "'",
            "from",
            "rose",
            "%",
            "1/2",
            "~",
            ">",
            "C$",
            "USD")
        .list()
        .ofMaxSize(60)
        .map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
  }

  private static void assertOrdered(String text) {
    Span before = new Span(0, 0);
    for (Amount amount : FINDER.find(text, "")) {
      for (Span span : amount.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
        assertThat(span.end()).isBetween(span.start() + 1, text.length());
        before = span;
      }
    }
  }
}

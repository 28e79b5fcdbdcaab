package org.onrecord.amount;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text under examination. What it tells about countries is counted when first asked for. */
final class Context {

  private final Tokens tokens;
  private final Optional<String> publisherCountry;
  private final Currencies currencies;
  private final Cues cues;
  private @Nullable Evidence evidence;
  private @Nullable CurrencyResolver resolver;

  Context(Tokens tokens, Optional<String> publisherCountry, Currencies currencies, Cues cues) {
    this.tokens = tokens;
    this.publisherCountry = publisherCountry;
    this.currencies = currencies;
    this.cues = cues;
  }

  Tokens tokens() {
    return tokens;
  }

  Evidence evidence() {
    Evidence known = evidence;
    if (known == null) {
      known = new Evidence(tokens, publisherCountry, currencies, cues);
      evidence = known;
    }
    return known;
  }

  CurrencyResolver resolver() {
    CurrencyResolver known = resolver;
    if (known == null) {
      known = new CurrencyResolver(currencies, evidence());
      resolver = known;
    }
    return known;
  }
}

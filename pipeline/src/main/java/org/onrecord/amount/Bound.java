package org.onrecord.amount;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** One end of an amount's interval: a value in major units, or open. */
public sealed interface Bound extends Serializable {

  Bound OPEN = new Open();

  static Bound at(BigDecimal value) {
    return new At(value);
  }

  Optional<BigDecimal> value();

  /** A known end. */
  record At(BigDecimal number) implements Bound {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /** No limit is told. */
  record Open() implements Bound {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }
  }
}

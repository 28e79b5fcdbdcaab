package org.onrecord.amount;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a number is a number of, as far as the sign or word itself tells.
 *
 * @param code an ISO 4217 code, or empty where only the family is told
 * @param family the currencies that share the word: "dollar"; empty for a currency by itself
 * @param factor major units in one: 0.01 for cents
 * @param needs what else must hold for money to be meant, see {@link MoneySense}
 */
record Denomination(String code, String family, BigDecimal factor, List<Need> needs) {

  static Denomination of(String code, String family, BigDecimal factor, List<Need> needs) {
    return new Denomination(code, family, factor, needs);
  }

  boolean isMinor() {
    return factor.compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether both can stand on the two sides of one number or range: "$5 to US$7". */
  boolean agrees(Denomination other) {
    if (!code.isEmpty() && !other.code.isEmpty()) {
      return code.equals(other.code);
    }
    return family.equals(other.family);
  }

  /** The one of two agreeing denominations that tells more. */
  Denomination refine(Denomination other) {
    return code.isEmpty() && !other.code.isEmpty() ? other.withFactor(factor) : this;
  }

  Denomination withCode(String other) {
    return new Denomination(other, family, factor, needs);
  }

  private Denomination withFactor(BigDecimal other) {
    return new Denomination(code, family, other, needs);
  }
}

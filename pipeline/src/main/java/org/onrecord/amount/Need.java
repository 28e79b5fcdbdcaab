package org.onrecord.amount;

import java.util.List;
import java.util.Locale;

/** What must hold beside a doubtful sign or name for money to be meant; the lexicons tell each. */
enum Need {
  MAGNITUDE,
  GROUPED,
  MARKED,
  DECIMALS,
  NOTCONSOLE,
  COUNTRY,
  PRICE,
  PENCE,
  CENTS,
  CENT,
  CLOSING,
  WEIGHT,
  VERB,
  LOWER;

  /** Reads the cells of a lexicon. */
  static List<Need> of(List<String> names) {
    return names.stream().map(name -> valueOf(name.toUpperCase(Locale.ROOT))).toList();
  }
}

package org.onrecord.compare;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.amount.Modifier;
import org.onrecord.lexicon.Lexicon;

/** How far an amount may be from the number in the text, as {@code hedges.tsv} has it. */
public final class HedgeWidths {

  private static final Map<Modifier, Lexicon.Row> WIDTHS = widths();

  private HedgeWidths() {}

  private static Map<Modifier, Lexicon.Row> widths() {
    Map<Modifier, Lexicon.Row> widths = new EnumMap<>(Modifier.class);
    Lexicon.load(HedgeWidths.class, "hedges.tsv")
        .rows()
        .forEach(
            row -> widths.put(Modifier.valueOf(row.get("modifier").toUpperCase(Locale.ROOT)), row));
    return widths;
  }

  /** How far on either side "about" a number probably is from it, as a share of the number. */
  public static BigDecimal about() {
    return of(Modifier.ABOUT, "likely-above").orElseThrow();
  }

  /** A share of the number; none where there is no limit. */
  static Optional<BigDecimal> of(Modifier modifier, String column) {
    Lexicon.Row row = WIDTHS.get(modifier);
    if (row == null) {
      throw new IllegalStateException("hedges.tsv has no row for " + modifier);
    }
    String share = row.get(column);
    return share.equals("open") ? Optional.empty() : Optional.of(new BigDecimal(share));
  }
}

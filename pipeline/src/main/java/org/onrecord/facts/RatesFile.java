package org.onrecord.facts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.compare.Rates;

/**
 * A table of exchange rates, in CSV with a header line or in JSON Lines, UTF-8. Columns: {@code
 * from} and {@code to} (ISO 4217 codes), {@code rate} (how much of {@code to} one unit of {@code
 * from} is) and, if wanted, {@code date} (the first day from which it is used).
 */
public final class RatesFile {

  private static final Set<String> COLUMNS =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of("from", "to", "rate", "date")));

  private RatesFile() {}

  /**
   * @throws BadReferenceException for the first line that cannot be used
   */
  public static Rates read(Path file) throws BadReferenceException {
    List<Rates.Rate> rates = new ArrayList<>();
    for (Row row : RowReader.read(file, COLUMNS)) {
      rates.add(
          new Rates.Rate(
              FactAmount.iso(row, row.required("from", "EUR")),
              FactAmount.iso(row, row.required("to", "USD")),
              rate(row),
              date(row)));
    }
    return Rates.of(rates);
  }

  private static BigDecimal rate(Row row) throws BadReferenceException {
    String written = row.required("rate", "1.08");
    try {
      BigDecimal rate = new BigDecimal(written);
      if (rate.signum() > 0) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw row.wrong("rate «" + written + "»; write a number above 0, such as 1.08");
  }

  private static String date(Row row) throws BadReferenceException {
    if (!row.has("date")) {
      return "";
    }
    return DaySpan.parse(row.cell("date"))
        .filter(days -> days.from().equals(days.to()))
        .map(days -> days.from().toString())
        .orElseThrow(
            () -> row.wrong("date «" + row.cell("date") + "»; write a day, such as 2021-05-03"));
  }
}

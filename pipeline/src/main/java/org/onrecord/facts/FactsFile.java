package org.onrecord.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.claim.PredicateFamilies;
import org.onrecord.claim.PredicateFamily;

/**
 * A newsroom's list of facts, in CSV with a header line or in JSON Lines, UTF-8. Columns: {@code
 * subject} and {@code object} (names, several divided by {@code |}), {@code predicate} (a verb or
 * noun in its dictionary form, such as "buy" or "revenue"), {@code amount} ("2.5 billion USD") or
 * {@code date}, {@code as-of} (the day, month, quarter or year that the fact holds for) and {@code
 * source} (a URL).
 */
public final class FactsFile {

  private static final Set<String> COLUMNS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "subject",
                  "predicate",
                  "object",
                  "amount",
                  "currency",
                  "date",
                  "as-of",
                  "source")));

  private FactsFile() {}

  /**
   * The facts in the form of claims that articles are compared with.
   *
   * @throws BadReferenceException for the first line that cannot be used
   */
  public static List<Claim> read(Path file) throws BadReferenceException {
    List<Claim> facts = new ArrayList<>();
    for (Row row : RowReader.read(file, COLUMNS)) {
      facts.add(FactClaims.of(fact(row)));
    }
    return List.copyOf(facts);
  }

  private static Fact fact(Row row) throws BadReferenceException {
    String predicate = row.required("predicate", "buy");
    String family =
        PredicateFamilies.shipped()
            .ofWord(predicate)
            .map(PredicateFamily::name)
            .orElseThrow(
                () ->
                    row.wrong(
                        "predicate «"
                            + predicate
                            + "» is not among those that are compared; write one of "
                            + String.join(", ", PredicateFamilies.shipped().names())));
    if (!row.has("amount") && !row.has("date")) {
      throw row.wrong("neither amount nor date; a fact needs one to compare");
    }
    return new Fact(
        row.label(),
        names(row.required("subject", "Acme Corp")),
        family,
        names(row.cell("object")),
        row.has("amount") ? Optional.of(FactAmount.of(row)) : Optional.empty(),
        row.cell("amount"),
        days(row, "date"),
        days(row, "as-of"),
        source(row));
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.split("\\|", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static Optional<DaySpan> days(Row row, String column) throws BadReferenceException {
    if (!row.has(column)) {
      return Optional.empty();
    }
    Optional<DaySpan> days = DaySpan.parse(row.cell(column));
    if (days.isEmpty()) {
      throw row.wrong(
          column + " «" + row.cell(column) + "»; write 2021, 2021-Q2, 2021-05 or 2021-05-03");
    }
    return days;
  }

  private static String source(Row row) throws BadReferenceException {
    String source = row.required("source", "https://example.org/report");
    try {
      if (new URI(source).isAbsolute()) {
        return source;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw row.wrong("source «" + source + "» is no URL; write one, such as https://example.org/x");
  }
}

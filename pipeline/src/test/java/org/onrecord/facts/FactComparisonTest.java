package org.onrecord.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Rates;
import org.onrecord.compare.Relation;
import org.onrecord.compare.RelationKind;
import org.onrecord.compare.Scope;
import org.onrecord.compare.TestArticles;

/** What a list of facts says to what an article of 2 June 2023 claims. */
class FactComparisonTest {

  private static final String HEADER = "subject,predicate,object,amount,date,as-of,source\n";

  private final Path dir;

  FactComparisonTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private List<Relation> relations(String text, String line, String... rates)
      throws IOException, BadReferenceException {
    Path file = Files.writeString(dir.resolve("facts.csv"), HEADER + line + ",https://e.org/1\n");
    List<Claim> claims =
        new ArrayList<>(TestArticles.claims("a", "Harbor Post", "2023-06-02", text));
    claims.addAll(FactsFile.read(file));
    return new Comparer(rates(rates)).compare(claims);
  }

  private Rates rates(String... lines) throws IOException, BadReferenceException {
    return lines.length == 0
        ? Rates.NONE
        : RatesFile.read(
            Files.writeString(
                dir.resolve("rates.csv"), "from,to,rate,date\n" + String.join("\n", lines)));
  }

  private List<RelationKind> kinds(String text, String line, String... rates)
      throws IOException, BadReferenceException {
    return relations(text, line, rates).stream().map(Relation::kind).toList();
  }

  @Test
  void aClaimThatConflictsSaysWithWhichFact() throws Exception {
    Relation relation =
        relations(
                "Vexcorp bought Brightline for $2.5 billion, Jane Roe said.",
                "Vexcorp Inc.,buy,Brightline,1.9 billion USD,,")
            .get(0);
    assertThat(relation.kind()).isEqualTo(RelationKind.CONFLICT);
    assertThat(relation.scope()).isEqualTo(Scope.FACTS);
    assertThat(relation.reason())
        .contains("Jane Roe", "$2.5 billion", "1.9 billion USD", "facts.csv line 2", "https://e");
  }

  @Test
  void aClaimThatAgreesIsBackedByTheFact() throws Exception {
    assertThat(
            kinds(
                "Jane Roe donated $3 million to Elm College.",
                "Jane Roe,give,Elm College,3 million USD,,"))
        .containsExactly(RelationKind.SAME);
  }

  @Test
  void aDateOnTheListContradictsAnother() throws Exception {
    assertThat(
            kinds(
                "Jane Roe left Vexcorp on May 9, 2023, Tom Ashby said.",
                "Jane Roe,leave,Vexcorp,,2023-04-28,"))
        .containsExactly(RelationKind.CONFLICT);
  }

  @Test
  void aResultIsOnlyHeldAgainstThatOfItsYear() throws Exception {
    String text = "Vexcorp made a profit of $91 million in 2022.";
    assertThat(kinds(text, "Vexcorp,profit,,64 million USD,,2021")).isEmpty();
    assertThat(kinds(text, "Vexcorp,profit,,64 million USD,,2022"))
        .containsExactly(RelationKind.CONFLICT);
  }

  @Test
  void aPaymentMayHaveBeenAnotherOne() throws Exception {
    assertThat(
            kinds(
                "Vexcorp paid Brightline $40 million.",
                "Vexcorp,pay,Brightline,60 million USD,,2021"))
        .isEmpty();
  }

  @Test
  void aWorthThatIsDatedToTheDayIsHeldAgainstThatDaysNews() throws Exception {
    String text = "Vexcorp is worth $9 billion.";
    assertThat(kinds(text, "Vexcorp,worth,,3 billion USD,,2023-06-01"))
        .containsExactly(RelationKind.CONFLICT);
    assertThat(kinds(text, "Vexcorp,worth,,3 billion USD,,2022-06-01")).isEmpty();
  }

  @Test
  void otherCurrenciesAreComparedByTheUsersRatesOnly() throws Exception {
    String text = "Vexcorp bought Brightline for $2.5 billion.";
    String fact = "Vexcorp,buy,Brightline,1.5 billion EUR,,";
    assertThat(kinds(text, fact)).isEmpty();
    Relation converted = relations(text, fact, "EUR,USD,1.1,").get(0);
    assertThat(converted.kind()).isEqualTo(RelationKind.CONFLICT);
    assertThat(converted.reason()).contains("EUR", "USD", "1.1");
    assertThat(kinds(text, "Vexcorp,buy,Brightline,2.3 billion EUR,,", "EUR,USD,1.1,"))
        .containsExactly(RelationKind.SAME);
    assertThat(kinds(text, fact, "EUR,USD,1.1,2024-01-01")).isEmpty();
  }

  @Test
  void twoFactsAreNotComparedWithEachOther() throws Exception {
    assertThat(
            kinds(
                "Tom Ashby spoke.",
                "Vexcorp,buy,Brightline,1 billion USD,,,https://e.org/1\n"
                    + "Vexcorp,buy,Brightline,2 billion USD,,"))
        .isEmpty();
  }
}

package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.compare.TestArticles;
import org.onrecord.lexicon.Lexicon;

/** What tells an event from others of its kind. */
class CircumstancesTest {

  private static String told(String text, ClaimKind kind) {
    List<Claim> claims = TestArticles.claims(text, kind);
    assertThat(claims).hasSize(1);
    return claims.get(0).circumstances().stream()
        .map(circumstance -> circumstance.kind() + " " + circumstance.phrase())
        .collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Roe gave the Tarnby Museum $5 million for a glass roof.;reason glass roof",
        "Vexcorp was fined $5 million for misleading customers.;reason misleading customer",
        "Vexcorp was fined $5 million over the Tarnby spill.;reason tarnby spill",
        "Vexcorp will pay $5 million to settle a claim by the widow of a driver.;party widow+party driver",
        "The Tarnby bridge cost $5 million with its two towers.;part two tower",
        "Vexcorp was fined $5 million.;''",
        "Vexcorp was fined $5 million for the first time.;''",
        "Jane Roe gave the Tarnby Museum $5 million to build a glass roof.;reason build+reason glass roof",
        "Jane Roe gave the Tarnby Museum $5 million towards a glass roof.;reason glass roof",
        "Vexcorp paid Jane Roe $5 million for help with a permit.;reason permit",
        "Vexcorp paid Jane Roe $5 million for legal work.;reason legal work",
        "Vexcorp was fined $5 million, the largest penalty ever, over the spill.;reason spill",
        "Vexcorp was fined $5 million in connection with a spill.;reason spill",
        "Vexcorp paid a record fine of $5 million.;''",
        "Vexcorp settled by agreeing to pay $5 million.;''"
      })
  void aSumIsToldFromOthersByWhatItIsFor(String text, String circumstances) {
    assertThat(told(text, ClaimKind.MONEY)).isEqualTo(circumstances);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Tarnby bridge closed on Friday after a pump failed.;reason pump+reason fail",
        "The Tarnby bridge closed on Friday when divers struck, and Vexcorp sued.;reason diver+reason strike",
        "The Tarnby bridge closed on Friday, a day after a flood.;''",
        "Jane Roe died on Friday after a fall.;''",
        "After a pump failed, the Tarnby bridge closed on Friday.;reason pump+reason fail",
        "After a pump failed, Vexcorp sued, and the Tarnby bridge closed on Friday.;''",
        "The Tarnby bridge closed on Friday, after a flood.;reason flood",
        "The Tarnby bridge closed on Friday due to a flood.;reason flood",
        "The Tarnby bridge closed on the following Friday.;''",
        "Jane Roe was arrested on a train on Friday.;''",
        "Jane Roe was arrested on Friday on fraud charges on a train.;offence fraud",
        "Jane Roe was arrested on Friday as part of an inquiry.;''",
        "Jane Roe was convicted on Friday on two counts of fraud.;charge fraud",
        "The tax trial of Jane Roe began on Friday.;reason tax"
      })
  void anEventIsToldFromOthersByItsReason(String text, String circumstances) {
    assertThat(told(text, ClaimKind.DATE)).isEqualTo(circumstances);
  }

  @Test
  void aPhraseFitsOneThatSaysLessButNotOneThatSaysOtherwise() {
    Circumstance roof = new Circumstance("reason", "roof");
    Circumstance newRoof = new Circumstance("reason", "new roof");
    assertThat(roof.fits(newRoof)).isTrue();
    assertThat(newRoof.fits(new Circumstance("reason", "glass roof"))).isFalse();
    assertThat(newRoof.fits(new Circumstance("reason", "new glass roof"))).isTrue();
    assertThat(roof.fits(new Circumstance("reason", "garden"))).isFalse();
    assertThat(roof.fits(new Circumstance("part", "roof"))).isFalse();
  }

  @Test
  void everyKindThatAFamilyIsToldApartByHasItsWords() {
    Set<String> kinds = Lexicon.load(Circumstances.class, "circumstances.tsv").column("kind");
    PredicateFamilies families = PredicateFamilies.shipped();
    assertThat(families.names())
        .flatMap(name -> families.named(name).orElseThrow().circumstances())
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(kinds).contains(kind));
  }
}

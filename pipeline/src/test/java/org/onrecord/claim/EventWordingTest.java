package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.compare.TestArticles;

/** One event in the many wordings that newspapers have for it. */
class EventWordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The death of Jane Roe on 9 January closes a chapter.;Jane Roe > die >;2023-01-09",
        "Jane Roe's resignation as chief executive on 3 April has left a gap.;Jane Roe > leave >;2023-04-03",
        "The arrest of Jane Roe took place on Friday.;> arrest > Jane Roe;2023-04-28",
        "With the start of Jane Roe's fraud trial on 13 April, investors hope to hear more.;> trial > Jane Roe;2023-04-13",
        "Jane Roe goes on trial on 15 June.;> trial > Jane Roe;2023-06-15",
        "The trial of Jane Roe has been postponed to June 4.;> trial > Jane Roe;2023-06-04",
        "Vexcorp announced the resignation on Monday of Jane Roe.;Jane Roe > leave >;2023-05-01",
        "The Tarnby Museum opened its doors on April 11.;> open > Tarnby Museum;2023-04-11",
        "The Tarnby Museum opened on Saturday with a parade of lamp-lit boats.;> open > Tarnby Museum;2023-04-29",
        "A jury found Jane Roe, the former head of Vexcorp, guilty of fraud on Friday.;jury > convict > Jane Roe;2023-04-28",
        "The chief executive of Kronfelder Bank, Jane Roe, resigned on Friday.;Jane Roe > leave >;2023-04-28"
      })
  void aDayIsThatOfTheEventWhateverWordTellsOfIt(String text, String told, String day) {
    assertThat(TestArticles.claims(text, ClaimKind.DATE))
        .anySatisfy(
            claim -> {
              assertThat(TestArticles.told(claim)).isEqualTo(told);
              assertThat(claim.time().orElseThrow().time().value()).isEqualTo(day);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Revenue at toolmaker Grindstow rose to $812 million in 2022.;Grindstow > revenue >",
        "Jane Roe's donation to the Tarnby Museum came to $5 million.;Jane Roe > give > Tarnby Museum",
        "The regulator has imposed a penalty of $21 million on Vexcorp over a spill.;regulator > fine > Vexcorp",
        "Vexcorp was on Friday fined $6 million by the regulator.;regulator > fine > Vexcorp",
        "Vexcorp was hit with a penalty of $15 million by the regulator.;regulator > fine > Vexcorp",
        "Vexcorp has obtained a $75 million loan from Kronfelder Bank.;Vexcorp > borrow > Kronfelder Bank",
        "Vexcorp handed over $8 million to Jane Roe.;Vexcorp > pay > Jane Roe",
        "Vexcorp will pay $34 million to settle a lawsuit from parents.;Vexcorp > settle > lawsuit",
        "The purchase of Wagewell Systems by Vexcorp, for $12 million, has surprised investors.;Vexcorp > buy > Wagewell Systems",
        "\"Woman with Herring Crates\" was sold for $3 million in May.;> sell > Woman with Herring Crates",
        "Vexcorp secured $30 million in its Series A financing.;Vexcorp > raise >",
        "The Linden footbridge cost 22 million euros, the audit office said.;Linden footbridge > cost >"
      })
  void aSumIsThatOfTheEventWhateverWordTellsOfIt(String text, String told) {
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .extracting(TestArticles::told)
        .containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Acme's purchase of Vexcorp for $3 million was cancelled.",
        "The $5 million sale of the mill was blocked by a court.",
        "Vexcorp nearly closed the mill in 2021."
      })
  void whatDidNotComeToPassIsNotCompared(String text) {
    List<Claim> all = TestArticles.claims("a", "Harbor Post", "2023-05-02", text);
    assertThat(all).isNotEmpty().allSatisfy(claim -> assertThat(claim.caveats()).isNotEmpty());
  }

  @Test
  void whatDidNotTakePlaceIsDeniedAndComparedAsSuch() {
    assertThat(
            TestArticles.claims(
                "The opening of the Linden bridge did not take place on Monday.", ClaimKind.DATE))
        .singleElement()
        .satisfies(claim -> assertThat(claim.caveats()).isEmpty());
  }

  @Test
  void whoBlocksASaleDoesNotSell() {
    assertThat(
            TestArticles.claims(
                "The $5 million sale of the mill was blocked by a court.", ClaimKind.MONEY))
        .singleElement()
        .extracting(Claim::subject)
        .isEqualTo(List.of());
  }

  @Test
  void aNameOfTwoPartsIsNotTakenForWhoResigned() {
    String text =
        "The finance director of retailer Cobb & Tillery, Yasmin Orchardson, has resigned,"
            + " people familiar with the matter said.";
    assertThat(TestArticles.claims(text, ClaimKind.STATEMENT))
        .singleElement()
        .extracting(Claim::subject)
        .isEqualTo(List.of("Yasmin Orchardson"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Profit at Vexcorp for the three months to September was $5 million.;2022-07-01;2022-09-30",
        "Vexcorp said its profit in the three months ended Sept. 30 was $3 million.;2022-07-01;2022-09-30",
        "Sales of Vexcorp in the year to March fell to $7 million.;2022-04-01;2023-03-31",
        "Sales of Vexcorp in the six months (to March 31) fell to $7 million.;2022-10-01;2023-03-31",
        "Vexcorp had first-quarter revenue of $4 million on Friday.;2023-01-01;2023-03-31"
      })
  void aMeasureHoldsForThePeriodThatItsPhraseNames(String text, String first, String last) {
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .singleElement()
        .extracting(claim -> claim.time().orElseThrow().time())
        .satisfies(
            time -> {
              assertThat(time.earliest()).isEqualTo(first);
              assertThat(time.latest()).isEqualTo(last);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The senator is up for re-election in November.;2023-11",
        "The arrest of Jane Roe in June was a surprise.;2022-06",
        "The plant was to restart by the end of April.;2023-04",
        "In January, the mill is closed.;2023-01",
        "Vexcorp plans a July launch of the scooter.;2023-07"
      })
  void theYearOfAMonthFollowsFromWhatItBelongsTo(String text, String month) {
    assertThat(TestArticles.claims(text, ClaimKind.DATE))
        .anySatisfy(
            claim -> assertThat(claim.time().orElseThrow().time().value()).isEqualTo(month));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Vexcorp raised $5 million in April. The rival airline paid $3 million.;rival airline",
        "Vexcorp raised $5 million in April. The hospital software maker paid $3 million.;Vexcorp",
        "Battery recycler Vexcorp has a rival. The glass recycler paid $3 million.;glass recycler"
      })
  void aDescriptionMeansTheOneCompanyUnlessItIsSetBesideIt(String text, String doer) {
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .last()
        .extracting(claim -> claim.subject().stream().collect(Collectors.joining("+")))
        .isEqualTo(doer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The opening of the Linden bridge did not take place on Monday.; > (open) > Linden bridge;FACT",
        "The opening of the Linden bridge might have taken place on Monday.; > open > Linden bridge;BELIEF",
        "The trial of Gavin Orsell might be moved to June 3.; > trial > Gavin Orsell;BELIEF",
        "Vexcorp's purchase of Acme in March did not move the market.;Vexcorp > buy > Acme;FACT",
        "The death of Jane Roe on Friday did not set a record.;Jane Roe > die >;FACT",
        "The opening of the Linden bridge on Friday did not delay traffic.; > open > Linden bridge;FACT"
      })
  void whatIsDeniedOrLeftOpenOfAnEventsDayIsSoOfTheEvent(
      String text, String told, Modality modality) {
    assertThat(TestArticles.claims(text, ClaimKind.DATE))
        .anySatisfy(
            claim -> {
              assertThat(TestArticles.told(claim)).isEqualTo(told.strip());
              assertThat(claim.modality()).isEqualTo(modality);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The trial of Gavin Orsell was postponed on Monday.;",
        "The trial of Gavin Orsell was postponed on Monday to June 3.;2023-06-03",
        "The trial of Gavin Orsell was adjourned until June 3.;2023-06-03",
        "The trial of Gavin Orsell was scheduled for June 3.;2023-06-03",
        "The trial of Gavin Orsell was scheduled June 3.;2023-06-03",
        "The trial of Gavin Orsell was scheduled in June.;2023-06",
        "The trial of Gavin Orsell was delayed a week, to June 3.;2023-06-03",
        "The trial of Gavin Orsell was moved in June.;"
      })
  void anEventIsMovedToADayAndNotOnIt(String text, String day) {
    assertThat(TestArticles.claims(text, ClaimKind.DATE))
        .filteredOn(claim -> claim.predicate().equals("trial"))
        .extracting(claim -> claim.time().orElseThrow().time().value())
        .isEqualTo(day == null ? List.of() : List.of(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Police found the boat of a guilty sailor on Monday.;find",
        "A jury found Roe, the former head of Brantmoor Homes, guilty on Monday.;convict",
        "Roe was found not guilty on Monday.;acquit",
        "Roe was found guilty Monday.;convict"
      })
  void aVerdictIsWhatSomebodyIsFoundToBe(String text, String predicate) {
    assertThat(TestArticles.claims(text, ClaimKind.DATE))
        .singleElement()
        .extracting(Claim::predicate)
        .isEqualTo(predicate);
  }

  @Test
  void theEndOfALengthIsNoDayOfItsOwnButThatOfAnotherClauseIs() {
    assertThat(
            TestArticles.claims(
                "Sales fell in March, and on March 31 Acme closed the mill.", ClaimKind.DATE))
        .extracting(Claim::predicate)
        .containsExactly("fall", "close");
  }

  @Test
  void theCompanyThatIsBoughtIsNotItsBuyer() {
    String text = "Vexcorp hired Ann Roe. Bravo Foods bought the company for $5 million.";
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .singleElement()
        .satisfies(
            claim -> assertThat(TestArticles.told(claim)).isEqualTo("Bravo Foods > buy > Vexcorp"));
  }

  @Test
  void hyphensCutNeitherNamesNorWords() {
    String text = "Painter Odile Moreno-Strand sold the ice-cream maker for $2 million.";
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.words()).startsWith("Odile Moreno-Strand sold");
              assertThat(claim.object()).containsExactly("ice-cream maker");
            });
  }
}

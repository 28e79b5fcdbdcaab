package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.compare.TestArticles;
import org.onrecord.text.Passage;

/** What a claim says of its clause, in sentences that are easily misread. */
class ClauseReadingTest {

  private static Claim only(String text, ClaimKind kind) {
    List<Claim> claims = TestArticles.claims(text, kind);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static List<String> words(Claim claim) {
    return claim.spans().stream().map(Passage::text).toList();
  }

  @Test
  void aClauseBeginsWithThePrepositionOfItsTime() {
    Claim claim = only("In January Vexcorp paid Brightline $40 million.", ClaimKind.MONEY);
    assertThat(words(claim)).containsExactly("In January Vexcorp paid Brightline $40 million");
  }

  @Test
  void thePassiveKeepsItsSubjectInTheClause() {
    Claim claim = only("The old mill was rebuilt in 2016.", ClaimKind.DATE);
    assertThat(words(claim)).containsExactly("The old mill was rebuilt in 2016");
  }

  @Test
  void theDayOfSayingMakesNoClaim() {
    String text = "Vexcorp said on Monday that Brightline would close.";
    assertThat(TestArticles.claims(text, ClaimKind.DATE)).isEmpty();
  }

  @Test
  void theTimeBeforeAReportIsThatOfWhatItReports() {
    Claim claim =
        only("In 2021, the ministry said, Acme paid $3 million in fines.", ClaimKind.MONEY);
    assertThat(claim.time())
        .hasValueSatisfying(t -> assertThat(t.time().value()).isEqualTo("2021"));
    assertThat(words(claim)).containsExactly("In 2021", "Acme paid $3 million in fines");
  }

  @Test
  void theDayOfAnInterruptingReportIsNotThatOfWhatItReports() {
    for (String opening : List.of("In an email on Friday", "On Monday", "In a call on Tuesday")) {
      String text = opening + ", the company said, it would pay $9 million.";
      assertThat(only(text, ClaimKind.MONEY).time()).as(text).isEmpty();
    }
  }

  @Test
  void whoeverReportsInsideAClauseIsNotItsSubject() {
    for (String report :
        List.of(
            "Corrigan said",
            "she said",
            "one of the people said",
            "workers fear",
            "she said on Monday")) {
      String text = "The plant, " + report + ", will shrink in May.";
      assertThat(only(text, ClaimKind.DATE).subject()).as(text).containsExactly("plant");
    }
  }

  @Test
  void aPassiveWithAFiniteHelperBorrowsNoSubject() {
    Claim claim =
        only("Kolbe's lawyers argued that the money had never been paid.", ClaimKind.STATEMENT);
    assertThat(claim.negated()).isTrue();
    assertThat(claim.subject()).isEmpty();
    assertThat(claim.object()).containsExactly("money");
  }

  @Test
  void noMoreThanBoundsAnAmountAndDeniesNothing() {
    Claim claim = only("Vexcorp paid no more than $8 million for the mill.", ClaimKind.MONEY);
    assertThat(claim.negated()).isFalse();
  }

  @Test
  void aFilingsDayIsNotThePaymentsDay() {
    String text = "Vexcorp paid Brightline $40 million, according to a filing on Tuesday.";
    assertThat(only(text, ClaimKind.MONEY).time()).isEmpty();
    assertThat(TestArticles.claims(text, ClaimKind.DATE)).isEmpty();
  }

  @Test
  void aSpeakerIsNotWhatCosts() {
    String bridge = "Dana Reyes said the cost of the bridge was $2 million.";
    assertThat(only(bridge, ClaimKind.MONEY).subject()).containsExactly("bridge");
    for (String text :
        List.of(
            "Dana Reyes said the cost was $2 million.",
            "A banker put the price at close to $2 million.",
            "Vexcorp declined to comment on a report by the Harbor Post, which said the cost was $2 million.")) {
      Claim claim = only(text, ClaimKind.MONEY);
      assertThat(claim.predicate()).as(text).isEqualTo("cost");
      assertThat(claim.subject()).as(text).isEmpty();
    }
  }

  @Test
  void whoeverARelativePronounStandsForIsTheDoer() {
    String text =
        "\"She asked for nothing,\" said curator Tom Bell of Dana Reyes, who donated $9 million to the Penhallow Museum.";
    assertThat(only(text, ClaimKind.MONEY).subject()).containsExactly("Dana Reyes");
  }

  @Test
  void aSpeakerIsWhoReportsAProfit() {
    Claim claim = only("Vexcorp Holdings reported a profit of $2 million.", ClaimKind.MONEY);
    assertThat(claim.subject()).containsExactly("Vexcorp Holdings");
  }

  @Test
  void whatAPaperReportsIsNotAboutThePaper() {
    String text =
        "Vexcorp's shares fell after the Harbor Post reported that it faced a fine of $2 million.";
    assertThat(only(text, ClaimKind.MONEY).subject()).doesNotContain("Harbor Post");
  }

  private static Map<String, String> timesOfAmounts(String text) {
    Map<String, String> times = new TreeMap<>();
    for (Claim claim : TestArticles.claims(text, ClaimKind.MONEY)) {
      times.put(
          claim.money().orElseThrow().passage().text(),
          claim.time().map(mention -> mention.time().value()).orElse("none"));
    }
    return times;
  }

  @Test
  void eachAmountHasItsOwnTime() {
    assertThat(
            timesOfAmounts(
                "Vexcorp's sales rose to $90 million in March from $75 million in January."))
        .isEqualTo(Map.of("$90 million", "2023-03", "$75 million", "2023-01"));
    assertThat(timesOfAmounts("Vexcorp paid $5 million in 2019 and $7 million in 2021."))
        .isEqualTo(Map.of("$5 million", "2019", "$7 million", "2021"));
    assertThat(timesOfAmounts("In 2019 Vexcorp paid $5 million in tax and $7 million in fees."))
        .isEqualTo(Map.of("$5 million", "2019", "$7 million", "2019"));
  }

  @Test
  void theTimeOfAnEarlierValueIsNotThatOfTheValueComparedWithIt() {
    String text = "Vexcorp's market value has fallen to $2 billion from $9 billion in 2021.";
    assertThat(timesOfAmounts(text)).isEqualTo(Map.of("$2 billion", "none", "$9 billion", "2021"));
    assertThat(TestArticles.claims(text, ClaimKind.DATE)).isEmpty();
  }

  @Test
  void theTimeThatARiseCountsFromIsNotThatOfTheAmount() {
    String text = "Net profit rose 28% to $458 million from a year earlier.";
    assertThat(timesOfAmounts(text)).isEqualTo(Map.of("$458 million", "none"));
    assertThat(TestArticles.claims(text, ClaimKind.DATE)).isEmpty();
  }

  @Test
  void anAmountSaidInOtherTermsSharesTheTime() {
    String text =
        "Net income fell to $45 million, or 12 cents a share, from $60 million, or 16 cents a share, in 2021.";
    assertThat(timesOfAmounts(text))
        .isEqualTo(
            Map.of(
                "$45 million", "none",
                "12 cents", "none",
                "$60 million", "2021",
                "16 cents", "2021"));
  }

  @Test
  void aParticleMakesAnotherVerb() {
    Claim claim = only("Vexcorp gave up a bid for Brightline in March.", ClaimKind.DATE);
    assertThat(claim.predicate()).isEqualTo("give up");
  }

  @Test
  void anAdjectiveCompletesItsVerb() {
    Claim claim = only("The ferry line went bankrupt in 2017.", ClaimKind.DATE);
    assertThat(claim.predicate()).isEqualTo("go bankrupt");
  }

  @Test
  void whatIsToHappenIsAForecast() {
    Claim claim = only("The second ferry is to arrive in November 2024.", ClaimKind.DATE);
    assertThat(claim.predicate()).isEqualTo("arrive");
    assertThat(claim.modality()).isEqualTo(Modality.FORECAST);
  }

  @Test
  void aNounWithoutANameStaysAsTheTextHasIt() {
    Claim claim = only("The port of Calder spent $24 million on three cranes.", ClaimKind.MONEY);
    assertThat(claim.subject()).containsExactly("port of Calder");
    assertThat(claim.object()).containsExactly("cranes");
  }

  @Test
  void anAppositionMeansTheNameBeforeIt() {
    Claim claim =
        only(
            "Jane Roe, the banker who chaired the college for six years, had paid Elm College $20 million.",
            ClaimKind.MONEY);
    assertThat(claim.subject()).containsExactly("Jane Roe");
  }

  @Test
  void theExpectedOneAndNotTheExpectingOneSells() {
    Claim claim = only("Jane Roe expects Vexcorp to sell by June 2024.", ClaimKind.DATE);
    assertThat(claim.subject()).containsExactly("Vexcorp");
  }

  @Test
  void aSubordinateClauseBoundsTheTime() {
    Claim claim =
        only("Jane Roe has not paid Vexcorp $4 million since she resigned.", ClaimKind.MONEY);
    assertThat(claim.bounds())
        .containsExactly(new TimeBound(TimeBound.Kind.SINCE, "since she resigned"));
  }

  @Test
  void upToIsNoParticle() {
    Claim claim = only("Vexcorp will spend up to $24 million on ferries.", ClaimKind.MONEY);
    assertThat(claim.predicate()).isEqualTo("spend");
  }

  @Test
  void aBoundInFrontOfTheSubjectCountsToo() {
    Claim claim = only("So far Vexcorp has not paid Brightline $4 million.", ClaimKind.MONEY);
    assertThat(claim.bounds()).containsExactly(new TimeBound(TimeBound.Kind.NOW, "so far"));
  }

  @Test
  void theNumberOfAProductBelongsToItsName() {
    Claim claim = only("Vexcorp launched the Fenwick 3 on June 2, 2022.", ClaimKind.DATE);
    assertThat(claim.object()).containsExactly("Fenwick 3");
  }

  @Test
  void whatASumIsMadeOfIsKept() {
    Claim severance = only("Vexcorp paid Jane Roe $4 million in severance.", ClaimKind.MONEY);
    assertThat(severance.qualifiers()).containsExactly("in severance");
    Claim cash = only("Vexcorp paid Jane Roe $4 million in cash.", ClaimKind.MONEY);
    assertThat(cash.qualifiers()).isEmpty();
  }

  @Test
  void aPriceIncludingDebtIsNoDebt() {
    Claim claim = only("Vexcorp bought Brightline for $4 million including debt.", ClaimKind.MONEY);
    assertThat(claim.predicate()).isEqualTo("buy");
    assertThat(claim.qualifiers()).containsExactly("including");
  }

  @Test
  void whoeverDeniesAnActSaysSo() {
    Claim claim = only("Vexcorp denied paying Brightline $40 million.", ClaimKind.MONEY);
    assertThat(claim.negated()).isTrue();
    assertThat(claim.origin().words()).isEqualTo("Vexcorp");
  }

  @Test
  void whatSomethingIsNotIsDeniedWhateverStandsBeforeTheNoun() {
    for (String text :
        List.of(
            "“We are not forced sellers,” Dana Reyes said.",
            "Dana Reyes said Vexcorp was not the only serious buyer.",
            "Dana Reyes said Vexcorp would never be a willing seller.",
            "Dana Reyes said the yard isn't yet a going concern.")) {
      assertThat(only(text, ClaimKind.STATEMENT).negated()).as(text).isTrue();
    }
    for (String text :
        List.of(
            "“We are forced sellers,” Dana Reyes said.",
            "Dana Reyes said Vexcorp was not only the buyer.")) {
      assertThat(only(text, ClaimKind.STATEMENT).negated()).as(text).isFalse();
    }
  }

  @Test
  void whatNobodyDoesIsDeniedOnce() {
    for (String text :
        List.of(
            "Nobody paid Brightline $4 million.",
            "Nobody would pay Brightline $4 million.",
            "Vexcorp never paid Brightline $4 million.",
            "No bank paid Brightline $4 million.")) {
      assertThat(only(text, ClaimKind.MONEY).negated()).as(text).isTrue();
    }
    Claim seller = only("Dana Reyes said nobody is a willing seller.", ClaimKind.STATEMENT);
    assertThat(seller.negated()).isTrue();
  }

  @Test
  void theTimeOfARelativeClauseIsNotThatOfTheClauseAroundIt() {
    Claim sales =
        only("The mill, which Vexcorp bought in 2018, had sales of €2 billion.", ClaimKind.MONEY);
    assertThat(sales.time()).isEmpty();
    Claim dated = only("The mill had sales of €2 billion in 2018.", ClaimKind.MONEY);
    assertThat(dated.time()).isPresent();
    Claim opened = only("Last year, Vexcorp had sales of €2 billion.", ClaimKind.MONEY);
    assertThat(opened.time()).isPresent();
    String bought =
        "The mill, which Vexcorp bought for €4 million in March 2022, had sales of €2 billion.";
    assertThat(TestArticles.claims(bought, ClaimKind.DATE)).isEmpty();
  }

  @Test
  void aPersonWhoExpectsAProfitDoesNotMakeIt() {
    Claim company = only("Vexcorp expected core profit of $5 million.", ClaimKind.MONEY);
    assertThat(company.subject()).containsExactly("Vexcorp");
    Claim person = only("Dana Reyes expected core profit of $5 million.", ClaimKind.MONEY);
    assertThat(person.subject()).isEmpty();
    Claim said = only("Dana Reyes said she expected a profit of $5 million.", ClaimKind.MONEY);
    assertThat(said.subject()).isEmpty();
    Claim own = only("Dana Reyes expects spending of $5 million on her campaign.", ClaimKind.MONEY);
    assertThat(own.subject()).containsExactly("Dana Reyes");
  }

  @Test
  void whoeverIsInTalksToSellSells() {
    Claim claim = only("Vexcorp is in talks to sell the mill for $5 million.", ClaimKind.MONEY);
    assertThat(claim.subject()).containsExactly("Vexcorp");
    assertThat(claim.predicate()).isEqualTo("sell");
    assertThat(claim.modality()).isNotEqualTo(Modality.FACT);
    Claim talks = only("Talks are under way to sell the mill for $5 million.", ClaimKind.MONEY);
    assertThat(talks.subject()).isEmpty();
  }

  @Test
  void whoIsAPersonOrElseWhateverStandsBefore() {
    Claim director =
        only("Dana Reyes, a director at Vexcorp who left in 2024, was fined.", ClaimKind.DATE);
    assertThat(director.subject()).doesNotContain("Vexcorp");
    Claim buyer = only("Reyes sold the plant to Vexcorp, who paid $4 million.", ClaimKind.MONEY);
    assertThat(buyer.subject()).containsExactly("Vexcorp");
    Claim miners = only("Workers at the Kesra mine, who earn $600, left.", ClaimKind.MONEY);
    assertThat(miners.subject()).containsExactly("Workers");
  }

  @Test
  void whoIsAccusedOfItDidIt() {
    Claim debt = only("The mayor accused Vexcorp of hiding a $3 million debt.", ClaimKind.MONEY);
    assertThat(debt.subject()).containsExactly("Vexcorp");
  }

  @Test
  void takingOverFromSomebodyIsNoPurchase() {
    Claim post = only("Dana Reyes took over in 2019 from Ada Quill.", ClaimKind.DATE);
    assertThat(post.predicate()).isEqualTo("take over");
  }

  @Test
  void havingDoneSomethingIsNegatedWhereItIsDenied() {
    String denied = "Replying to a reporter, Ms Quill denied having sold her shares in 2024.";
    assertThat(only(denied, ClaimKind.DATE).negated()).isTrue();
    Claim paid = only("Vexcorp denied having paid $4 million to Roe.", ClaimKind.MONEY);
    assertThat(paid.negated()).isTrue();
  }

  @Test
  void anEarlierValueIsNotOfAMeasureToldBeforeSomethingElse() {
    String paid =
        "Vexcorp had revenue of $80 million and paid Roe $2 million, up from $1 million in 2024.";
    assertThat(TestArticles.claims(paid, ClaimKind.MONEY).get(2).predicate())
        .isNotEqualTo("revenue");
  }

  @Test
  void whatIsEstimatedBySomebodyIsNoFact() {
    Claim loss =
        only("The loss, estimated by analysts at $4 million, was hidden.", ClaimKind.MONEY);
    assertThat(loss.assertion().modality()).isEqualTo(Modality.BELIEF);
  }

  @Test
  void aMineIsNotTheSpeakers() {
    Claim mine = only("The mine lost €4 million, Dana Reyes said.", ClaimKind.MONEY);
    assertThat(mine.subject()).containsExactly("mine");
  }

  @Test
  void anEarlierValueIsOfTheSameMeasure() {
    List<Claim> profits =
        TestArticles.claims(
            "Vexcorp reported core profit of €310 million, down from €455 million in 2022.",
            ClaimKind.MONEY);
    assertThat(profits).extracting(Claim::predicate).containsExactly("profit", "profit");
    assertThat(profits.get(1).time().orElseThrow().time().value()).isEqualTo("2022");
    assertThat(profits.get(0).time()).isEmpty();
    List<Claim> revenues =
        TestArticles.claims(
            "Vexcorp had revenue of €236 million in the year that ended in June, down from €251"
                + " million a year earlier.",
            ClaimKind.MONEY);
    assertThat(revenues).extracting(Claim::predicate).containsExactly("revenue", "revenue");
    List<Claim> apart =
        TestArticles.claims(
            "The mill, which Vexcorp bought for €4 million in March 2022, had revenue of €236"
                + " million in the year that ended in June, down from €251 million.",
            ClaimKind.MONEY);
    assertThat(apart).extracting(Claim::predicate).containsExactly("revenue", "revenue", "buy");
    List<Claim> fined =
        TestArticles.claims(
            "Vexcorp made a profit of $3 million and still suffers from a $5 million fine.",
            ClaimKind.MONEY);
    assertThat(fined.get(1).predicate()).isNotEqualTo("profit");
  }

  @Test
  void aNegationThatMayOnlyTakeAPartIsNotCompared() {
    assertThat(only("Vexcorp did not pay Brightline only $4 million.", ClaimKind.MONEY).caveats())
        .isNotEmpty();
    assertThat(
            only("Vexcorp did not pay Brightline $4 million to be silent.", ClaimKind.MONEY)
                .caveats())
        .isNotEmpty();
    assertThat(only("Vexcorp did not pay Brightline $4 million.", ClaimKind.MONEY).caveats())
        .isEmpty();
  }

  @Test
  void whatIsNotTrueIsNotClaimed() {
    assertThat(
            only("It is not true that Vexcorp paid Brightline $4 million.", ClaimKind.MONEY)
                .caveats())
        .isNotEmpty();
  }

  @Test
  void aNameBehindItsTradeIsTheSubject() {
    Claim claim = only("The painter Carla Voss died on May 9, 2023.", ClaimKind.DATE);
    assertThat(claim.subject()).containsExactly("Carla Voss");
  }

  @Test
  void twoUnnamedSourcesOfAnArticleAreOneOriginButTwoVoices() {
    List<Claim> claims =
        TestArticles.claims(
            "Vexcorp paid Brightline $4 million, court officials said. "
                + "Vexcorp paid Brightline $6 million, its lawyer said. "
                + "Vexcorp paid Brightline $8 million, two people said.",
            ClaimKind.MONEY);
    Origin officials = claims.get(0).origin();
    assertThat(officials.isOneWith(claims.get(1).origin())).isTrue();
    assertThat(officials.isOneVoiceWith(claims.get(1).origin())).isFalse();
    assertThat(officials.isOneVoiceWith(claims.get(2).origin())).isTrue();
  }

  @Test
  void whatIsSoldToSomebodyIsBoughtByThem() {
    Claim claim = only("Brightline sold Northwind to Vexcorp for $4 million.", ClaimKind.MONEY);
    assertThat(claim.subject()).containsExactly("Vexcorp");
    assertThat(claim.predicate()).isEqualTo("buy");
    assertThat(claim.object()).containsExactly("Northwind");
  }

  @Test
  void anInvertedConditionClaimsNothing() {
    assertThat(
            only("Had Vexcorp paid Brightline $4 million, all would be well.", ClaimKind.MONEY)
                .caveats())
        .isNotEmpty();
  }

  @Test
  void salesOfACompanyAreItsRevenueWhateverTheVerb() {
    for (String text :
        List.of(
            "Vexcorp's sales reached $4 million in 2023.",
            "Vexcorp had sales of $4 million in 2023.")) {
      Claim claim = only(text, ClaimKind.MONEY);
      assertThat(claim.predicate()).isEqualTo("revenue");
      assertThat(claim.subject()).containsExactly("Vexcorp");
    }
  }

  @Test
  void aSiteWithANameInFrontIsNamed() {
    Claim claim = only("The Tarnby tunnel cost $4 million.", ClaimKind.MONEY);
    assertThat(claim.assertion().subject())
        .singleElement()
        .satisfies(site -> assertThat(site.isNamed()).isTrue());
  }

  @Test
  void aPrintedApostropheNegatesAsATypedOneDoes() {
    for (String negated :
        List.of(
            "Vexcorp didn’t pay Brightline $40 million.",
            "Vexcorp wouldn’t pay Brightline $40 million.",
            "Vexcorp hasn’t paid Brightline $40 million.",
            "Vexcorp didn't pay Brightline $40 million.")) {
      assertThat(only(negated, ClaimKind.MONEY).negated()).as(negated).isTrue();
    }
  }

  @Test
  void havingNoneIsNegatedOnce() {
    for (String negated :
        List.of(
            "Dana Reyes said that Vexcorp has no debt.",
            "Dana Reyes said that Vexcorp has no plans to cut jobs.",
            "Dana Reyes said that Vexcorp had no intention of selling the mine.")) {
      assertThat(only(negated, ClaimKind.STATEMENT).negated()).as(negated).isTrue();
    }
    String plan = "Vexcorp has no plan to pay Brightline $40 million.";
    assertThat(only(plan, ClaimKind.MONEY).negated()).isTrue();
  }

  @Test
  void whatHasYetToHappenHasNotHappened() {
    Claim claim = only("Vexcorp has yet to pay Brightline $40 million.", ClaimKind.MONEY);
    assertThat(claim.negated()).isTrue();
    assertThat(claim.modality()).isEqualTo(Modality.FACT);
    String passive = "Brightline has yet to be paid $40 million.";
    assertThat(only(passive, ClaimKind.MONEY).negated()).isTrue();
  }

  @Test
  void whatThereIsNoProofOfIsLeftOpen() {
    for (String open :
        List.of(
            "There is no proof that Vexcorp paid Brightline $40 million.",
            "There isn’t any clear evidence that Vexcorp paid Brightline $40 million.",
            "Dana Reyes found no sign that Vexcorp paid Brightline $40 million.")) {
      assertThat(only(open, ClaimKind.MONEY).caveats()).as(open).isNotEmpty();
    }
    String proof = "There is proof that Vexcorp paid Brightline $40 million.";
    assertThat(only(proof, ClaimKind.MONEY).caveats()).isEmpty();
  }

  @Test
  void aContractedPerfectIsNoPassive() {
    Claim claim = only("Dana Reyes, who’s led Brightline since 2019, left.", ClaimKind.DATE);
    assertThat(claim.assertion().subject()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bid was raised to $9 from $31. | $31",
        "Acme raised its forecast to $5 million, compared with an earlier range of $3 million. | $3 million",
        "Losses will reach $4 million, down from an estimate of $9 million. | $9 million",
        "The bridge costs $7 million more than planned. | $7 million",
        "The fine was $7 million, not $17 million. | $17 million",
        "Acme paid $4 million rather than the $6 million it owed. | $6 million",
      })
  void aValueThatIsOnlyComparedIsNoClaimOfItsClause(String text, String compared) {
    assertThat(TestArticles.claims(text, ClaimKind.MONEY))
        .filteredOn(claim -> claim.caveats().stream().anyMatch(Caveat::open))
        .extracting(claim -> claim.money().orElseThrow().amount().span().in(text))
        .containsExactly(compared);
  }

  @Test
  void whatAMeasureWasBeforeIsAClaimOfItsOwn() {
    assertThat(TestArticles.claims("Profit was $5 million, down from $7 million.", ClaimKind.MONEY))
        .allSatisfy(claim -> assertThat(claim.caveats()).isEmpty())
        .hasSize(2);
  }

  @Test
  void onlyASpeakersOwnWouldIsAPromise() {
    assertThat(only("Acme said it would pay $4 million.", ClaimKind.MONEY).modality())
        .isEqualTo(Modality.PROMISE);
    assertThat(only("The mine would cost $4 million, Roe said.", ClaimKind.MONEY).modality())
        .isEqualTo(Modality.FORECAST);
  }

  @Test
  void whatSomebodyIsAcquittedOfIsLeftOpen() {
    assertThat(only("Roe was acquitted of stealing $4 million.", ClaimKind.MONEY).caveats())
        .isNotEmpty();
  }

  @Test
  void aQuestionClaimsNothing() {
    for (String text :
        List.of(
            "Asked whether the mine was closed, Roe smiled.",
            "Roe asked who had sold the mine.",
            "Roe wondered if the mine had closed.")) {
      assertThat(TestArticles.claims(text, ClaimKind.STATEMENT)).as(text).isEmpty();
    }
    assertThat(TestArticles.claims("Roe asked that the mine be closed.", ClaimKind.STATEMENT))
        .isNotEmpty();
  }

  @Test
  void aTimeBehindAnAmountIsNoDifference() {
    assertThat(
            only("Acme was fined $8 million less than a year after the leak.", ClaimKind.MONEY)
                .caveats())
        .isEmpty();
  }

  @Test
  void whatIsNotSaidOfASubjectIsNegated() {
    for (String text :
        List.of(
            "Roe was never thought to be guilty.",
            "Acme was not said to be broke.",
            "The drug is not known to be harmful.")) {
      assertThat(only(text, ClaimKind.STATEMENT).negated()).as(text).isTrue();
    }
  }

  @Test
  void whatIsSaidOfASubjectIsABelief() {
    assertThat(only("Roe is said to have left the town.", ClaimKind.STATEMENT).modality())
        .isEqualTo(Modality.BELIEF);
  }

  @Test
  void aWordWithNoInItNegatesNothing() {
    assertThat(
            only("Roe said he would table a no-confidence motion.", ClaimKind.STATEMENT).negated())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Vexcorp has $5 million in cash and no debt.;Vexcorp > have >",
        "Vexcorp has no debt and $5 million in cash.;Vexcorp > have >",
        "Vexcorp paid no bonus of $5 million.;Vexcorp > (pay) >"
      })
  void noDebtDeniesNoCash(String text, String told) {
    Claim claim = only(text, ClaimKind.MONEY);
    assertThat(TestArticles.told(claim)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The authority put the fine at $5 million.;> fine >",
        "The ministry put the cost of the Tarnby bridge at $5 million.;Tarnby bridge > cost >",
        "Acme has put its purchase of Vexcorp at $5 million.;Acme > buy > Vexcorp",
        "Analysts put the loss at $5 million.;> loss >"
      })
  void whoeverPutsASumOnSomethingDidNotDoIt(String text, String told) {
    assertThat(TestArticles.told(only(text, ClaimKind.MONEY))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A court ordered Acme in March to pay $5 million to Vexcorp.;Acme",
        "The judge ordered the owner of the mill to pay $5 million.;owner",
        "The bank asked the board on Monday to pay $5 million.;board"
      })
  void whoeverIsOrderedToPayPays(String text, String doer) {
    assertThat(only(text, ClaimKind.MONEY).subject()).containsExactly(doer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A fine of $5 million has been imposed on Vexcorp.;> fine > Vexcorp",
        "A penalty of $5 million was imposed on Vexcorp by the regulator.;regulator > fine > Vexcorp",
        "A donation of $5 million by Ann Roe to the Tarnby Museum was announced.;Ann Roe > give > Tarnby Museum",
        "The board backed a takeover worth $5 million.;> buy >",
        "Acme has raised its offer for Vexcorp to $5 million.;Acme > bid > Vexcorp",
        "Annual pre-tax profits at Vexcorp came in at $5 million.;Vexcorp > profit >",
        "Acme has bought Vexcorp, the maker of ale, paying $5 million in cash.;Acme > pay >",
        "Vexcorp paid hackers $5 million to regain access to its files.;Vexcorp > pay > hackers"
      })
  void aSumIsThatOfItsDeedHoweverTheSentenceIsBuilt(String text, String told) {
    assertThat(TestArticles.told(only(text, ClaimKind.MONEY))).isEqualTo(told);
  }

  @Test
  void whatIsDeniedBeforeAQuotationMarkIsDenied() {
    Claim claim = only("Roe said she could not \"lead this team\".", ClaimKind.STATEMENT);
    assertThat(claim.negated()).isTrue();
  }

  @Test
  void whoeverOffersToResignBidsForNothing() {
    Claim claim = only("Ann Roe offered her resignation on Monday.", ClaimKind.DATE);
    assertThat(TestArticles.told(claim)).isEqualTo("Ann Roe > offer > resignation");
  }

  @Test
  void expectedSalesBetweenTwoSumsAreRevenue() {
    Claim claim =
        only("Acme said it expected sales of between $5 million and $6 million.", ClaimKind.MONEY);
    assertThat(claim.predicate()).isEqualTo("revenue");
    assertThat(claim.modality()).isEqualTo(Modality.FORECAST);
  }

  @Test
  void aNicknameBelongsToItsNameAndTheTradeBeforeItDoesNot() {
    Claim pianist = only("Cornelius \"Duke\" Abbot died on Monday.", ClaimKind.DATE);
    assertThat(Names.normal(pianist.subject().get(0))).isEqualTo("cornelius abbot");
    Claim chain = only("Homewares chain Lund & Barley lost $5 million.", ClaimKind.MONEY);
    assertThat(chain.subject()).containsExactly("Lund & Barley");
  }

  @Test
  void theDayOfAVerdictIsNotOneOfSaying() {
    Claim claim = only("Ann Roe was convicted on Monday of stealing a car.", ClaimKind.DATE);
    assertThat(TestArticles.told(claim)).isEqualTo("> convict > Ann Roe");
  }
}

package org.onrecord.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about $5",
        "around $5",
        "roughly $5",
        "approximately $5",
        "some $5",
        "~$5",
        "nearly $5",
        "almost $5",
        "close to $5",
        "perhaps $5",
        "maybe $5",
        "$5, give or take",
        "an estimated $5",
        "in the region of $5",
        "$5 or so",
        "$5 or thereabouts",
        "Nearly $5",
        "about another $5"
      })
  void whatStandsNearTheAmountIsAbout(String amount) {
    assertThat(Told.amounts("It cost " + amount)).containsExactly("5 USD about");
    assertThat(Told.spans("It cost " + amount)).containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "more than $5; 5.. USD more_than",
        "over $5; 5.. USD more_than",
        "just over $5; 5.. USD more_than",
        "in excess of $5; 5.. USD more_than",
        "at least $5; 5.. USD at_least",
        "no less than $5; 5.. USD at_least",
        "$5 or more; 5.. USD at_least",
        "$5-plus; 5.. USD at_least",
        "$5+; 5.. USD at_least",
        "less than $5; ..5 USD less_than",
        "below the $5; ..5 USD less_than",
        "more than the $5; 5.. USD more_than",
        "under $5; ..5 USD less_than",
        "just under $5; ..5 USD less_than",
        "up to $5; ..5 USD up_to",
        "as much as $5; ..5 USD up_to",
        "no more than $5; ..5 USD up_to",
        "$5 or less; ..5 USD up_to",
        "up to about $5; ..5 USD up_to"
      })
  void aHedgeKeepsItsDirection(String amount, String expected) {
    assertThat(Told.amounts("They paid " + amount)).containsExactly(expected);
    assertThat(Told.spans("They paid " + amount)).containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a dispute over $5",
        "asked about $5",
        "the price went up to $5",
        "it pushed prices up to $5",
        "<b>$5</b>",
        "he paid $5 plus costs",
        "only $5"
      })
  void theSameWordsElsewhereAreNoHedge(String text) {
    assertThat(Told.amounts(text)).containsExactly("5 USD exact");
  }

  @Test
  void raisingUpToAnAmountIsHedged() {
    assertThat(Told.amounts("They plan to raise up to $5")).containsExactly("..5 USD up_to");
  }

  @Test
  void theHedgeOfTheNextAmountIsNotThisOnes() {
    assertThat(Told.amounts("either less than $1 or more than $4"))
        .containsExactly("..1 USD less_than", "4.. USD more_than");
  }

  @Test
  void aHedgeInsideTheAmountCounts() {
    assertThat(Told.amounts("a $40-plus billion plan and 500-odd dollars"))
        .containsExactly("40000000000.. USD at_least", "500 USD about");
  }

  @Test
  void aLineBreakMayStandInAHedge() {
    assertThat(Told.amounts("more\nthan\n$5")).containsExactly("5.. USD more_than");
  }

  @Test
  void twoAmountsWithPlusBetweenThemAreASum() {
    assertThat(Told.amounts("he pays €62 million plus €8 million in fees"))
        .containsExactly("62000000 EUR exact", "8000000 EUR exact");
  }
}

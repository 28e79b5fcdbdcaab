package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What is listed, and in which order. */
class ReportFiltersInBrowserTest extends InBrowser {

  @ParameterizedTest
  @CsvSource({
    "bucket,tweet",
    "bucket,people_familiar",
    "status,conflicting",
    "status,single_source",
    "kind,money",
    "kind,date",
    "change,new",
    "decision,look-again",
    "entity,Daria Kestrel",
    "article,courier/velmora-filing",
    "date,2021-03-01..2021-04-30",
    "date,2022-01-01..",
    "date,..2019-12-31"
  })
  void aFilterShowsWhatItNamesAndNegatedTheRest(String facet, String value) {
    List<JsonNode> claims = desk.claims();
    long matching = claims.stream().filter(has(facet, value)).count();
    assertThat(matching).isBetween(1L, claims.size() - 1L);
    desk.at("#view=claims&" + facet + "=" + value);
    desk.assertFound(matching);
    browser.find(".filter button").click();
    desk.assertFound(claims.size() - matching);
    browser.await("return location.hash.includes('%21') || location.hash.includes('!')");
    browser.find(".filter .remove").click();
    desk.assertFound(claims.size());
  }

  private static Predicate<JsonNode> has(String facet, String value) {
    return claim ->
        switch (facet) {
          case "entity" -> claim.path("entities").toString().contains("\"" + value + "\"");
          case "article" -> claim.path("articleId").asText().equals(value);
          case "decision" -> claim.path("decision").path("state").asText().equals(value);
          case "date" -> overlaps(claim.path("time"), value.split("\\.\\.", -1));
          default -> claim.path(facet).asText().equals(value);
        };
  }

  private static boolean overlaps(JsonNode time, String[] range) {
    String earliest = time.path("earliest").asText();
    return !earliest.isEmpty()
        && (range[1].isEmpty() || earliest.compareTo(range[1]) <= 0)
        && time.path("latest").asText().compareTo(range[0]) >= 0;
  }

  @Test
  void aFilterIsChosenFromItsList() {
    desk.at("#view=claims");
    new Select(browser.find("#filter-bucket")).selectByValue("tweet");
    new Select(browser.find("#filter-kind")).selectByValue("money");
    assertThat(chips()).containsExactly("Channel: Tweet", "Kind: Money");
    browser.find("#filter-entity").sendKeys("Daria Kestrel", Keys.TAB);
    assertThat(chips()).contains("Name: Daria Kestrel");
  }

  @Test
  void theNameMeantIsFoundByAPartOfItAndAnUnknownOneIsToldSo() {
    desk.at("#view=claims");
    browser.find("#filter-entity").sendKeys("daria kes", Keys.TAB);
    assertThat(chips()).containsExactly("Name: Daria Kestrel");
    browser.find("#filter-entity").sendKeys("nobody", Keys.TAB);
    assertThat(chips()).hasSize(1);
    assertThat(browser.find("#filter-entity").getAttribute("aria-invalid")).isEqualTo("true");
  }

  @Test
  void whoTakesAFilterAwayByKeyboardStaysAmongTheFilters() {
    desk.at("#view=claims&kind=money&status=conflicting");
    browser.find(".filter .remove").sendKeys(Keys.ENTER);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("remove-0");
    browser.press(Keys.ENTER);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("search");
  }

  @Test
  void datesAreChosenInTwoFieldsThatMakeOneFilter() {
    desk.at("#view=claims");
    browser.find("#filter-date-from").sendKeys("01012021");
    assertThat(chips()).containsExactly("Date: from 1 January 2021");
    browser.find("#filter-date-to").sendKeys("04302021");
    assertThat(chips()).containsExactly("Date: 1 January 2021 to 30 April 2021");
    browser.find(".filter .remove").click();
    browser.find("#search").click();
    assertThat(browser.find("#filter-date-from").getAttribute("value")).isEmpty();
  }

  private static List<String> chips() {
    return browser.texts(".filter button:first-child");
  }

  @Test
  void aSearchTakesWordsPhrasesAndWhatIsToBeLeftOut() {
    desk.at("#view=claims&q=kestrel");
    long all = claimCount();
    desk.at("#view=claims&q=kestrel+-fund");
    assertThat(claimCount()).isBetween(1L, all - 1);
    desk.at("#view=claims&q=%22continue+to+fund%22");
    assertThat(browser.texts(".row-words"))
        .isNotEmpty()
        .allMatch(w -> w.contains("continue to fund"));
  }

  private static long claimCount() {
    return Long.parseLong(desk.found().split(" ", 2)[0]);
  }

  @Test
  void bothSidesOfAConflictStandTogether() {
    desk.at("#view=claims&status=conflicting");
    assertThat(browser.texts(".row .row-foot strong")).hasSize(2);
    List<String> rows = browser.texts(".row");
    int euros = rows.indexOf(rows.stream().filter(r -> r.contains("€350")).findFirst().orElse(""));
    assertThat(euros).isNotNegative();
    assertThat(rows.subList(Math.max(0, euros - 1), Math.min(rows.size(), euros + 2)).toString())
        .contains("€400");
  }

  @Test
  void aCountOfTheListOfArticlesLeadsToTheClaimsCounted() {
    desk.at("");
    String count = browser.find(".toc td.single_source a").getText();
    browser.find(".toc td.single_source a").click();
    browser.await("return document.querySelectorAll('.filter').length === 2");
    assertThat(browser.texts(".row")).hasSize(Integer.parseInt(count));
  }

  @Test
  void theOrderCanBeChosen() {
    desk.at("#view=claims");
    assertThat(browser.texts(".row .chip").get(0)).isEqualTo("Conflicting");
    new Select(browser.find("#sort")).selectByValue("amount");
    assertThat(browser.texts(".row strong").get(0)).contains("billion");
    new Select(browser.find("#sort")).selectByValue("date");
    assertThat(browser.texts(".row strong").get(0)).contains("2016");
    new Select(browser.find("#sort")).selectByValue("date-last");
    assertThat(browser.texts(".row strong").get(0)).contains("2026");
  }

  @Test
  void theAddressHoldsEverythingThatIsShown() {
    desk.at(
        "#view=claims&bucket=!tweet&date=!2030-01-01..&status=conflicting&q=-zebra&sort=amount");
    browser.press("j", "j");
    browser.await("return location.hash.includes('claim=')");
    List<String> rows = browser.texts(".row-words");
    List<String> chips = chips();
    String chosen = browser.find("[aria-selected=true] .row-words").getText();
    desk.at(browser.script("return location.hash").toString());
    assertThat(browser.texts(".row-words")).isEqualTo(rows);
    assertThat(chips()).hasSize(3).isEqualTo(chips);
    assertThat(browser.find("[aria-selected=true] .row-words").getText()).isEqualTo(chosen);
    assertThat(new Select(browser.find("#sort")).getFirstSelectedOption().getAttribute("value"))
        .isEqualTo("amount");
  }
}

package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The keyboard. */
class ReportKeysInBrowserTest extends InBrowser {

  @Test
  void theFirstClaimIsChosenAndNothingOfItStandsInTheAddress() {
    desk.at("#view=claims&status=conflicting");
    assertThat(desk.selected()).isEqualTo(0);
    browser.await("return document.querySelector('.claim-words') !== null");
    assertThat(browser.find(".claim-words").getText())
        .isEqualTo(browser.find("[aria-selected=true] .row-words").getText());
    assertThat(browser.script("return location.hash").toString()).doesNotContain("claim=");
    browser.find(".filter .remove").click();
    assertThat(desk.selected()).isEqualTo(0);
  }

  @Test
  void whereNoClaimIsLeftThePageSaysSo() {
    desk.at("#view=claims&q=nowhere+to+be+found");
    assertThat(browser.find(".evidence").getText()).contains("No claim is left");
  }

  @Test
  void everyKeyDoesWhatTheHelpSays() {
    desk.at("#view=claims&sort=article");
    assertThat(desk.selected()).isEqualTo(0);
    browser.press("j");
    browser.press(Keys.ARROW_DOWN);
    assertThat(desk.selected()).isEqualTo(2);
    browser.press("k");
    assertThat(desk.selected()).isEqualTo(1);
    browser.press("s");
    assertThat(desk.selected()).isEqualTo(2);
    desk.awaitEvidence(desk.id(2));
    browser.press("a");
    assertThat(desk.selected()).isEqualTo(3);
    desk.awaitEvidence(desk.id(3));
    browser.press("r");
    assertThat(desk.selected()).isEqualTo(4);
    assertThat(desk.saved()).contains("1 accepted, 1 rejected");
    browser.press("u");
    assertThat(desk.selected()).isEqualTo(3);
    assertThat(desk.saved()).contains("1 accepted, 0 rejected");
    desk.awaitEvidence(desk.id(3));
    browser.press("n");
    assertThat(focused()).isEqualTo("note");
    browser.press("a", Keys.ESCAPE);
    assertThat(focused()).isEqualTo("rows");
    assertThat(desk.saved()).contains("1 accepted, 0 rejected");
    browser.press("/");
    assertThat(focused()).isEqualTo("search");
    browser.press(Keys.ESCAPE);
    browser.press("?");
    assertThat(browser.find(".help").isDisplayed()).isTrue();
    browser.find("#keys-on").click();
    browser.press(Keys.ESCAPE);
    assertThat(browser.find(".help").isDisplayed()).isFalse();
    browser.press("j");
    assertThat(desk.selected()).as("single keys are off").isEqualTo(3);
  }

  @Test
  void inTheListTheUsualKeysMove() {
    desk.at("#view=claims&sort=article");
    browser.press(Keys.END);
    assertThat(desk.selected()).isEqualTo(desk.claims().size() - 1);
    browser.press(Keys.PAGE_UP);
    assertThat(desk.selected()).isBetween(1, desk.claims().size() - 3);
    browser.press(Keys.HOME);
    assertThat(desk.selected()).isEqualTo(0);
    browser.press(Keys.PAGE_DOWN);
    assertThat(desk.selected()).isGreaterThan(1);
  }

  private static String focused() {
    return browser.script("return document.activeElement.id").toString();
  }
}

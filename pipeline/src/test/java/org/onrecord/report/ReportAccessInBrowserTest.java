package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Everybody can use the page: at any width, in light and dark, by keyboard, without motion. */
class ReportAccessInBrowserTest extends InBrowser {

  @ParameterizedTest
  @CsvSource({
    "'',1440,light",
    "'',390,light",
    "'',1440,dark",
    "'',390,dark",
    "'',320,light",
    "#view=claims,1440,light",
    "#view=claims,390,light",
    "#view=claims,1440,dark",
    "#view=claims,390,dark"
  })
  void axeFindsNothing(String hash, int width, String scheme) {
    narrow(width, scheme);
    desk.at(hash);
    if (!hash.isEmpty()) {
      browser.press("j", "a");
      browser.await("return document.querySelector('.claim-words') !== null");
      openEverything();
    }
    assertThat(browser.script("return matchMedia('(prefers-color-scheme: dark)').matches"))
        .isEqualTo(scheme.equals("dark"));
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.press("?");
    assertThat(browser.accessibilityViolations()).as("help").isEmpty();
  }

  private static void openEverything() {
    browser.script(
        "document.querySelectorAll('details').forEach((d) => (d.open = true));"
            + "document.querySelectorAll('.fold').forEach((b) => b.checkVisibility() && b.click())");
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "#view=claims",
    "#view=claims&bucket=tweet&entity=!Daria Kestrel&date=2021-01-01..",
    "#view=claims&entity=Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
  })
  void nothingOverflowsOnATelephone(String hash) {
    narrow(320, "light");
    desk.at(hash);
    openEverything();
    assertThat((String) browser.script(OVERFLOWING)).isEmpty();
  }

  /** What is wider than the page and not in a box that scrolls on its own. */
  private static final String OVERFLOWING =
      """
      const inBox = (e) => e.closest('svg, .scroll, .visually-hidden, .rows, thead') !== null;
      return [...document.body.querySelectorAll('*')]
          .filter((e) => e.checkVisibility() && !inBox(e))
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
          .concat(document.documentElement.scrollWidth > innerWidth ? [document.body] : [])
          .map((e) => `${e.tagName}.${e.className}`).join(' ');""";

  @Test
  void onATelephoneTheFirstScreenIsTheListAndFiltersUnfold() {
    narrow(390, "light");
    desk.at("#view=claims");
    assertThat(browser.find("#filter-bucket").isDisplayed()).isFalse();
    assertThat(
            (Boolean)
                browser.script(
                    "return document.querySelector('.rows').getBoundingClientRect().top < 180"))
        .isTrue();
    browser.find(".bar .fold").click();
    assertThat(browser.find("#filter-bucket").isDisplayed()).isTrue();
    assertThat(browser.find(".bar .fold").getAttribute("aria-expanded")).isEqualTo("true");
    browser.find(".desk-head .fold").click();
    assertThat(browser.find("#export").isDisplayed()).isTrue();
  }

  @Test
  void onATelephoneAShortListTakesNoMoreRoomThanItNeeds() {
    narrow(390, "light");
    desk.at("#view=claims&status=superseded");
    assertThat(
            (Boolean)
                browser.script(
                    "const rows = document.getElementById('rows');"
                        + " return rows.offsetHeight < 1.2 * rows.querySelector('.row').offsetHeight"))
        .isTrue();
  }

  @Test
  void onATelephoneNoWordsStandBelowEachOtherLetterByLetter() {
    narrow(390, "light");
    desk.at("");
    assertThat(
            (Boolean)
                browser.script(
                    "return [...document.querySelectorAll('caption, th, dt')]"
                        + ".filter((e) => e.checkVisibility() && !e.closest('thead'))"
                        + ".every((e) => e.offsetHeight < 4 * e.offsetWidth)"))
        .isTrue();
  }

  @Test
  void whoAsksForLessMotionGetsNone() {
    try (Browser still = Browser.start(dir, "--force-prefers-reduced-motion")) {
      still.open(desk.run(), "#view=claims");
      assertThat(
              still.script(
                  "return getComputedStyle(document.querySelector('.row')).transitionDuration"))
          .isEqualTo("0s");
    }
  }

  @Test
  void thePageCanBeReadWithoutJavaScript() {
    try (Browser plain = Browser.withoutJavaScript(dir)) {
      plain.driver().get(desk.run().resolve("report.html").toUri().toString());
      assertThat(plain.find("#conflicts .side").isDisplayed()).isTrue();
      assertThat(plain.find("#timeline svg").isDisplayed()).isTrue();
      assertThat(plain.find("article h3").isDisplayed()).isTrue();
      assertThat(plain.driver().findElements(By.cssSelector(".desk"))).isEmpty();
    }
  }

  @Test
  void onPaperStandsTheDossierOfTheChosenClaim() {
    desk.atClaim(desk.id(0));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.find(".evidence").isDisplayed()).isTrue();
    assertThat(browser.find(".beside .text").isDisplayed()).isTrue();
    assertThat(browser.find(".rows").isDisplayed()).isFalse();
    assertThat(browser.find(".bar").isDisplayed()).isFalse();
  }

  private static void narrow(int width, String scheme) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @AfterEach
  void wideAgain() {
    browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }
}

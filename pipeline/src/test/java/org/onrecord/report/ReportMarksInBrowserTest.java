package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks in an article's text, as they are laid out. */
class ReportMarksInBrowserTest {

  @TempDir private static Path dir = Path.of("");

  @Test
  void theSmallWordsUnderTheMarksDoNotRunIntoEachOther() throws IOException {
    Path run = FixtureRun.copyTo(dir.resolve("short"));
    shortSources(run.resolve("articles.jsonl"));
    Report.write(run);
    try (Browser browser = Browser.start(dir)) {
      browser.open(run, "");
      // The articles too, which the list of claims replaces.
      browser.script("document.documentElement.classList.remove('scripted')");
      assertThat((String) browser.script(OVERLAPPING)).isEmpty();
      assertThat(browser.texts(".excerpt [data-label='who how']")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"390,''", "1440,''", "390,#view=claims", "1440,#view=claims"})
  void theSmallWordsUnderTheMarksStayClearOfTheLineBelow(int width, String hash)
      throws IOException {
    Path run = FixtureRun.copyTo(dir.resolve("clear" + width + hash.length()));
    Report.write(run);
    try (Browser browser = Browser.start(dir)) {
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", false));
      browser.open(run, hash);
      browser.script("document.documentElement.classList.remove('scripted')");
      if (!hash.isEmpty()) {
        browser.await("return document.querySelector('.beside .text') !== null");
      }
      assertThat((Long) browser.script("return document.querySelectorAll('[data-label]').length"))
          .isPositive();
      assertThat((String) browser.script(COVERED)).isEmpty();
    }
  }

  /**
   * Labels whose letters, down to the line they stand on, reach into the tint of the line below.
   */
  private static final String COVERED =
      """
      const shown = (css) => [...document.querySelectorAll(css)].filter((e) => e.checkVisibility());
      const tints = shown('.what, mark').flatMap((e) =>
          [...e.getClientRects()].map((box) => ({block: e.closest('p, .text'), box})));
      return shown('[data-label]').filter((e) => {
        const style = getComputedStyle(e, '::after');
        const mark = e.getClientRects()[0];
        const top = mark.top + parseFloat(getComputedStyle(e).paddingTop) + parseFloat(style.top);
        const bottom = top + 0.85 * parseFloat(style.fontSize);
        return tints.some(({block, box}) => block === e.closest('p, .text')
            && box.top > mark.top + 5 && box.top < bottom && box.bottom > bottom
            && box.left < mark.left + 10 && box.right > mark.left);
      }).map((e) => e.dataset.label + ': ' + e.textContent).join(' | ');""";

  /** As if every source were a word of two letters in front of its cue: he said, it said. */
  private static void shortSources(Path articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = json.readTree(line);
      for (JsonNode attribution : article.path("attributions")) {
        int cue = attribution.at("/cue/spans/0/utf16/0").asInt();
        if (cue > 3 && attribution.at("/source/spans/0").isObject()) {
          ((ObjectNode) attribution.at("/source/spans/0"))
              .putArray("utf16")
              .add(cue - 3)
              .add(cue - 1);
        }
      }
      lines.add(article.toString());
    }
    Files.write(articles, lines);
  }

  /** Label boxes on one line that begin before the one to their left has ended. */
  private static final String OVERLAPPING =
      """
      const measure = document.createElement('canvas').getContext('2d');
      const boxes = [...document.querySelectorAll('.excerpt [data-label]')]
          .filter((e) => e.checkVisibility()).map((e) => {
        const style = getComputedStyle(e, '::after');
        measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const box = e.getClientRects()[0];
        return {words: e.dataset.label, text: e.closest('p'), top: box.top, left: box.left,
            right: box.left + measure.measureText(e.dataset.label).width};
      });
      return boxes.filter((b, i) => i > 0 && boxes[i - 1].text === b.text
              && Math.abs(boxes[i - 1].top - b.top) < 4 && boxes[i - 1].right > b.left)
          .map((b) => b.words + ': ' + b.text.textContent).join(' | ');""";
}

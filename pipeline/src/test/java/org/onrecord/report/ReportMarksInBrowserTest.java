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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

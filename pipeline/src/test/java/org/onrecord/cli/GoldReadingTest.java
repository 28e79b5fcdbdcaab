package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.attribution.Sourcing;
import org.onrecord.evaluate.GoldText;
import org.onrecord.job.AnnotatedArticle;
import org.onrecord.job.Progress;
import org.onrecord.job.Stages;

/** With stages that find nothing, and fail on a text that says so. */
class GoldReadingTest {

  private static final Stages STAGES =
      new Stages(
          () -> GoldReadingTest::annotate,
          () -> GoldReadingTest::analyse,
          () -> article -> List.of());

  @Test
  void theLinesStandInTheOrderOfTheTexts() {
    List<GoldText> texts =
        IntStream.range(0, 50).mapToObj(at -> text("t" + at, "Text " + at + ".")).toList();

    List<String> lines = new GoldReading(STAGES, Progress.SILENT).read(texts);

    assertThat(lines).hasSize(50);
    for (int at = 0; at < lines.size(); at++) {
      assertThat(lines.get(at)).contains("\"articleId\":\"t" + at + "\"");
    }
  }

  @Test
  void theMetadataReachTheStages() {
    GoldText text = new GoldText("a", "Rain.", "2031-04-02", " Ledger ", "Weather");

    assertThat(new GoldReading(STAGES, Progress.SILENT).read(List.of(text)))
        .singleElement()
        .asString()
        .contains(
            "\"publisher\":\"Ledger\",\"published\":\"2031-04-02\",\"publishedFrom\":\"meta\"")
        .contains("\"title\":\"Weather\"");
  }

  @Test
  void aTextThatAStageFailsOnIsLeftOutAndTheOthersAreRead() {
    List<GoldText> texts =
        List.of(text("a", "Rain."), text("b", "fail"), text("c", " "), text("d", "Snow."));

    List<String> lines = new GoldReading(STAGES, Progress.SILENT).read(texts);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("\"articleId\":\"d\"");
  }

  private static GoldText text(String id, String text) {
    return new GoldText(id, text, "", "", "");
  }

  private static AnnotatedArticle annotate(Article article) {
    if (article.text().equals("fail")) {
      throw new StackOverflowError();
    }
    return new AnnotatedArticle(article, new AnnotatedText(article.text(), List.of(), List.of()));
  }

  private static AnalysedArticle analyse(AnnotatedArticle article) {
    return new AnalysedArticle(
        article.article(),
        article.text(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Sourcing(0, 0, 0, List.of(), List.of()));
  }
}

package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.text.Span;

class ExcerptTest {

  private static final String STORY =
      "Hale paid $5 million. It rained. The sky was grey. Nobody came. Orth said so on Monday.";

  @Test
  void theSentenceOfTheClaimAndTheSentenceOfTheSourceAreShown() {
    assertThat(excerpt(STORY, "$5 million", "Orth"))
        .isEqualTo("Hale paid $5 million. […] Orth said so on Monday.");
  }

  @Test
  void oneSentenceBetweenTwoIsNotLeftOut() {
    assertThat(excerpt(STORY, "$5 million", "sky"))
        .isEqualTo("Hale paid $5 million. It rained. The sky was grey.");
  }

  @Test
  void aSentenceWithoutEndIsCutAtWordsAroundTheClaim() {
    String endless = "and so it goes on ".repeat(200) + "until Hale paid " + "and on ".repeat(400);
    String excerpt = excerpt(endless, "Hale paid");
    assertThat(excerpt).startsWith("… ").endsWith(" …").contains("until Hale paid and on");
    assertThat(excerpt.length()).isLessThan(500);
    assertThat(excerpt.replaceAll("[^a-z ]", "").split(" +"))
        .doesNotContain("o", "nd", "n", "oes", "oe", "s");
  }

  private static String excerpt(String text, String... words) {
    ArticleView article =
        new ArticleView(
            new ArticleEntry(
                "a",
                "a.txt",
                "",
                "",
                "",
                "",
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                JsonNodeFactory.instance.objectNode(),
                false));
    List<Span> spans =
        Stream.of(words)
            .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
            .toList();
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    Excerpt.around(spans, article).write(html, article, List.of());
    html.end();
    return Jsoup.parse(out.toString()).text();
  }
}

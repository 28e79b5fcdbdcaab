package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;
import org.onrecord.article.Published;

class HtmlPagesTest {

  private static final String SENTENCE = "The company said on Monday that it would sell the yard.";

  private Reading reading;

  @BeforeEach
  void startReading(@TempDir Path temp) {
    reading = Reading.in(temp);
  }

  private static byte[] fixture(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("html/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void onlyTheArticlesOwnWordsAreReadBlockByBlock() throws IOException {
    assertThat(reading.article("news.html", fixture("news.html")).text().split("\n\n"))
        .containsExactly(
            "The utility says the plant loses £2 million a month.",
            "Tarn Power will shut its last coal unit in March, the company said in a statement.",
            "“We have run out of road,” said Nora Fell,\nits chief executive.",
            "A costly winter",
            "“Every month costs us money that we do not have.”",
            "The unit employs 140 people.",
            "It opened in 1971.",
            "Nobody told the staff. Nobody. pic.example/1",
            "— Jonas Reed (@jonasreed) September 11, 2024",
            "Reed is a “former engineer” at the plant.");
  }

  @Test
  void thePagesOwnMetadataIsRead() throws IOException {
    Article article = reading.article("news.html", fixture("news.html"));
    assertThat(article.title()).isEqualTo("Tarn Power to shut its last coal unit");
    assertThat(article.publisher()).isEqualTo("The Northern Ledger");
    assertThat(article.published())
        .isEqualTo(Published.on(LocalDate.of(2024, 9, 12), Published.From.HTML));
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.byline()).isEqualTo("Ida Brandt");
  }

  @Test
  void aPageWithoutMarksIsReadWhereMostOfItsTextStands() throws IOException {
    Article article = reading.article("old.html", fixture("old.html"));
    assertThat(article.text().split("\n\n"))
        .containsExactly(
            "Repairs to the dam will cost $40 million, the county said on Friday.",
            "That is twice what it had planned, according to its own budget.",
            "\"We will pay it,\" said Rosa Lindt, who heads the board.");
  }

  @Test
  void structuredDataFillsInWhatMetaTagsDoNotSay() throws IOException {
    Article article = reading.article("old.html", fixture("old.html"));
    assertThat(article.title()).isEqualTo("Dam repair to cost more");
    assertThat(article.publisher()).isEqualTo("Valley Wire");
    assertThat(article.byline()).isEqualTo("Lea Sund, Omar Dietz");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published())
        .isEqualTo(Published.on(LocalDate.of(2023, 11, 2), Published.From.HTML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2024-05-06T10:00'>Monday</time>",
        "<meta name='date' content='2024-05-06'>",
        "<meta name='DC.date.issued' content='2024-05-06'>",
        "<span itemprop='datePublished' content='2024-05-06'></span>",
        "<meta property='article:published_time' content='soon'><time datetime='2024-05-06'></time>",
        "<time class='updated' datetime='2024-05-09'></time><time datetime='2024-05-06'></time>"
      })
  void aDateIsFoundInEveryPlaceWherePagesKeepIt(String place) throws IOException {
    assertThat(reading.article("a.html", place + "<p>" + SENTENCE).published())
        .isEqualTo(Published.on(LocalDate.of(2024, 5, 6), Published.From.HTML));
  }

  @Test
  void aTimeInTheRunningTextIsNotThePublishedDate() throws IOException {
    String text = "<p>" + SENTENCE + " " + SENTENCE + "<p>In <time datetime=2019-01-01>2019</time>";
    assertThat(reading.article("a.html", text).published()).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void theFlagGoesBeforeThePageAndMetadataBeforeTheFlag(@TempDir Path temp) throws IOException {
    String page = "<meta name=date content=2024-05-06><title>Page</title><p>" + SENTENCE;
    Reading flagged = new Reading(temp, ReadOptions.publishedOn(LocalDate.of(2024, 1, 1)));
    assertThat(flagged.article("a.html", page).published().from()).isEqualTo(Published.From.FLAG);
    flagged.with("a.meta.json", "{\"published\": \"2024-02-02\"}");
    Article article = flagged.article("a.html", page);
    assertThat(article.published().from()).isEqualTo(Published.From.META);
    assertThat(article.title()).isEqualTo("Page");
  }

  @Test
  void theDeclaredCharsetIsHonoured() throws IOException {
    String page = "<meta charset='iso-8859-1'><p>“Café”, the company’s name, cost €5 million.";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(reading.article("a.html", bytes).text())
        .isEqualTo("“Café”, the company’s name, cost €5 million.");
  }

  @Test
  void aByteOrderMarkGoesBeforeADeclaration() throws IOException {
    String page = "\uFEFF<meta charset='iso-8859-1'><p>Café owners said on Monday they would pay.";
    assertThat(reading.article("a.html", page).text()).startsWith("Café");
  }

  @Test
  void bytesThatBelieTheDeclarationAreRejected() throws IOException {
    byte[] latin1 = "<p>Café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reading.rejection("a.html", latin1).error()).isEqualTo("not-utf-8");
    byte[] japanese = "<meta charset=euc-jp><p>Café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reading.rejection("b.html", japanese).error()).isEqualTo("wrong-charset");
    assertThat(reading.rejection("c.html", "<meta charset=klingon><p>a").message())
        .contains("«klingon»");
  }

  @Test
  void aPageThatHoldsNoTextIsEmpty() throws IOException {
    String page =
        "<title>Only a title</title><nav><a href=x>Home and away</a></nav><script>x</script>";
    assertThat(reading.rejection("a.html", page).error()).isEqualTo("empty");
  }

  @Test
  void theArticleOfAScriptedPageIsReadFromItsStructuredData() throws IOException {
    String page =
        "<div id=app></div><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + SENTENCE
            + "\"}</script>";
    assertThat(reading.article("a.html", page).text()).isEqualTo(SENTENCE);
  }

  @Test
  void aPreformattedPressReleaseKeepsItsLines() throws IOException {
    String page = "<pre>The company sold\nits yard.\n\nIt gave no price.</pre>";
    assertThat(reading.article("a.html", page).text())
        .isEqualTo("The company sold\nits yard.\n\nIt gave no price.");
  }

  @Test
  void wordsOfASentenceStayWhateverTheirElementIsCalled() throws IOException {
    String page =
        "<p>The company said <a class='topics-link tags' href=x>Acme Yards</a> owed it £3m.";
    assertThat(reading.article("a.html", page).text())
        .isEqualTo("The company said Acme Yards owed it £3m.");
  }

  @Test
  void aPageOfDeeplyNestedElementsIsRead() throws IOException {
    String page = "<div>".repeat(100_000) + "<p>" + SENTENCE;
    assertThat(reading.article("a.html", page).text()).isEqualTo(SENTENCE);
  }
}

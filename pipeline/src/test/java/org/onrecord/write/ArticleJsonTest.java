package org.onrecord.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Source;
import org.onrecord.attribution.Sourcing;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

class ArticleJsonTest {

  private static final String TEXT = "🚀 Ada Vale said on Monday she gave up to $5m.";

  @Test
  void membersStandInTheOrderOfTheFormat() {
    assertThat(json(bare()))
        .isEqualTo(
            "{\"schemaVersion\":1,\"articleId\":\"a\",\"file\":\"a.txt\",\"sha256\":\"00\","
                + "\"publishedFrom\":\"none\",\"text\":\""
                + TEXT
                + "\",\"entities\":[],\"amounts\":[],\"times\":[],\"attributions\":[],"
                + "\"sourcing\":{\"anonymousShare\":0,\"unnamedSources\":{\"atLeast\":0},"
                + "\"responses\":[],\"notes\":[]}}");
  }

  @Test
  void spansCountCodePointsAndCarryUtf16() {
    assertThat(json(found()))
        .contains(
            "{\"id\":\"e1\",\"name\":\"Ada Vale\",\"type\":\"PERSON\",\"mentions\":"
                + "[{\"start\":2,\"end\":10,\"text\":\"Ada Vale\",\"utf16\":[3,11]}]}");
  }

  @Test
  void anOpenEndIsNullAndALimitAPlainNumber() {
    assertThat(json(found()))
        .contains(
            "\"utf16\":[36,45]},\"low\":null,\"high\":5000000,\"currency\":\"USD\",\"modifier\":\"up_to\"}");
  }

  @Test
  void aTimeLeavesOutWhatIsUnknown() {
    assertThat(json(found()))
        .contains(
            "\"type\":\"DATE\",\"value\":\"2024-05-13\",\"earliest\":\"2024-05-13\","
                + "\"latest\":\"2024-05-13\",\"anchor\":{\"kind\":\"published\",\"date\":\"2024-05-17\"}}");
  }

  @Test
  void anAttributionShowsItsThreePartsAndTheEvidence() {
    assertThat(json(found()))
        .contains(
            "{\"id\":\"a1\",\"bucket\":\"named_source\",\"direct\":false,\"source\":{\"spans\":[{")
        .contains("\"entityIds\":[\"e1\"],\"kind\":\"person\"},\"cue\":{\"spans\":[{")
        .contains("\"confidence\":0.3333,\"why\":[\"reporting verb\"]}");
  }

  @Test
  void controlCharactersAreEscaped() {
    Article article =
        new Article("a", "a.txt", "00", "", Published.UNKNOWN, "", "", "", "one\n\u0001two");

    assertThat(json(analysed(article, List.of(), List.of(), List.of(), List.of())))
        .contains("\"one\\n\\u0001two\"");
  }

  private static String json(AnalysedArticle article) {
    return ArticleJson.line(article).json();
  }

  private static Article article() {
    return new Article("a", "a.txt", "00", "", Published.UNKNOWN, "", "", "", TEXT);
  }

  private static AnalysedArticle bare() {
    return analysed(article(), List.of(), List.of(), List.of(), List.of());
  }

  private static AnalysedArticle found() {
    Span ada = new Span(3, 11);
    TimeExpression monday =
        new TimeExpression(
            "t1",
            new Span(20, 26),
            TimeExpression.Type.DATE,
            "2024-05-13",
            "",
            "2024-05-13",
            "2024-05-13",
            new Anchor(Anchor.Kind.PUBLISHED, "", "2024-05-17"),
            false);
    Amount limit =
        new Amount(
            "m1",
            new Span(36, 45),
            Bound.OPEN,
            Bound.at(new BigDecimal("5.0E+6")),
            "USD",
            Modifier.UP_TO,
            "");
    Attribution said =
        new Attribution(
            "a1",
            Bucket.NAMED_SOURCE,
            "",
            false,
            new Source(List.of(ada), List.of("e1"), Source.Kind.PERSON, 0),
            List.of(new Span(12, 16)),
            List.of(new Span(27, 45)),
            List.of(),
            Polarity.NEUTRAL,
            "",
            1 / 3.0,
            List.of("reporting verb"));
    return analysed(
        article(),
        List.of(new Entity("e1", "Ada Vale", EntityType.PERSON, List.of(ada))),
        List.of(limit),
        List.of(monday),
        List.of(said));
  }

  private static AnalysedArticle analysed(
      Article article,
      List<Entity> entities,
      List<Amount> amounts,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    return new AnalysedArticle(
        article,
        new AnnotatedText(article.text(), List.of(), List.of()),
        entities,
        amounts,
        times,
        attributions,
        new Sourcing(0, 0, 0, List.of(), List.of()));
  }
}

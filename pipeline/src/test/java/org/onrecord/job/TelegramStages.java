package org.onrecord.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;
import org.onrecord.attribution.Bucket;
import org.onrecord.attribution.Sourcing;
import org.onrecord.claim.Assertion;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimBuilder;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Modality;
import org.onrecord.claim.Origin;
import org.onrecord.claim.Participant;
import org.onrecord.claim.StoryPrint;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/**
 * Stages without models, for articles whose every line is "Ada Vale: Vexcorp funded Quarry Lab." or
 * the same with "did not fund".
 */
final class TelegramStages {

  private static final Pattern LINE =
      Pattern.compile("(?m)^(.+?): ((.+?) (funded|did not fund) (.+?))\\.$");

  private TelegramStages() {}

  static Stages stages() {
    return new Stages(TelegramStages::annotate, TelegramStages::attribute, TelegramStages::claim);
  }

  private static ArticleStep<Article, AnnotatedArticle> annotate() {
    return article ->
        new AnnotatedArticle(article, new AnnotatedText(article.text(), List.of(), List.of()));
  }

  private static ArticleStep<AnnotatedArticle, AnalysedArticle> attribute() {
    return annotated ->
        new AnalysedArticle(
            annotated.article(),
            annotated.text(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Sourcing(0, 0, 0, List.of(), List.of()));
  }

  private static ArticleStep<AnalysedArticle, List<Claim>> claim() {
    return analysed -> claims(analysed.article());
  }

  private static List<Claim> claims(Article article) {
    List<Claim> claims = new ArrayList<>();
    Matcher line = LINE.matcher(article.text());
    while (line.find()) {
      Passage words =
          new Passage(
              line.start(2), line.end(2), line.group(2), new Span(line.start(2), line.end(2)));
      Assertion assertion =
          new Assertion(
              List.of(new Participant(line.group(3), "ORGANIZATION")),
              "give",
              List.of(new Participant(line.group(5), "ORGANIZATION")),
              line.group(4).startsWith("did"),
              Modality.FACT);
      claims.add(
          new ClaimBuilder(
                  article.id(),
                  ClaimKind.STATEMENT,
                  List.of(words),
                  assertion,
                  origin(line, article))
              .in(Bucket.NAMED_SOURCE, "")
              .published(article.published().iso())
              .sentence(claims.size())
              .entities(assertion.subject())
              .build());
    }
    return claims;
  }

  private static Origin origin(Matcher line, Article article) {
    String teller = line.group(1);
    return teller.equals("we")
        ? new Origin(
            List.of("organization:" + article.publisher()),
            true,
            StoryPrint.of(article.text()),
            "",
            article.publisher())
        : new Origin(List.of("person:" + teller), false, StoryPrint.NONE, "", teller);
  }
}

package org.onrecord.write;

import java.io.IOException;
import java.util.List;
import org.onrecord.amount.Amount;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Source;
import org.onrecord.attribution.Sourcing;
import org.onrecord.entity.Entity;
import org.onrecord.text.Passage;
import org.onrecord.text.PassageIndex;
import org.onrecord.time.TimeExpression;

/** Renders the lines of {@code articles.jsonl}. */
public final class ArticleJson {

  private final AnalysedArticle analysed;
  private final FullText fullText;
  private final PassageIndex passages;

  private ArticleJson(AnalysedArticle analysed, FullText fullText) {
    this.analysed = analysed;
    this.fullText = fullText;
    this.passages = new PassageIndex(analysed.article().text());
  }

  /** The article's line with its text. */
  public static Line line(AnalysedArticle analysed) {
    return line(analysed, FullText.KEPT);
  }

  /** The article's line; one article's key is its id. */
  public static Line line(AnalysedArticle analysed, FullText fullText) {
    ArticleJson article = new ArticleJson(analysed, fullText);
    return new Line(Table.ARTICLES, analysed.article().id(), JsonLine.of(article::members));
  }

  private void members(JsonLine line) throws IOException {
    Article article = analysed.article();
    line.number("schemaVersion", JsonLine.SCHEMA_VERSION);
    line.text("articleId", article.id());
    line.text("file", article.file());
    line.text("sha256", article.sha256());
    line.text("publisher", article.publisher());
    line.text("published", article.published().iso());
    line.text("publishedFrom", ValueJson.wireName(article.published().from()));
    line.text("title", article.title());
    line.text("language", article.language());
    line.text("byline", article.byline());
    if (fullText == FullText.KEPT) {
      line.text("text", article.text());
    } else {
      line.flag("redacted", true);
    }
    line.array("entities", analysed.entities(), this::entity);
    line.array("amounts", analysed.amounts(), this::amount);
    line.array("times", analysed.times(), this::time);
    line.array("attributions", analysed.attributions(), this::attribution);
    line.object("sourcing", this::sourcing);
  }

  private void entity(JsonLine line, Entity entity) throws IOException {
    line.object(
        object -> {
          object.text("id", entity.id());
          object.text("name", entity.name());
          object.text("type", entity.type().name());
          SpanJson.members(object, "mentions", passages.passages(entity.mentions()));
        });
  }

  private void amount(JsonLine line, Amount amount) throws IOException {
    ValueJson.amounts(line, amount, passages.passage(amount.span()));
  }

  private void time(JsonLine line, TimeExpression time) throws IOException {
    ValueJson.time(line, time, passages.passage(time.span()));
  }

  private void attribution(JsonLine line, Attribution attribution) throws IOException {
    line.object(
        object -> {
          object.text("id", attribution.id());
          object.text("bucket", attribution.bucket().wireName());
          object.text("channel", attribution.channel());
          object.flag("direct", attribution.direct());
          object.object("source", source -> source(source, attribution.source()));
          object.object(
              "cue", cue -> SpanJson.members(cue, "spans", passages.passages(attribution.cue())));
          object.object("content", content -> content(content, attribution));
          if (!attribution.addressee().isEmpty()) {
            object.object(
                "addressee",
                to -> SpanJson.members(to, "spans", passages.passages(attribution.addressee())));
          }
          if (attribution.polarity() != Polarity.NEUTRAL) {
            object.text("polarity", ValueJson.wireName(attribution.polarity()));
          }
          object.text("parent", attribution.parent());
          object.share("confidence", attribution.confidence());
          object.texts("why", attribution.why());
        });
  }

  private void content(JsonLine line, Attribution attribution) throws IOException {
    List<Passage> said = passages.passages(attribution.content());
    if (fullText == FullText.KEPT) {
      SpanJson.members(line, "spans", said);
    } else {
      SpanJson.placeMembers(line, "spans", said);
    }
  }

  private void source(JsonLine line, Source source) throws IOException {
    SpanJson.members(line, "spans", passages.passages(source.spans()));
    line.texts("entityIds", source.entityIds());
    line.text("kind", ValueJson.wireName(source.kind()));
    if (source.count() > 0) {
      line.number("count", source.count());
    }
  }

  private void sourcing(JsonLine line) throws IOException {
    Sourcing sourcing = analysed.sourcing();
    line.share("anonymousShare", sourcing.anonymousShare());
    line.object(
        "unnamedSources",
        unnamed -> {
          unnamed.number("atLeast", sourcing.unnamedAtLeast());
          if (sourcing.unnamedStated() > 0) {
            unnamed.number("stated", sourcing.unnamedStated());
          }
        });
    line.array("responses", sourcing.responses(), this::response);
    line.array("notes", sourcing.notes(), this::note);
  }

  private void response(JsonLine line, Sourcing.Response response) throws IOException {
    line.object(
        object -> {
          SpanJson.member(object, "span", passages.passage(response.span()));
          SpanJson.member(object, "subject", passages.passage(response.subject()));
          object.texts("entityIds", response.entityIds());
          object.text("answer", ValueJson.wireName(response.answer()));
        });
  }

  private void note(JsonLine line, Sourcing.Note note) throws IOException {
    line.object(
        object -> {
          object.text("kind", ValueJson.wireName(note.kind()));
          if (fullText == FullText.KEPT) {
            SpanJson.member(object, "span", passages.passage(note.span()));
          } else {
            SpanJson.placeMember(object, "span", passages.passage(note.span()));
          }
        });
  }
}

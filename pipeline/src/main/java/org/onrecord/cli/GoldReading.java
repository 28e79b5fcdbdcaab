package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.evaluate.GoldText;
import org.onrecord.job.AnnotatedArticle;
import org.onrecord.job.ArticleStep;
import org.onrecord.job.Progress;
import org.onrecord.job.Stages;
import org.onrecord.write.ArticleJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the texts of a gold file the way a run reads articles, in this process and without a run
 * folder.
 */
final class GoldReading {

  private static final Logger LOG = LoggerFactory.getLogger(GoldReading.class);

  private final ArticleStep<Article, AnnotatedArticle> annotate;
  private final ArticleStep<AnnotatedArticle, AnalysedArticle> attribute;
  private final Progress progress;
  private long done;

  GoldReading(Stages stages, Progress progress) {
    this.annotate = stages.annotate().create();
    this.attribute = stages.attribute().create();
    this.progress = progress;
  }

  /**
   * The lines of {@code articles.jsonl} for the texts, in their order. A text that a stage fails on
   * is warned of and left out, as a run rejects it.
   */
  List<String> read(List<GoldText> texts) {
    progress.report(texts.size(), 0);
    return texts.parallelStream()
        .map(
            text -> {
              Optional<String> line = line(text);
              tell(texts.size());
              return line;
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private synchronized void tell(int all) {
    done++;
    progress.report(all, done);
  }

  private Optional<String> line(GoldText text) {
    try {
      AnalysedArticle analysed = attribute.apply(annotate.apply(article(text)));
      return Optional.of(ArticleJson.line(analysed).json());
    } catch (Exception | StackOverflowError e) {
      LOG.warn("{} could not be read and counts as without predictions", text.id(), e);
      return Optional.empty();
    }
  }

  private static Article article(GoldText text) {
    Published published =
        text.published().isEmpty()
            ? Published.UNKNOWN
            : new Published(text.published(), Published.From.META);
    return new Article(
        text.id(),
        text.id(),
        "",
        text.publisher().strip(),
        published,
        text.title().strip(),
        "",
        "",
        text.text());
  }
}

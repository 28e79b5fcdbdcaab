package org.onrecord.job;

import java.util.List;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.article.Article;
import org.onrecord.attribution.Sourcing;

/**
 * The language stages of a run. Models and word lists are loaded once per process, by whoever needs
 * them first, and shared by all threads.
 */
public final class LanguageStages {

  private LanguageStages() {}

  public static Stages all() {
    return new Stages(LanguageStages::annotate, LanguageStages::attribute);
  }

  /**
   * Starts loading in the background, so that models load while the engine starts. A failure shows
   * where the first stage needs what could not be loaded.
   */
  public static void preload() {
    Thread loader = new Thread(LanguageStages::load, "load-models");
    loader.setDaemon(true);
    loader.start();
  }

  private static void load() {
    AnnotatorHolder.ANNOTATOR.annotate("");
  }

  private static ArticleStep<Article, AnnotatedArticle> annotate() {
    Annotator annotator = AnnotatorHolder.ANNOTATOR;
    return article -> new AnnotatedArticle(article, annotator.annotate(article.text()));
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

  private static final class AnnotatorHolder {
    static final Annotator ANNOTATOR = new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);
  }
}

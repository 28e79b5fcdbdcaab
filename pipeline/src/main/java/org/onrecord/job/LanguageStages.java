package org.onrecord.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.amount.AmountPolicy;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.article.Article;
import org.onrecord.attribution.CuePolicy;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimExtractor;
import org.onrecord.claim.CountPolicy;
import org.onrecord.claim.EventPolicy;
import org.onrecord.entity.Gazetteer;
import org.onrecord.entity.ReferenceResolver;
import org.onrecord.entity.References;
import org.onrecord.time.DatePolicy;

/**
 * The language stages of a run. Models and word lists are loaded once per process, by whoever needs
 * them first, and shared by all threads.
 */
public final class LanguageStages {

  private LanguageStages() {}

  /**
   * @param gazetteer path of the user's file of names, or empty for none
   */
  public static Stages with(String gazetteer) {
    return new Stages(LanguageStages::annotate, () -> attribute(gazetteer), LanguageStages::claim);
  }

  /**
   * Starts loading in the background, so that models load while the engine starts. A failure shows
   * where the first stage needs what could not be loaded.
   */
  public static void preload() {
    preload("load-models", LanguageStages::annotate);
    preload("load-word-lists", () -> attribute(""));
    preload("load-claim-words", LanguageStages::claim);
  }

  private static void preload(String name, Runnable load) {
    Thread loader = new Thread(load, name);
    loader.setDaemon(true);
    loader.start();
  }

  /** Which sentences a run parses. */
  static ParsePolicy parsePolicy() {
    return new CuePolicy()
        .or(new AmountPolicy())
        .or(new DatePolicy())
        .or(new EventPolicy())
        .or(new CountPolicy());
  }

  private static ArticleStep<Article, AnnotatedArticle> annotate() {
    Annotator annotator = AnnotatorHolder.ANNOTATOR;
    return article -> new AnnotatedArticle(article, annotator.annotate(article.text()));
  }

  private static ArticleStep<AnnotatedArticle, AnalysedArticle> attribute(String gazetteer) {
    return AnalyserHolder.BY_GAZETTEER.computeIfAbsent(gazetteer, AnalyserHolder::analyser)
        ::analyse;
  }

  private static ArticleStep<AnalysedArticle, List<Claim>> claim() {
    return ExtractorHolder.EXTRACTOR::extract;
  }

  private static final class AnnotatorHolder {
    static final Annotator ANNOTATOR = new CoreNlpAnnotator(parsePolicy());
  }

  private static final class AnalyserHolder {
    static final Map<String, ArticleAnalyser> BY_GAZETTEER = new ConcurrentHashMap<>();

    private static ArticleAnalyser analyser(String gazetteer) {
      try {
        return new ArticleAnalyser(
            gazetteer.isEmpty() ? Gazetteer.empty() : Gazetteer.read(Path.of(gazetteer)));
      } catch (IOException e) {
        throw new UncheckedIOException(gazetteer, e);
      }
    }
  }

  private static final class ExtractorHolder {
    static final ClaimExtractor EXTRACTOR = new ClaimExtractor(ExtractorHolder::references);

    private static References references(AnalysedArticle article) {
      return new ReferenceResolver(article.text(), article.entities());
    }
  }
}

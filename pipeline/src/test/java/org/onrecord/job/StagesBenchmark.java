package org.onrecord.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.amount.Amount;
import org.onrecord.amount.AmountFinder;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.AttributionFinder;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimExtractor;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityFinder;
import org.onrecord.entity.Gazetteer;
import org.onrecord.entity.ReferenceResolver;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.time.TimeExpression;
import org.onrecord.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage on all sample articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StagesBenchmark {

  private final Annotator annotator = new CoreNlpAnnotator(LanguageStages.parsePolicy());
  private final EntityFinder entities = new EntityFinder();
  private final AmountFinder amounts = new AmountFinder();
  private final TimeFinder times = new TimeFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final ClaimExtractor claims = new ClaimExtractor();
  private List<AnalysedArticle> articles = List.of();

  @Setup
  public void analyse() throws IOException, NoSuchInputException {
    ArticleAnalyser analyser = new ArticleAnalyser(Gazetteer.empty());
    articles =
        ArticlesOnDisk.read(Path.of("../input")).stream()
            .map(article -> new AnnotatedArticle(article, annotator.annotate(article.text())))
            .map(analyser::analyse)
            .toList();
  }

  @Benchmark
  public List<AnnotatedText> annotate() {
    return articles.stream().map(each -> annotator.annotate(each.article().text())).toList();
  }

  @Benchmark
  public List<List<Entity>> findEntities() {
    return articles.stream().map(each -> entities.find(each.text(), "")).toList();
  }

  @Benchmark
  public List<List<Amount>> findAmounts() {
    return articles.stream()
        .map(each -> amounts.find(each.article().text(), each.article().publisher()))
        .toList();
  }

  @Benchmark
  public List<List<TimeExpression>> findTimes() {
    return articles.stream()
        .map(each -> times.find(each.text(), each.article().published()))
        .toList();
  }

  @Benchmark
  public List<List<Attribution>> findAttributions() {
    return articles.stream()
        .map(
            each ->
                attributions.find(
                    each.text(),
                    each.entities(),
                    new ReferenceResolver(each.text(), each.entities())))
        .toList();
  }

  @Benchmark
  public List<List<Claim>> extractClaims() {
    return articles.stream().map(claims::extract).toList();
  }
}

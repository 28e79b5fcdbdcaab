package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.compare.RelationKind;
import org.onrecord.decide.Decider;
import org.onrecord.scale.PlantedArchive;

/**
 * How the time of comparing and deciding grows with the claims. Not part of the build, as it takes
 * minutes and memory: {@code mvn -q test -Dtest=ScaleBenchmark -Dtest.heap=8g}; {@code
 * -Dscale.claims=100000} makes it shorter.
 */
class ScaleBenchmark {

  private static final Buckets BUCKETS = Buckets.forWorkers(2, 8);

  private static final int SMALLEST = 1_000;
  private static final int LARGEST = Integer.getInteger("scale.claims", 1_000_000);
  private static final double MOST_GROWTH = 1.1;

  /** A run of so few claims takes milliseconds: the median of several is taken. */
  private static final int MANY = 50_000;

  @Test
  void comparingAndDecidingGrowHardlyFasterThanTheClaims() {
    for (int warmUp = 0; warmUp < 20; warmUp++) {
      compared(PlantedArchive.ofClaims(2 * SMALLEST));
    }
    report("in memory", ScaleBenchmark::compared);
  }

  @Test
  void soDoTheStagesOfTheJob() {
    run(PlantedArchive.ofClaims(SMALLEST));
    report("job, direct runner", ScaleBenchmark::run);
  }

  private interface Way {
    double seconds(PlantedArchive archive);
  }

  private static void report(String name, Way way) {
    double smallest = 0;
    for (int size = SMALLEST; size <= LARGEST; size *= 10) {
      PlantedArchive archive = PlantedArchive.ofClaims(size);
      double seconds = median(archive, way);
      smallest = size == SMALLEST ? seconds : smallest;
      double growth =
          size == SMALLEST ? 1 : Math.log(seconds / smallest) / Math.log((double) size / SMALLEST);
      System.out.printf("%s: %,d claims in %.3f s, N^%.2f%n", name, size, seconds, growth);
      if (size == LARGEST) {
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
      }
    }
  }

  private static double median(PlantedArchive archive, Way way) {
    int times = archive.claimCount() < MANY ? 9 : 1;
    return IntStream.range(0, times)
        .mapToDouble(i -> way.seconds(archive))
        .sorted()
        .skip(times / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double compared(PlantedArchive archive) {
    List<Claim> claims = new ArrayList<>();
    IntStream.range(0, archive.articles()).forEach(a -> claims.addAll(archive.claims(a)));
    long start = System.nanoTime();
    List<Relation> relations = new Comparer().compare(claims);
    Map<String, List<Relation>> byClaim =
        relations.stream()
            .flatMap(r -> r.claimIds().stream().map(id -> Map.entry(id, r)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Decider decider = new Decider();
    claims.forEach(c -> decider.decide(c, byClaim.getOrDefault(c.claimId(), List.of())));
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(
            relations.stream()
                .collect(Collectors.groupingBy(Relation::kind, Collectors.counting())))
        .isEqualTo(archive.planted());
    return seconds;
  }

  private static double run(PlantedArchive archive) {
    Pipeline pipeline =
        Pipeline.create(Engine.DIRECT.options(Runtime.getRuntime().availableProcessors()));
    PCollection<ClaimedArticle> articles =
        pipeline
            .apply(Create.of(IntStream.range(0, archive.articles()).boxed().toList()))
            .apply("as read", WithKeys.of(article -> BUCKETS.of("article " + article)))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), VarIntCoder.of()))
            .apply(GroupByKey.create())
            .apply(Values.create())
            .apply(Flatten.iterables())
            .apply("articles", ParDo.of(new PlantedArticleFn(archive.articles())))
            .setCoder(RecordCoder.of(ClaimedArticle.class));
    PCollection<FoundRelation> relations =
        articles.apply(new CompareClaims(BUCKETS, References.NONE, ArchiveFactory.NONE));
    relations.apply("count", ParDo.of(new CountFn()));
    articles.apply(new DecideClaims(BUCKETS, relations, ArchiveFactory.NONE));
    long start = System.nanoTime();
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Long> counts = JobMetrics.counts(result);
    for (RelationKind kind : RelationKind.values()) {
      assertThat(counts.getOrDefault("planted." + kind, 0L))
          .isEqualTo(archive.planted().getOrDefault(kind, 0L));
    }
    return seconds;
  }

  private static final class CountFn extends DoFn<FoundRelation, Void> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FoundRelation found) {
      Metrics.counter("onrecord.counts", "planted." + found.relation().kind()).inc();
    }
  }
}

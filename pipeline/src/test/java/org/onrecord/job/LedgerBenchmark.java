package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.claim.Claim;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.ledger.Archive;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.NightRecord;
import org.onrecord.ledger.NightRecords;
import org.onrecord.ledger.RunEntry;
import org.onrecord.scale.PlantedArchive;
import org.onrecord.write.PeakMemory;

/**
 * What a full ledger costs a night. Not part of the build, as it takes minutes: {@code mvn -q test
 * -Dtest=LedgerBenchmark -Dtest.heap=1200m}; {@code -Dledger.claims=100000} makes it shorter,
 * {@code -Dledger.address=jdbc:postgresql:...} fills an empty database instead of a file.
 */
class LedgerBenchmark {

  private static final Buckets BUCKETS = Buckets.forWorkers(2, 8);

  private static final int CLAIMS = Integer.getInteger("ledger.claims", 2_000_000);
  private static final int NIGHTS = 20;
  private static final int TONIGHT = 1_000;

  /** A prime, so that tonight's articles do not all stand at the same place of a pattern. */
  private static final int SPREAD = 7_919;

  private final PlantedArchive archive = PlantedArchive.ofClaims(CLAIMS);

  @Test
  void aNightOfAThousandArticlesAsksAFullLedger(@TempDir Path dir) throws Exception {
    LedgerAddress address =
        LedgerAddress.parse(
            System.getProperty("ledger.address", dir.resolve("ledger.sqlite").toString()));
    fill(address);
    if (address.file().isPresent()) {
      System.out.printf("ledger: %,d MB%n", Files.size(address.file().get()) >> 20);
    }
    Stopwatch stopwatch = new Stopwatch();
    try (Ledger ledger = Ledger.open(address)) {
      stopwatch.lap("open");
      recall(address);
      stopwatch.lap("recall");
      meet(address);
      stopwatch.lap("claims about tonight's matters");
      compare(address);
      stopwatch.lap("compare all in the job");
      ledger.commit(entry("tonight", TONIGHT), this::tonight);
      stopwatch.lap("commit");
    }
    stopwatch
        .seconds()
        .forEach((what, seconds) -> System.out.printf("%s: %.2f s%n", what, seconds));
    System.out.printf("peak memory: %,d MB%n", PeakMemory.bytes() >> 20);
  }

  private void fill(LedgerAddress address) throws Exception {
    long start = System.nanoTime();
    int each = archive.articles() / NIGHTS;
    for (int night = 0; night < NIGHTS; night++) {
      int first = night * each;
      int end = night == NIGHTS - 1 ? archive.articles() : first + each;
      try (Ledger ledger = Ledger.open(address)) {
        ledger.commit(
            entry("night" + night, end - first),
            taker -> {
              for (int article = first; article < end; article++) {
                taker.take(analysed(article, "before"));
              }
            });
      }
    }
    System.out.printf("%,d claims taken in: %.0f s%n", CLAIMS, (System.nanoTime() - start) / 1e9);
  }

  /** One of every pair, from the whole archive; the other one stands in the ledger only. */
  private IntStream articlesOfTonight() {
    int pairs = archive.articles() / 2;
    return IntStream.range(0, TONIGHT)
        .map(index -> 2 * (int) ((long) index * SPREAD % pairs))
        .distinct();
  }

  private void recall(LedgerAddress address) throws Exception {
    try (Archive known = Ledger.read(address)) {
      for (int article : articlesOfTonight().toArray()) {
        String id = archive.claims(article).get(0).articleId();
        assertThat(known.article(id).orElseThrow().claims()).isEqualTo(archive.claims(article));
      }
    }
  }

  private void meet(LedgerAddress address) throws Exception {
    Set<String> keys = new HashSet<>();
    Set<String> tonight = new HashSet<>();
    articlesOfTonight()
        .mapToObj(archive::claims)
        .flatMap(List::stream)
        .forEach(
            claim -> {
              tonight.add(claim.articleId());
              keys.addAll(BlockingKeys.acrossArticles(claim));
            });
    try (Archive known = Ledger.read(address)) {
      List<Claim> met = known.claimsUnder(keys, tonight);
      System.out.printf("%,d keys, %,d claims of the ledger%n", keys.size(), met.size());
    }
  }

  /** The stages that compare, as a night has them after reading. */
  private void compare(LedgerAddress address) {
    Pipeline pipeline =
        Pipeline.create(Engine.DIRECT.options(Runtime.getRuntime().availableProcessors()));
    PCollection<ClaimedArticle> articles =
        pipeline
            .apply(Create.of(articlesOfTonight().boxed().toList()))
            .apply("articles", ParDo.of(new PlantedArticleFn(archive.articles())))
            .setCoder(RecordCoder.of(ClaimedArticle.class));
    PCollection<FoundRelation> relations =
        articles.apply(new CompareClaims(BUCKETS, References.NONE, ArchiveFactory.of(address)));
    articles.apply(new DecideClaims(BUCKETS, relations, ArchiveFactory.of(address)));
    pipeline.run().waitUntilFinish();
  }

  private void tonight(NightRecords.Taker taker) throws IOException {
    for (int article : articlesOfTonight().toArray()) {
      taker.take(analysed(article, "tonight"));
    }
  }

  private NightRecord.Analysed analysed(int article, String fingerprint) {
    List<Claim> claims = archive.claims(article);
    String id = claims.get(0).articleId();
    String line = "{\"articleId\":\"" + id + "\",\"text\":\"" + archive.text(article) + "\"}";
    return new NightRecord.Analysed(id, fingerprint, archive.published(article), line, claims);
  }

  private static RunEntry entry(String id, int articles) {
    return new RunEntry(id, Instant.EPOCH, articles, 5L * articles, 0);
  }
}

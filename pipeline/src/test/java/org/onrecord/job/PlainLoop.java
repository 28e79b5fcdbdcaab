package org.onrecord.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.change.History;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.ledger.Evidence;
import org.onrecord.write.ArticleJson;
import org.onrecord.write.Line;
import org.onrecord.write.RelationJson;
import org.onrecord.write.Table;

/**
 * The work of a run from inputs to sorted lines without Beam and without a ledger, for {@code
 * benchmark/beam-overhead}: what a run takes longer is what the engine costs.
 */
public final class PlainLoop {

  private record Done(List<Claim> claims, Line line) {}

  private final Stages stages = LanguageStages.with("");

  private PlainLoop() {}

  /**
   * @param args the articles, and a folder for the lines
   */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    LanguageStages.preload();
    Map<Table, Integer> written = new PlainLoop().run(Path.of(args[0]), Path.of(args[1]));
    System.out.printf(
        Locale.ROOT,
        "%.2f %d %d%n",
        (System.nanoTime() - start) / 1e9,
        written.get(Table.CLAIMS),
        written.get(Table.RELATIONS));
  }

  private Map<Table, Integer> run(Path input, Path dir) throws Exception {
    List<Done> done = inParallel(ArticlesOnDisk.read(input));
    List<Line> lines = new ArrayList<>(done.stream().map(Done::line).toList());
    List<Claim> claims = done.stream().flatMap(each -> each.claims().stream()).toList();
    List<Relation> relations = new Comparer().compare(claims);
    lines.addAll(relationLines(claims, relations));
    lines.addAll(claimLines(claims, relations));
    return write(lines, dir);
  }

  private List<Done> inParallel(List<Article> articles)
      throws InterruptedException, ExecutionException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Done> done = new ArrayList<>();
      List<Future<Done>> futures =
          workers.invokeAll(
              articles.stream().map(article -> (Callable<Done>) () -> one(article)).toList());
      for (Future<Done> future : futures) {
        done.add(future.get());
      }
      return done;
    } finally {
      workers.shutdown();
    }
  }

  private Done one(Article article) throws Exception {
    AnalysedArticle analysed =
        stages.attribute().create().apply(stages.annotate().create().apply(article));
    return new Done(stages.claim().create().apply(analysed), ArticleJson.line(analysed));
  }

  private static List<Line> relationLines(List<Claim> claims, List<Relation> relations) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::claimId, claim -> claim, (a, b) -> a));
    return relations.stream()
        .map(
            relation -> {
              Claim one = Objects.requireNonNull(byId.get(relation.first().claimId()));
              Claim other = Objects.requireNonNull(byId.get(relation.second().claimId()));
              return RelationJson.line(
                  relation, RelationJson.key(relation, one, other), Optional.empty());
            })
        .toList();
  }

  private static List<Line> claimLines(List<Claim> claims, List<Relation> relations) {
    Map<String, List<Relation>> touching = new HashMap<>();
    for (Relation relation : relations) {
      relation
          .claimIds()
          .forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(relation));
    }
    Decider decider = new Decider();
    return claims.stream()
        .map(claim -> decider.decide(claim, touching.getOrDefault(claim.claimId(), List.of())))
        .flatMap(
            verified ->
                new JudgedClaim(verified, History.NEW, Evidence.of(verified), Optional.empty())
                    .lines().stream())
        .toList();
  }

  private static Map<Table, Integer> write(List<Line> lines, Path dir) throws IOException {
    Map<Table, List<Line>> byTable = lines.stream().collect(Collectors.groupingBy(Line::table));
    Map<Table, Integer> written = new HashMap<>();
    for (Map.Entry<Table, List<Line>> table : byTable.entrySet()) {
      List<Line> sorted =
          table.getValue().stream().sorted(Comparator.comparing(Line::key)).toList();
      try (BufferedWriter out = Files.newBufferedWriter(dir.resolve(table.getKey().fileName()))) {
        for (Line line : sorted) {
          out.write(line.json());
          out.newLine();
        }
      }
      written.put(table.getKey(), sorted.size());
    }
    return written;
  }
}

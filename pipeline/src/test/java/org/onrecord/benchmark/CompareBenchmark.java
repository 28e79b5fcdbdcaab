package org.onrecord.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.onrecord.change.History;
import org.onrecord.claim.Claim;
import org.onrecord.codec.Codec;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.Evidence;
import org.onrecord.scale.PlantedArchive;
import org.onrecord.write.ClaimJson;
import org.onrecord.write.Line;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done with a thousand claims once they are found. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompareBenchmark {

  private static final int CLAIMS = 1_000;

  private final Comparer comparer = new Comparer();
  private final Codec<Claim> codec = Codec.of(Claim.class);
  private List<Claim> claims = List.of();
  private List<VerifiedClaim> verified = List.of();
  private List<byte[]> encoded = List.of();

  @Setup
  public void plant() throws IOException {
    PlantedArchive archive = PlantedArchive.ofClaims(CLAIMS);
    claims =
        IntStream.range(0, archive.articles())
            .boxed()
            .flatMap(article -> archive.claims(article).stream())
            .toList();
    Decider decider = new Decider();
    verified = claims.stream().map(claim -> decider.decide(claim, List.of())).toList();
    encoded = encode();
  }

  @Benchmark
  public List<Relation> compare() {
    return comparer.compare(claims);
  }

  @Benchmark
  public final List<byte[]> encode() throws IOException {
    byte[][] bytes = new byte[claims.size()][];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = codec.encode(claims.get(i));
    }
    return List.of(bytes);
  }

  @Benchmark
  public List<Claim> decode() throws IOException {
    Claim[] decoded = new Claim[encoded.size()];
    for (int i = 0; i < decoded.length; i++) {
      decoded[i] = codec.decode(encoded.get(i));
    }
    return List.of(decoded);
  }

  @Benchmark
  public List<Line> writeJson() {
    return verified.stream()
        .map(each -> ClaimJson.line(each, History.NEW, Evidence.of(each), Optional.empty()))
        .toList();
  }
}

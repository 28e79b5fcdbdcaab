package org.onrecord.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.onrecord.text.Passage;
import org.onrecord.text.PassageIndex;
import org.onrecord.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Code point offsets of a thousand spans of a text with characters outside the basic plane. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OffsetsBenchmark {

  private static final int SPANS = 1_000;

  private final String text = "The harbour \uD83D\uDEA2 was sold for $4 million. ".repeat(SPANS);
  private final List<Span> spans =
      IntStream.range(0, SPANS).mapToObj(i -> new Span(30 * i, 30 * i + 25)).toList();

  @Benchmark
  public List<Passage> passages() {
    return new PassageIndex(text).passages(spans);
  }
}

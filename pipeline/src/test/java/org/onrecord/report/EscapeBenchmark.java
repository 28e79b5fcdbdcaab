package org.onrecord.report;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Escaping 100,000 characters of text for the report, with hardly anything and much to escape. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EscapeBenchmark {

  private final String plain = "Vexcorp & Sons will buy the docks. ".repeat(2_857);
  private final String hostile = "<script>\u202E\"&'\u0007".repeat(7_143);

  @Benchmark
  public String plainText() {
    return escaped(plain);
  }

  @Benchmark
  public String hostileText() {
    return escaped(hostile);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    new Html(out).text(text);
    return out.toString();
  }
}

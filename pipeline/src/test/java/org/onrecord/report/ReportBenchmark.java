package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long Chromium takes over the report of a large run. Not part of the build, as a busy machine
 * says little: {@code mvn -q test -Dtest=ReportBenchmark}; {@code -Dreport.claims=10000} makes it
 * smaller, {@code -Dreport.run=RUN_DIR} takes a run of one's own, whose report is written again.
 */
class ReportBenchmark {

  private static final int CLAIMS = Integer.getInteger("report.claims", 100_000);
  private static final String RUN = System.getProperty("report.run", "");
  private static final int TRIES = 5;

  @Test
  void aLargeReportOpensAndScrolls(@TempDir Path dir) throws IOException {
    try (Browser browser = Browser.start(dir)) {
      Path run = RUN.isEmpty() ? LargeRun.write(dir.resolve("large"), CLAIMS) : Path.of(RUN);
      long claims = lines(run.resolve("claims.jsonl"));
      long start = System.nanoTime();
      Report.write(run);
      System.out.printf(
          "%,d claims: written in %d ms, %,d bytes%n",
          claims, millisSince(start), Files.size(run.resolve("report.html")));
      for (int tries = 0; tries < TRIES; tries++) {
        long opening = System.nanoTime();
        browser.visit(run, "#view=claims");
        browser.await("return document.querySelector('.row') !== null");
        System.out.printf(
            "list there after %d ms, median frame while scrolling %s ms%n",
            millisSince(opening), medianFrame(browser));
      }
      assertThat(browser.find(".row").getText()).isNotEmpty();
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String medianFrame(Browser browser) {
    return String.valueOf(
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                const box = document.getElementById('rows');
                const frames = [];
                let last = performance.now();
                function frame(now) {
                  frames.push(now - last);
                  last = now;
                  box.scrollTop += 900;
                  frames.length < 90 ? requestAnimationFrame(frame)
                    : done(Math.round(frames.sort((a, b) => a - b)[45]));
                }
                requestAnimationFrame(frame);
                """));
  }
}

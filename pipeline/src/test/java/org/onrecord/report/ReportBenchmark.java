package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long Chromium takes over the report of a large run. Not part of the build, as a busy machine
 * says little: {@code mvn -q test -Dtest=ReportBenchmark}; {@code -Dreport.claims=10000} makes it
 * smaller.
 */
class ReportBenchmark {

  private static final int CLAIMS = Integer.getInteger("report.claims", 100_000);
  private static final int TRIES = 5;

  @Test
  void aLargeReportOpensAndScrolls(@TempDir Path dir) throws IOException {
    try (Browser browser = Browser.start(dir)) {
      Path run = LargeRun.write(dir.resolve("large"), CLAIMS);
      long start = System.nanoTime();
      Report.write(run);
      System.out.printf(
          "%,d claims: written in %d ms, %,d bytes%n",
          CLAIMS, millisSince(start), Files.size(run.resolve("report.html")));
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

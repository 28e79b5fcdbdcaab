package org.onrecord.evaluate;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The invented gold files and the run folder beside these tests. */
final class Fixture {

  static final Path RUN = file("run");

  private Fixture() {}

  static Path file(String name) {
    URL url = Objects.requireNonNull(Fixture.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static Evaluation attributions(double threshold, boolean onlyMoneyDate)
      throws BrokenDataException {
    return AttributionEvaluation.read(
        file("attributions.jsonl"), new AttributionEvaluation.Options(threshold, onlyMoneyDate));
  }
}

package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Compares what a run found with a gold file. */
@FunctionalInterface
public interface Scorer {

  /**
   * @param gold the gold file
   * @param articles the {@code articles.jsonl} of the run, its article ids those of the gold
   * @return the figures in the order in which they are shown: each a {@link Score}, a number, or a
   *     map of such figures
   * @throws IOException when a file cannot be read or a line of it is no record; the message names
   *     file, line and remedy
   */
  Map<String, Object> score(Path gold, Path articles) throws IOException;
}

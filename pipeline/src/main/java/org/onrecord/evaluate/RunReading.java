package org.onrecord.evaluate;

import java.nio.file.Path;

/** Hands a run's articles to an evaluation and sees to it that some of them are the gold file's. */
final class RunReading {

  private final Evaluation evaluation;
  private boolean anyKnown;
  private String stranger = "";

  RunReading(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  void read(Path runFolder) throws BrokenDataException {
    RunArticle.forEach(runFolder, this::take);
    if (!anyKnown) {
      String others = stranger.isEmpty() ? "" : ", only others such as «" + stranger + "»";
      throw new BrokenDataException(
          "«"
              + runFolder
              + "» has none of the gold file's articles"
              + others
              + "; give a run over the gold file's texts, with the gold file's ids");
    }
  }

  private void take(RunArticle article) throws BrokenDataException {
    if (evaluation.add(article)) {
      anyKnown = true;
    } else {
      stranger = article.id();
    }
  }
}

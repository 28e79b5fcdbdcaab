package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * A gold file that waits for predictions: hand over what was found in its texts, then ask for the
 * score. Articles that are not handed over count as having no predictions. Not thread-safe.
 */
public sealed interface Evaluation
    permits AttributionEvaluation, BucketEvaluation, MoneyEvaluation, TimeEvaluation {

  /** The texts that predictions are wanted for, in the order of the file. */
  List<GoldText> texts();

  /**
   * Takes what was found in one article.
   *
   * @return whether the gold file knows the article; one that it does not know is left out
   */
  boolean add(RunArticle article) throws BrokenDataException;

  /**
   * Takes what a run found in its articles.
   *
   * @throws BrokenDataException when the folder is none of a run, or the gold file knows none of
   *     its articles: figures of nothing would look like those of a program that finds nothing
   */
  default void addRun(Path runFolder) throws BrokenDataException {
    new RunReading(this).read(runFolder);
  }

  /**
   * @param mistakes how many to list at most
   */
  Score score(int mistakes);
}

package org.onrecord.evaluate;

import java.util.List;

/**
 * A gold file that waits for predictions: hand over what was found in its texts, then ask for the
 * score. Articles that are not handed over count as having no predictions. Not thread-safe.
 */
public sealed interface Evaluation
    permits AttributionEvaluation, BucketEvaluation, MoneyEvaluation, TimeEvaluation {

  /** The texts that predictions are wanted for, in the order of the file. */
  List<GoldText> texts();

  /** Takes what was found in one article; one that the gold file does not know is left out. */
  void add(RunArticle article) throws BrokenDataException;

  /**
   * @param mistakes how many to list at most
   */
  Score score(int mistakes);
}

package org.onrecord.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluate.BrokenDataException;
import org.onrecord.evaluate.BucketEvaluation;
import org.onrecord.evaluate.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord evaluate buckets}. */
@Command(
    name = "buckets",
    description = {
      "Score the sourcing buckets of labelled attributions.",
      "",
      "A line of GOLD holds {\"id\", \"articleId\", \"content\": [[start, end], ...], \"bucket\"}, "
          + "offsets in code points. The article's text stands in --articles or in the run."
    })
final class EvaluateBuckets extends EvaluateTask {

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description =
          "The file with the labelled articles, such as a gold file for attribution; needed "
              + "without --run.")
  private @Nullable Path articles;

  @Override
  Evaluation evaluation(Path gold) throws BrokenDataException {
    if (articles == null && run().isEmpty()) {
      throw invalid(
          "give the labelled articles' texts with --articles, or a run folder with --run");
    }
    BucketEvaluation evaluation = BucketEvaluation.read(gold);
    if (articles != null) {
      evaluation.readTexts(articles);
    }
    return evaluation;
  }
}

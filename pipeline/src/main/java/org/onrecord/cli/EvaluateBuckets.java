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
          + "offsets in code points. The article's text stands in --articles or in the run; the "
          + "content's words, which may stand in \"contentText\", must be the same there.",
      "",
      "The found attribution whose content shares most words with a labelled one",
      "answers it, from a Dice of 0.5 on: twice the shared words by those of both.",
      "Lines of the table:",
      "  tweet, people_familiar, ...  one bucket each; \"other\" is what is in none, or",
      "                               not found where GOLD says \"other\"",
      "  confusion                    how often the first bucket was answered with the",
      "                               second; \"missing\": nothing was found",
      "  accuracy                     the share of labels that got their bucket",
      "  macro F1                     the mean F1 of tweet, people_familiar and",
      "                               public_announcement: the main figure"
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
    BucketEvaluation evaluation = BucketEvaluation.read(gold);
    if (articles == null && run().isEmpty()) {
      throw invalid(
          "give the labelled articles' texts with --articles, or a run folder with --run");
    }
    if (articles != null) {
      evaluation.readTexts(articles);
    }
    return evaluation;
  }
}

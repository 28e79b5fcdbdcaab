package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate}: scores what the program finds against gold files. */
@Command(
    name = "evaluate",
    subcommands = {
      EvaluateAttribution.class,
      EvaluateBuckets.class,
      EvaluateMoney.class,
      EvaluateTime.class
    },
    synopsisSubcommandLabel = "TASK",
    commandListHeading = "%nTasks:%n",
    description = {
      "Score what is found against a gold file: precision, recall and F1.",
      "",
      "The texts of the gold file are read first, or the predictions come from a run folder "
          + "(--run) whose article ids are the gold file's."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord evaluate attribution gold.jsonl",
      "  onrecord evaluate money gold.json --errors 20",
      "  onrecord evaluate time gold.jsonl --run output/latest --json",
      "  onrecord evaluate buckets labels.jsonl --articles gold.jsonl",
      "  onrecord evaluate attribution --help    what a gold file holds, and all options"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  /** Without a task there is nothing to score. */
  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    common.applyToLogging();
    throw new ParameterException(
        spec.commandLine(), "no task given; name attribution, buckets, money or time");
  }
}

package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluate.BrokenDataException;
import org.onrecord.evaluate.Evaluation;
import org.onrecord.evaluate.GoldText;
import org.onrecord.evaluate.RunArticle;
import org.onrecord.evaluate.Score;
import org.onrecord.evaluate.ScoreJson;
import org.onrecord.evaluate.ScoreText;
import org.onrecord.job.LanguageStages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the tasks of {@code onrecord evaluate} have in common: all but what they score. */
@Command(
    footerHeading = "%nColumns:%n",
    footer = {
      "  P (precision)  of what was found, the share that is right: tp / pred",
      "  R (recall)     of what is in GOLD, the share that was found: tp / gold",
      "  F1             the harmonic mean of P and R: 2PR / (P + R)",
      "  tp, pred, gold how many were found and are right, were found, are in GOLD"
    })
abstract class EvaluateTask implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "GOLD", description = "The gold file.")
  private Path gold = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "RUN_DIR",
      description =
          "Take the predictions from this run folder instead of reading the texts. Its article "
              + "ids must be the gold file's.")
  private @Nullable Path run;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description =
          "List the first N mistakes, each in its sentence: \"missed\" is in GOLD and was not "
              + "found; \"spurious\" was found and is not in GOLD; \"wrong\" is in both, but "
              + "not the same in value, hedge, source, cue or bucket.")
  private int errors;

  @Option(names = "--json", description = "Write one JSON object instead of a table.")
  private boolean json;

  /** Reads the gold file. */
  abstract Evaluation evaluation(Path gold) throws BrokenDataException;

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    if (errors < 0) {
      throw invalid("--errors must be at least 0, not " + errors);
    }
    Score score;
    try {
      Evaluation evaluation = evaluation(gold);
      if (run == null) {
        read(evaluation);
      } else {
        evaluation.addRun(run);
      }
      score = evaluation.score(errors);
    } catch (BrokenDataException e) {
      throw new CommandFailedException(ExitCode.NO_INPUT, String.valueOf(e.getMessage()));
    }
    print(score);
    return ExitCode.OK.code();
  }

  private void read(Evaluation evaluation) throws BrokenDataException {
    List<GoldText> texts = evaluation.texts();
    try (ProgressBar progress = ProgressBar.onTerminal(System.err, common.noProgress())) {
      GoldReading reading = new GoldReading(LanguageStages.with(""), progress);
      for (String line : reading.read(texts)) {
        evaluation.add(RunArticle.parse(line));
      }
    }
  }

  private void print(Score score) {
    if (!common.quiet()) {
      PrintWriter err = commandSpec().commandLine().getErr();
      score.warnings().forEach(warning -> err.println("onrecord: " + warning));
    }
    PrintWriter out = commandSpec().commandLine().getOut();
    out.print(json ? ScoreJson.of(score) + System.lineSeparator() : ScoreText.of(score));
    out.flush();
  }

  Optional<Path> run() {
    return Optional.ofNullable(run);
  }

  ParameterException invalid(String message) {
    return new ParameterException(commandSpec().commandLine(), message);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec;
  }
}

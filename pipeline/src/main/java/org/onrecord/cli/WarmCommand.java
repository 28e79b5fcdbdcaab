package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.files.FolderTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code onrecord warm}: a rehearsal whose classes the launcher has Java keep.
 *
 * <p>This class only sees to it that everything which a night needs is loaded once; what Java
 * writes down of that when the process ends, and where, is for the launcher to say.
 */
@Command(
    name = "warm",
    description = {
      "Prepare this installation, so that every later command starts in less time.",
      "",
      "Runs twice over three small articles of its own in a temporary folder, and keeps what Java "
          + "learned about the program's classes beside the program. Worth it after building with "
          + "Maven or changing the version of Java; the launcher does it when it builds by itself."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord warm",
      "",
      "Exit status: 0 done, 70 internal error, 74 nothing can be written beside the program."
    })
final class WarmCommand implements Callable<Integer> {

  private static final String ARTICLES = "rehearsal.jsonl";

  /** In the first all articles are new, in the second none. */
  private static final int NIGHTS = 2;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException, CommandFailedException, Configuration.InvalidException {
    common.applyToLogging();
    Path dir = Files.createTempDirectory("onrecord-warm");
    try {
      Path articles = dir.resolve(ARTICLES);
      try (InputStream in = WarmCommand.class.getResourceAsStream(ARTICLES)) {
        if (in == null) {
          throw new IllegalStateException("the program has no " + ARTICLES);
        }
        Files.copy(in, articles);
      }
      for (int night = 0; night < NIGHTS; night++) {
        rehearse("run", "--quiet", articles.toString(), "--output", dir.resolve("runs").toString());
      }
    } finally {
      FolderTree.delete(dir);
    }
    return ExitCode.OK.code();
  }

  /** Neither the environment nor a configuration file has a say in a rehearsal. */
  private static void rehearse(String... args)
      throws CommandFailedException, Configuration.InvalidException {
    CommandLine command = Onrecord.commandLine(Configuration.of(List.of(args), Map.of()));
    command.setOut(new PrintWriter(PrintWriter.nullWriter()));
    int exitCode = command.execute(args);
    if (exitCode != ExitCode.OK.code()) {
      throw new CommandFailedException(
          ExitCode.INTERNAL, "the rehearsal ended with exit status %d".formatted(exitCode));
    }
  }
}

package org.onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.diff.Difference;
import org.onrecord.diff.Difference.What;
import org.onrecord.diff.RunDiff;
import org.onrecord.runfolder.RunFolder;
import org.onrecord.write.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord diff}: what a run says otherwise than an earlier one. */
@Command(
    name = "diff",
    description = {
      "Show what the second run says otherwise than the first: conflicts and other relations, claims "
          + "and articles that are new, changed, edited or gone."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord diff output/20240516T013000Z-1a2b3c4d output/latest",
      "  onrecord diff --format json output/20240516T013000Z-1a2b3c4d output/latest",
      "",
      "Exit status: 0 done, whether or not they differ, 64 wrong usage, 65 no such run folder."
    })
final class DiffCommand implements Callable<Integer> {

  /** How many of each group are listed where nobody asks for all. */
  private static final int LISTED = 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING).build();

  /** How differences are told. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN_A", description = "The earlier run folder.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The later run folder.")
  private Path later = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Text for people, or one JSON object a line (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--all",
      description = "List everything; without it text shows the first " + LISTED + " of a kind.")
  private boolean all;

  @Override
  public Integer call() throws CommandFailedException {
    common.applyToLogging();
    try (RunFolder before = open(earlier);
        RunFolder now = open(later)) {
      List<Difference> differences = RunDiff.between(before, now);
      if (format == Format.JSON) {
        json(differences);
      } else {
        text(differences);
      }
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT, "the runs cannot be compared: " + e.getMessage());
    }
    out().flush();
    return ExitCode.OK.code();
  }

  private static RunFolder open(Path dir) throws IOException, CommandFailedException {
    if (!Files.isReadable(dir.resolve(Table.CLAIMS.fileName()))) {
      throw new CommandFailedException(
          ExitCode.NO_INPUT,
          "«%s» is no run folder: it has no %s that can be read; give the folder that onrecord run named"
              .formatted(dir, Table.CLAIMS.fileName()));
    }
    return RunFolder.open(dir);
  }

  private void json(List<Difference> differences) throws JsonProcessingException {
    for (Difference difference : differences) {
      out().println(JSON.writeValueAsString(difference));
    }
  }

  private void text(List<Difference> differences) {
    if (differences.isEmpty()) {
      out().println("No difference.");
      return;
    }
    List<String> records = differences.stream().map(Difference::record).distinct().toList();
    List<Runnable> sections = new ArrayList<>();
    for (String record : records) {
      for (What what : What.values()) {
        List<Difference> group =
            differences.stream()
                .filter(each -> each.record().equals(record) && each.what() == what)
                .toList();
        if (!group.isEmpty()) {
          out().println(what + " " + record + ": " + group.size());
          sections.add(() -> section(what + " " + record, group));
        }
      }
    }
    sections.forEach(Runnable::run);
  }

  private void section(String title, List<Difference> group) {
    out().println();
    out().println(title);
    int listed = all ? group.size() : Math.min(LISTED, group.size());
    group.subList(0, listed).forEach(this::line);
    if (listed < group.size()) {
      out().println("  and " + (group.size() - listed) + " more; --all lists them");
    }
  }

  private void line(Difference difference) {
    out().println("  " + difference.id() + place(difference));
    Stream.of(
            quoted("was ", difference.before()),
            quoted(difference.before().isEmpty() ? "" : "now ", difference.words()))
        .filter(words -> !words.isEmpty())
        .forEach(words -> out().println("    " + words));
    difference.details().forEach(detail -> out().println("    " + detail));
  }

  private static String place(Difference difference) {
    return difference.articleId().isEmpty() ? "" : ", " + difference.articleId();
  }

  private static String quoted(String introduction, String words) {
    return words.isEmpty() ? "" : introduction + "“" + words.replaceAll("\\s+", " ") + "”";
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's description first");
    }
    return spec.commandLine().getOut();
  }
}

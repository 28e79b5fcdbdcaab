package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words for what is wrong with a command line. */
final class UsageMessage {

  private UsageMessage() {}

  /** What the parser says, but for a name that should have been a subcommand's. */
  static String of(ParameterException e) {
    CommandLine command = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !command.getSubcommands().isEmpty()) {
      return noSubcommand(unmatched.getUnmatched().get(0), command);
    }
    return String.valueOf(e.getMessage());
  }

  private static String noSubcommand(String name, CommandLine command) {
    String kind =
        command.getCommandSpec().usageMessage().synopsisSubcommandLabel().toLowerCase(Locale.ROOT);
    List<String> names = List.copyOf(command.getSubcommands().keySet());
    return "there is no "
        + kind
        + " «"
        + name
        + "»; give "
        + String.join(", ", names.subList(0, names.size() - 1))
        + " or "
        + names.get(names.size() - 1);
  }
}

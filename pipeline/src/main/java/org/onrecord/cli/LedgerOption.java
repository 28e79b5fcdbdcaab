package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.ledger.LedgerAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands' {@code --ledger} may say. */
final class LedgerOption {

  static final String NAME = "--ledger";

  /** What it says for a run that knows of no other. */
  static final String NONE = "none";

  /** The ledger in an output folder, where it says nothing. */
  static final String FILE = "ledger.sqlite";

  private LedgerOption() {}

  /** The ledger of a folder that runs are written to. */
  static LedgerAddress in(Path output) {
    return LedgerAddress.file(output.resolve(FILE));
  }

  /** Whether a value means that there is no ledger. */
  static boolean isNone(String value) {
    return value.equals(NONE);
  }

  /**
   * The ledger that a value names; none for {@link #NONE}.
   *
   * @throws IllegalArgumentException when it names no ledger, with the remedy
   */
  static Optional<LedgerAddress> parse(String value) {
    return isNone(value) ? Optional.empty() : Optional.of(LedgerAddress.parse(value));
  }

  /** The same of a command's option, whose user is told what is wrong with it. */
  static Optional<LedgerAddress> parse(String value, CommandSpec command) {
    try {
      return parse(value);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), NAME + " " + e.getMessage(), e);
    }
  }

  /** Whether a value means another file when the program starts in another folder. */
  static boolean isRelative(String value) {
    // A plain path is absolute once it is an address.
    Optional<Path> file =
        value.startsWith("jdbc:")
            ? parse(value).flatMap(LedgerAddress::file)
            : Optional.of(Path.of(value));
    return !isNone(value) && file.filter(path -> !path.isAbsolute()).isPresent();
  }
}

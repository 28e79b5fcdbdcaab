package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.job.JobFailedException;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.LedgerLockedException;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.write.OutputNotWritableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a line on stderr and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    LOG.debug("stopped", failure);
    if (failure instanceof NoSuchInputException) {
      return tell(command, String.valueOf(failure.getMessage()), ExitCode.NO_INPUT);
    }
    if (failure instanceof CommandFailedException failed) {
      return tell(command, String.valueOf(failed.getMessage()), failed.exitCode());
    }
    if (failure instanceof LedgerLockedException) {
      return tell(command, String.valueOf(failure.getMessage()), ExitCode.LOCKED);
    }
    if (failure instanceof OutputNotWritableException || failure instanceof LedgerException) {
      return tell(command, String.valueOf(failure.getMessage()), ExitCode.OUTPUT_NOT_WRITABLE);
    }
    if (failure instanceof IOException) {
      return tell(
          command,
          "reading or writing failed: "
              + failure
              + "; free some space, or mend that, and run again",
          ExitCode.OUTPUT_NOT_WRITABLE);
    }
    if (failure instanceof JobFailedException) {
      return tell(command, failure.getMessage() + "; -v tells more", ExitCode.INTERNAL);
    }
    LOG.error("unexpected failure", failure);
    return tell(command, "internal error: " + failure, ExitCode.INTERNAL);
  }

  private static int tell(CommandLine command, String message, ExitCode code) {
    command.getErr().println("onrecord: " + message);
    return code.code();
  }
}

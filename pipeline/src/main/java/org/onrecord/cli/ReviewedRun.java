package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.runfolder.RunFolder;
import org.onrecord.write.Table;

/**
 * The run whose claims reviewers decided on.
 *
 * @param dir its folder
 * @param id its runId
 * @param ledger what its manifest says of the ledger: an address without password, or none
 * @param claims their words by their ids
 */
record ReviewedRun(Path dir, String id, String ledger, Map<String, String> claims) {

  /**
   * @throws CommandFailedException when it is no run folder, or one of a run that no ledger has
   */
  static ReviewedRun open(Path dir) throws CommandFailedException {
    if (!Files.isReadable(dir.resolve(Table.CLAIMS.fileName()))) {
      throw failed(
          "«%s» is no run folder: it has no %s that can be read; give the folder that onrecord run named"
              .formatted(dir, Table.CLAIMS.fileName()));
    }
    try (RunFolder folder = RunFolder.open(dir)) {
      String id = folder.manifest().path("runId").asText();
      String ledger = folder.manifest().path("options").path("ledger").asText();
      if (id.isEmpty()) {
        throw failed("«%s» has no manifest.json that names the run; repeat the run".formatted(dir));
      }
      if (LedgerOption.isNone(ledger)) {
        throw failed(
            ("run %s was made with --ledger none, so that no later run knows of its claims; run again "
                    + "with a ledger and decide in that report")
                .formatted(id));
      }
      Map<String, String> claims = new LinkedHashMap<>();
      folder.forEachClaim(claim -> claims.put(claim.id(), claim.words()));
      return new ReviewedRun(dir, id, ledger, claims);
    } catch (IOException e) {
      throw failed("«%s» cannot be read: %s; repeat the run".formatted(dir, e.getMessage()));
    }
  }

  /** The ledger in the output folder that the run stands in. */
  LedgerAddress besideIt() throws CommandFailedException {
    try {
      Path file = dir.toRealPath().resolveSibling(LedgerOption.FILE);
      if (!Files.exists(file)) {
        throw failed(
            "there is no ledger «%s»; run %s was made with %s: give that by --ledger"
                .formatted(file, id, ledger));
      }
      return LedgerAddress.file(file);
    } catch (IOException e) {
      throw failed("«%s» cannot be read: %s".formatted(dir, FailureWords.of(e)));
    }
  }

  private static CommandFailedException failed(String message) {
    return new CommandFailedException(ExitCode.NO_INPUT, message);
  }
}

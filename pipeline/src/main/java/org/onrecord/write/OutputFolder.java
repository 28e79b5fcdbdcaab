package org.onrecord.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.files.Durability;
import org.onrecord.files.PrivateFiles;

/**
 * The folder that run folders stand in. A run is written under a temporary name, so that whoever
 * looks at the folder sees finished runs only; what a dead run left behind is never looked at.
 */
public final class OutputFolder {

  /** Points to the newest finished run: a symbolic link, or a text file where links fail. */
  public static final String LATEST = "latest";

  /** How the name of a run begins that is being written. */
  static final String UNFINISHED = ".unfinished-";

  private final Path dir;

  private OutputFolder(Path dir) {
    this.dir = dir;
  }

  /**
   * Opens the folder, after creating it where it is missing.
   *
   * @throws OutputNotWritableException when nothing can be written there
   */
  public static OutputFolder open(Path dir) throws OutputNotWritableException {
    try {
      PrivateFiles.createDirectories(dir);
      Files.delete(Files.createTempFile(dir, ".writable-", ""));
      return new OutputFolder(dir.toRealPath());
    } catch (IOException e) {
      throw new OutputNotWritableException(dir, e);
    }
  }

  public Path path() {
    return dir;
  }

  /**
   * Starts a run.
   *
   * @param id what the run folder is to be called; a number is added when the name is taken
   */
  public UnfinishedRun begin(String id) throws IOException {
    for (int attempt = 1; ; attempt++) {
      String name = attempt == 1 ? id : id + "-" + attempt;
      Path unfinished = dir.resolve(UNFINISHED + name);
      if (Files.exists(dir.resolve(name))) {
        continue;
      }
      try {
        return new UnfinishedRun(this, name, PrivateFiles.createDirectory(unfinished));
      } catch (FileAlreadyExistsException e) {
        // Another run of the same second, or one that died: take the next name.
        continue;
      }
    }
  }

  /**
   * Publishes the runs that died after they had happened, between the ledger's word and their move
   * into place.
   *
   * @param happened the ids of all runs that happened, the newest last
   * @return those that were published now
   */
  public List<String> recover(List<String> happened) throws IOException {
    List<String> recovered = new ArrayList<>();
    for (String id : happened) {
      UnfinishedRun run = new UnfinishedRun(this, id, dir.resolve(UNFINISHED + id));
      if (run.isSealed()) {
        run.publish();
        recovered.add(id);
      }
    }
    return recovered;
  }

  /** Moves a run into place in one step and lets {@code latest} point to it. */
  Path publish(String runId, Path unfinished) throws IOException {
    Path run = dir.resolve(runId);
    Files.move(unfinished, run, StandardCopyOption.ATOMIC_MOVE);
    Durability.force(dir);
    pointLatestTo(runId);
    Durability.force(dir);
    return run;
  }

  private void pointLatestTo(String runId) throws IOException {
    Path next = dir.resolve("." + LATEST + "-" + runId);
    try {
      Files.createSymbolicLink(next, Path.of(runId));
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.writeString(next, runId + "\n");
      Durability.force(next);
    }
    Files.move(
        next,
        dir.resolve(LATEST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.onrecord.job;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A work file that becomes visible when it is complete: what a failed bundle leaves is never read.
 */
record Shard(Path unfinished, Path finished, DataOutputStream out) {

  /**
   * @param dir made where it is missing
   */
  static Shard create(Path dir) throws IOException {
    Files.createDirectories(dir);
    String name = UUID.randomUUID().toString();
    Path unfinished = dir.resolve("." + name);
    return new Shard(
        unfinished,
        dir.resolve(name),
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished))));
  }

  void finish() throws IOException {
    out.close();
    Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
  }
}

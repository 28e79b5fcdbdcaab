package org.onrecord.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that what was written survives a power cut. */
public final class Durability {

  private static final boolean FOLDERS_CAN_BE_OPENED =
      !System.getProperty("os.name", "").startsWith("Windows");

  private Durability() {}

  /** Waits until a file's content, or a folder's list of names, is on the disk. */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !FOLDERS_CAN_BE_OPENED) {
      return;
    }
    StandardOpenOption mode = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}

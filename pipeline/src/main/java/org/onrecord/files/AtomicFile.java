package org.onrecord.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that whoever looks at it sees either as it was or as it will be. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Replaces a file, or creates it, with {@code content} in UTF-8. Its folder must be there. The
   * temporary file beside it has a hidden name with an ending that no collector looks for.
   */
  public static void replace(Path file, String content, Readers readers) throws IOException {
    Path target = file.toAbsolutePath();
    Path next = Files.createTempFile(folder(target), "." + target.getFileName() + ".", ".tmp");
    try {
      PrivateFiles.create(next, readers);
      Files.write(next, content.getBytes(StandardCharsets.UTF_8));
      Durability.force(next);
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Durability.force(folder(target));
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /**
   * Finds out, before any work, whether {@link #replace} could put a file there.
   *
   * @throws IOException when its folder is missing or cannot be written to, or when it is a folder
   */
  public static void check(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder, not a file");
    }
    if (!Files.isDirectory(folder(target))) {
      throw new IOException("there is no folder «" + folder(target) + "»");
    }
    Files.delete(Files.createTempFile(folder(target), ".writable-", ".tmp"));
  }

  private static Path folder(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("«" + target + "» is no file's name");
    }
    return folder;
  }
}

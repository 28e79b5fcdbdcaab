package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gets at the bytes of an input without ever holding more than the limit of them. */
final class InputBytes {

  private InputBytes() {}

  /** A stream of the file's bytes; devices, pipes and folders are refused before they can block. */
  static InputStream open(Path path) throws RefusedException {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new RefusedException(
            Defect.UNREADABLE, "is no regular file; to read a pipe give - and redirect it");
      }
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** All bytes of a file. */
  static byte[] read(Path path, int limit) throws RefusedException {
    try (InputStream in = open(path)) {
      long size = Files.size(path);
      if (size > limit) {
        throw tooLarge(size, limit);
      }
      byte[] bytes = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw tooLarge(limit + 1L, limit);
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static RefusedException tooLarge(long size, int limit) {
    return new RefusedException(
        Defect.TOO_LARGE,
        "has %,d bytes and the limit for one article is %,d; split it into its articles",
        size,
        limit);
  }

  static RefusedException unreadable(IOException e) {
    String reason;
    if (e instanceof AccessDeniedException) {
      reason = "there is no permission to read it; change its mode or owner";
    } else if (e instanceof NoSuchFileException) {
      reason = "is not there (any more), or is a link to nothing";
    } else {
      reason = "could not be read: " + e.getMessage();
    }
    return new RefusedException(Defect.UNREADABLE, "%s", reason);
  }

  /** In lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.onrecord.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells one build of the program from another: the SHA-256 of its jar, or of its classes where they
 * stand in a folder. A version number alone would not, while the program is being worked on.
 */
public final class BuildId {

  private BuildId() {}

  public static String read() {
    return Holder.ID;
  }

  private static final class Holder {
    static final String ID = of(place());
  }

  private static Path place() {
    try {
      return Path.of(BuildId.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place has no path", e);
    }
  }

  static String of(Path place) {
    try (OutputStream nowhere = OutputStream.nullOutputStream();
        DigestOutputStream digest =
            new DigestOutputStream(nowhere, MessageDigest.getInstance("SHA-256"));
        Stream<Path> files = Files.walk(place)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        digest.write(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(digest);
        }
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files in " + place, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.onrecord.files.PrivateFiles;

/** Keeps standard input in a file, since it can be read only once and has no name. */
final class Spool {

  private static final String NAME = "stdin";
  private static final int LOOK_AHEAD = 4096;

  private Spool() {}

  /** The first character that is not white space tells the format: {, < or anything else. */
  static FoundFile keep(InputStream stdin, Path folder) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stdin);
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    PrivateFiles.createDirectories(folder);
    String name = NAME + extension(start);
    Path path = folder.resolve(name);
    try (OutputStream out = PrivateFiles.newOutputStream(path)) {
      in.transferTo(out);
    }
    return new FoundFile(path, name, NAME);
  }

  private static String extension(byte[] start) {
    int from = Decoder.Mark.of(start).map(mark -> mark.length).orElse(0);
    for (int at = from; at < start.length; at++) {
      if (!Character.isWhitespace(start[at]) && start[at] != 0) {
        return switch (start[at]) {
          case '{' -> ".jsonl";
          case '<' -> ".html";
          default -> ".txt";
        };
      }
    }
    return ".txt";
  }
}

package org.onrecord.runfolder;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A JSON Lines file (jsonlines.org) that is read forwards once and then again at places seen
 * before, so that nothing but the places stays in memory.
 */
final class JsonLines implements Closeable {

  /** Where a line stands, in bytes without its line end. */
  record Place(int number, long offset, int length) {}

  /** Takes the lines in file order. */
  interface Visitor {
    void visit(Place place, byte[] line) throws IOException;
  }

  private static final int CHUNK = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private JsonLines(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static JsonLines open(Path file) throws IOException {
    return new JsonLines(file, FileChannel.open(file, StandardOpenOption.READ));
  }

  /** Visits every line that is not empty. */
  void forEach(Visitor visitor) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
      byte[] chunk = new byte[CHUNK];
      long start = 0;
      int number = 1;
      for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
        int from = 0;
        for (int at = 0; at < size; at++) {
          if (chunk[at] != '\n') {
            continue;
          }
          line.write(chunk, from, at - from);
          visit(visitor, number, start, line);
          start += line.size() + 1L;
          number++;
          line.reset();
          from = at + 1;
        }
        line.write(chunk, from, size - from);
      }
      visit(visitor, number, start, line);
    }
  }

  private static void visit(Visitor visitor, int number, long start, ByteArrayOutputStream line)
      throws IOException {
    if (line.size() > 0) {
      visitor.visit(new Place(number, start, line.size()), line.toByteArray());
    }
  }

  byte[] read(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
        throw new EOFException(where(place) + ": the file became shorter while it was read");
      }
    }
    return buffer.array();
  }

  String where(Place place) {
    return file.getFileName() + " line " + place.number();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

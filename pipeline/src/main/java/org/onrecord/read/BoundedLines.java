package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream as bytes; of a line beyond the limit only its number is kept. */
final class BoundedLines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private long number;

  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * One line without its line break.
   *
   * @param number counted from 1
   * @param length in bytes, all of them
   * @param bytes the line; only its first bytes where {@code length} is beyond the limit
   */
  record Line(long number, long length, byte[] bytes) {

    boolean isBlank() {
      if (length > bytes.length) {
        return false;
      }
      for (byte unit : bytes) {
        if (unit != ' ' && unit != '\t') {
          return false;
        }
      }
      return true;
    }

    boolean isWhole() {
      return length == bytes.length;
    }
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean isAtEnd = !fill();
    if (isAtEnd) {
      return Optional.empty();
    }
    number++;
    while (fill()) {
      int lineEnd = next;
      while (lineEnd < end && buffer[lineEnd] != '\n') {
        lineEnd++;
      }
      int room = limit + 1 - kept.size();
      kept.write(buffer, next, Math.min(room, lineEnd - next));
      length += lineEnd - next;
      next = lineEnd;
      if (lineEnd < end) {
        next++;
        break;
      }
    }
    return Optional.of(line(length, kept.toByteArray()));
  }

  private Line line(long length, byte[] kept) {
    boolean endsInReturn = length == kept.length && length > 0 && kept[kept.length - 1] == '\r';
    if (endsInReturn) {
      return new Line(number, length - 1, Arrays.copyOf(kept, kept.length - 1));
    }
    return length > limit ? new Line(number, length, new byte[0]) : new Line(number, length, kept);
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(in.read(buffer), 0);
    }
    return next < end;
  }
}

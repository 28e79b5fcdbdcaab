package org.onrecord.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.onrecord.files.PrivateFiles;

/**
 * Sorts the lines of work files into one file, with an external merge sort: what is larger than the
 * memory given goes through sorted runs on disk. The result depends on the set of lines only, not
 * on the number, names or order of the files. A line that stands twice is written once.
 */
public final class LineSorter {

  private static final int BUFFER = 1 << 16;

  /** What one entry costs beyond its bytes: two arrays, the record and its place in the list. */
  private static final int OVERHEAD = 64;

  private final Path workDir;
  private final long memory;

  /**
   * @param workDir for sorted runs; the caller removes it
   * @param memory bytes of lines kept at a time
   */
  public LineSorter(Path workDir, long memory) {
    this.workDir = workDir;
    this.memory = memory;
  }

  /**
   * Writes the lines of {@code shards} to {@code target}, each with a line feed.
   *
   * @return how many lines were written
   */
  public long sort(List<Path> shards, Path target) throws IOException {
    List<Path> runs = new ArrayList<>();
    List<ShardFormat.Entry> held = new ArrayList<>();
    long heldBytes = 0;
    for (Path shard : shards) {
      try (Cursor cursor = new Cursor(shard)) {
        for (; cursor.hasCurrent(); cursor.advance()) {
          held.add(cursor.current());
          heldBytes += cursor.current().size() + OVERHEAD;
          if (heldBytes >= memory) {
            runs.add(spill(held));
            held.clear();
            heldBytes = 0;
          }
        }
      }
    }
    Collections.sort(held);
    try (JsonLinesOutput out = new JsonLinesOutput(target)) {
      if (runs.isEmpty()) {
        for (ShardFormat.Entry entry : held) {
          out.write(entry);
        }
      } else {
        runs.add(spill(held));
        merge(runs, out);
      }
      return out.written;
    }
  }

  private Path spill(List<ShardFormat.Entry> held) throws IOException {
    Collections.sort(held);
    Path run = Files.createTempFile(workDir, "run-", ".sorted");
    try (DataOutputStream out = new DataOutputStream(buffered(run))) {
      for (ShardFormat.Entry entry : held) {
        ShardFormat.write(entry, out);
      }
    }
    return run;
  }

  private static void merge(List<Path> runs, JsonLinesOutput out) throws IOException {
    List<Cursor> opened = new ArrayList<>();
    try {
      PriorityQueue<Cursor> queue = new PriorityQueue<>();
      for (Path run : runs) {
        Cursor cursor = new Cursor(run);
        opened.add(cursor);
        enqueue(cursor, queue);
      }
      while (!queue.isEmpty()) {
        Cursor first = queue.remove();
        out.write(first.current());
        first.advance();
        enqueue(first, queue);
      }
    } finally {
      for (Cursor cursor : opened) {
        cursor.close();
      }
    }
  }

  private static void enqueue(Cursor cursor, PriorityQueue<Cursor> queue) {
    if (cursor.hasCurrent()) {
      queue.add(cursor);
    }
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(PrivateFiles.newOutputStream(file), BUFFER);
  }

  /** Stands on one entry of a work file, or behind the last. */
  private static final class Cursor implements Comparable<Cursor>, Closeable {
    private static final ShardFormat.Entry END = new ShardFormat.Entry(new byte[0], new byte[0]);

    private final BufferedInputStream bytes;
    private final DataInputStream in;
    private ShardFormat.Entry current = END;

    Cursor(Path file) throws IOException {
      this.bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
      this.in = new DataInputStream(bytes);
      advance();
    }

    void advance() throws IOException {
      bytes.mark(1);
      boolean atEnd = bytes.read() < 0;
      if (atEnd) {
        current = END;
      } else {
        bytes.reset();
        current = ShardFormat.read(in);
      }
    }

    boolean hasCurrent() {
      return current != END;
    }

    ShardFormat.Entry current() {
      return current;
    }

    @Override
    public int compareTo(Cursor other) {
      return current.compareTo(other.current);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class JsonLinesOutput implements Closeable {
    private final OutputStream out;
    private ShardFormat.Entry last = Cursor.END;
    private long written;

    JsonLinesOutput(Path target) throws IOException {
      this.out = buffered(target);
    }

    void write(ShardFormat.Entry entry) throws IOException {
      if (written > 0 && entry.compareTo(last) == 0) {
        return;
      }
      out.write(entry.json());
      out.write('\n');
      last = entry;
      written++;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}

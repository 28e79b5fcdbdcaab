package org.onrecord.write;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How lines stand in the work files between the stages and the merge: key and JSON, each as a
 * length in bytes and UTF-8.
 */
public final class ShardFormat {

  private ShardFormat() {}

  /** A line of one table in bytes, ordered by key and, for equal keys, by wording. */
  record Entry(byte[] key, byte[] json) implements Comparable<Entry> {

    int size() {
      return key.length + json.length;
    }

    @Override
    public int compareTo(Entry other) {
      int byKey = Arrays.compareUnsigned(key, other.key);
      return byKey != 0 ? byKey : Arrays.compareUnsigned(json, other.json);
    }
  }

  public static void write(Line line, DataOutputStream out) throws IOException {
    write(
        new Entry(
            line.key().getBytes(StandardCharsets.UTF_8),
            line.json().getBytes(StandardCharsets.UTF_8)),
        out);
  }

  static void write(Entry entry, DataOutputStream out) throws IOException {
    out.writeInt(entry.key().length);
    out.write(entry.key());
    out.writeInt(entry.json().length);
    out.write(entry.json());
  }

  /** The next entry; the caller has made sure that there is one. */
  static Entry read(DataInputStream in) throws IOException {
    return new Entry(in.readNBytes(in.readInt()), in.readNBytes(in.readInt()));
  }
}

package org.onrecord.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.onrecord.codec.Codec;

/**
 * What the elements of one bundle put into each bucket, as one element for a bucket. An engine's
 * bookkeeping costs something for every element that it groups, and the direct runner copies with
 * each bundle all elements that it has grouped under a key so far.
 *
 * @param <T> the records
 */
final class Batch<T> {

  private final Codec<T> codec;
  private final Map<String, ByteArrayOutputStream> buckets = new TreeMap<>();

  Batch(Codec<T> codec) {
    this.codec = codec;
  }

  void add(Collection<String> into, T record) throws IOException {
    byte[] bytes = codec.encode(record);
    for (String bucket : into) {
      DataOutputStream out =
          new DataOutputStream(buckets.computeIfAbsent(bucket, b -> new ByteArrayOutputStream()));
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /** Hands out what was added, and begins anew. */
  void flush(BiConsumer<String, byte[]> taker) {
    buckets.forEach((bucket, bytes) -> taker.accept(bucket, bytes.toByteArray()));
    buckets.clear();
  }

  /** The records of batches for one bucket. */
  static <T> List<T> read(Codec<T> codec, Iterable<byte[]> batches) throws IOException {
    List<T> records = new ArrayList<>();
    for (byte[] batch : batches) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(batch));
      while (in.available() > 0) {
        records.add(codec.decode(in.readNBytes(in.readInt())));
      }
    }
    return records;
  }
}

package org.onrecord.annotate.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Rows of numbers in a file, each with its length before it, read and written as a whole: for
 * millions of them that is many times faster than one by one.
 */
public final class Numbers {

  private Numbers() {}

  public static void write(long[] numbers, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Long.BYTES));
    bytes.asLongBuffer().put(numbers);
    write(numbers.length, bytes, out);
  }

  public static void write(int[] numbers, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Integer.BYTES));
    bytes.asIntBuffer().put(numbers);
    write(numbers.length, bytes, out);
  }

  public static void write(float[] numbers, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Float.BYTES));
    bytes.asFloatBuffer().put(numbers);
    write(numbers.length, bytes, out);
  }

  private static void write(int count, ByteBuffer bytes, DataOutputStream out) throws IOException {
    out.writeInt(count);
    out.write(bytes.array());
  }

  public static long[] readLongs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    read(numbers.length, Long.BYTES, in).asLongBuffer().get(numbers);
    return numbers;
  }

  public static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    read(numbers.length, Integer.BYTES, in).asIntBuffer().get(numbers);
    return numbers;
  }

  public static float[] readFloats(DataInputStream in) throws IOException {
    float[] numbers = new float[in.readInt()];
    read(numbers.length, Float.BYTES, in).asFloatBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer read(int count, int size, DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Math.multiplyExact(count, size));
    if (bytes.length < count * size) {
      throw new EOFException("the model is cut off");
    }
    return ByteBuffer.wrap(bytes);
  }
}

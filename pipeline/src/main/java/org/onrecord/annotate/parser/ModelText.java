package org.onrecord.annotate.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Words and decimal numbers with white space between them. Millions of numbers stand in a model:
 * Java's own parsing of them would take longer than all else at the start of a run.
 */
final class ModelText {

  private static final int END = -1;
  private static final float[] TENTHS = new float[19];

  static {
    for (int digits = 0; digits < TENTHS.length; digits++) {
      TENTHS[digits] = (float) Math.pow(10, -digits);
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  ModelText(InputStream in) {
    this.in = in;
  }

  String word() throws IOException {
    int read = firstOfWord();
    byte[] word = new byte[32];
    int length = 0;
    while (read != END && read > ' ') {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      word[length++] = (byte) read;
      read = next();
    }
    return new String(word, 0, length, UTF_8);
  }

  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    numbers(numbers, 0, count);
    return numbers;
  }

  void numbers(float[] into, int from, int count) throws IOException {
    for (int index = from; index < from + count; index++) {
      into[index] = number();
    }
  }

  private float number() throws IOException {
    int read = firstOfWord();
    boolean negative = read == '-';
    if (negative) {
      read = next();
    }
    long digits = 0;
    int fraction = -1;
    int seen = 0;
    while (read != END && read > ' ') {
      if (read == '.' && fraction < 0) {
        fraction = 0;
      } else if (read >= '0' && read <= '9' && seen < TENTHS.length - 1) {
        digits = 10 * digits + (read - '0');
        seen++;
        fraction += fraction < 0 ? 0 : 1;
      } else {
        throw new IOException("a number in the parser's model has a \"" + (char) read + "\"");
      }
      read = next();
    }
    float number = fraction > 0 ? digits * TENTHS[fraction] : digits;
    return negative ? -number : number;
  }

  private int firstOfWord() throws IOException {
    int read = next();
    while (read != END && read <= ' ') {
      read = next();
    }
    if (read == END) {
      throw new EOFException("the parser's model is cut off");
    }
    return read;
  }

  private int next() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        return END;
      }
    }
    // Bytes of a character beyond ASCII are no white space.
    return buffer[at++] & 0xFF;
  }
}

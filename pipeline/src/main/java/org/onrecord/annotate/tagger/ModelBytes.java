package org.onrecord.annotate.tagger;

import java.io.EOFException;
import java.io.IOException;
import org.onrecord.annotate.model.TextHash;

/**
 * A file that Java's {@code DataOutput} has written, read from its start on. A text is given as its
 * position, so that a string is made of it only where one is wanted.
 */
final class ModelBytes {

  private final byte[] bytes;
  private int at;

  ModelBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where the next value is read. */
  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /**
   * @return the position of what is passed over
   * @throws IOException when the file ends before
   */
  int skip(long count) throws IOException {
    if (count < 0 || count > bytes.length - at) {
      throw new EOFException("the tagger's model is cut off");
    }
    int from = at;
    at += (int) count;
    return from;
  }

  int number1() throws IOException {
    return bytes[skip(1)] & 0xFF;
  }

  int number2() throws IOException {
    return unsigned2(skip(2));
  }

  int number4() throws IOException {
    int from = skip(4);
    return unsigned2(from) << 16 | unsigned2(from + 2);
  }

  /** A number of things that follow. */
  int count() throws IOException {
    int count = number4();
    if (count < 0 || count > bytes.length - at) {
      throw new EOFException("the tagger's model is cut off");
    }
    return count;
  }

  double real() throws IOException {
    long high = number4();
    return Double.longBitsToDouble(high << 32 | (number4() & 0xFFFF_FFFFL));
  }

  /**
   * Passes over a text.
   *
   * @return its position
   */
  int text() throws IOException {
    int from = at;
    skip(number2());
    return from;
  }

  String textAt(int position) {
    StringBuilder text = new StringBuilder();
    int end = end(position);
    for (int from = position + 2; from < end; from += width(from)) {
      text.append(character(from));
    }
    return text.toString();
  }

  /** The hash that is given, with the characters of a text added to it. */
  long hashAt(int position, long hash) {
    long longer = hash;
    int end = end(position);
    int from = position + 2;
    for (; from < end && bytes[from] >= 0; from++) {
      longer = TextHash.add(longer, (char) bytes[from]);
    }
    for (; from < end; from += width(from)) {
      longer = TextHash.add(longer, character(from));
    }
    return longer;
  }

  /** The hash code that Java gives a text. */
  int javaHashAt(int position) {
    int hash = 0;
    int end = end(position);
    int from = position + 2;
    for (; from < end && bytes[from] >= 0; from++) {
      hash = 31 * hash + bytes[from];
    }
    for (; from < end; from += width(from)) {
      hash = 31 * hash + character(from);
    }
    return hash;
  }

  private int end(int position) {
    return position + 2 + unsigned2(position);
  }

  private int width(int from) {
    return bytes[from] >= 0 ? 1 : (bytes[from] & 0xE0) == 0xC0 ? 2 : 3;
  }

  /** Java writes a character of UTF-16 in one to three bytes, a surrogate in three. */
  private char character(int from) {
    return switch (width(from)) {
      case 1 -> (char) bytes[from];
      case 2 -> (char) ((bytes[from] & 0x1F) << 6 | (bytes[from + 1] & 0x3F));
      default ->
          (char)
              ((bytes[from] & 0x0F) << 12
                  | (bytes[from + 1] & 0x3F) << 6
                  | (bytes[from + 2] & 0x3F));
    };
  }

  private int unsigned2(int from) {
    return (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF);
  }
}

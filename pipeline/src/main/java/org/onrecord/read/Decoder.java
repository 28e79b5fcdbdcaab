package org.onrecord.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text strictly: a byte that does not fit is an error, never a U+FFFD. */
final class Decoder {

  private Decoder() {}

  /** Text in UTF-8, or in UTF-16 with a byte order mark; the mark is removed. */
  static String decode(byte[] bytes) throws RefusedException {
    Optional<Mark> mark = Mark.of(bytes);
    return mark.isPresent()
        ? decode(bytes, mark.get().length, mark.get().charset)
        : decode(bytes, 0, StandardCharsets.UTF_8);
  }

  /** Text in UTF-8 without a byte order mark, such as a line inside a file. */
  static String decodeUtf8(byte[] bytes) throws RefusedException {
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  /** Text in a charset that the document itself names, from a byte offset on. */
  static String decode(byte[] bytes, int from, Charset charset) throws RefusedException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int room = (int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1;
    CharBuffer out = CharBuffer.allocate(room);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw refused(charset, in.position(), bytes);
    }
    return out.flip().toString();
  }

  private static RefusedException refused(Charset charset, int offset, byte[] bytes) {
    return new RefusedException(
        charset.equals(StandardCharsets.UTF_8) ? Defect.NOT_UTF_8 : Defect.WRONG_CHARSET,
        "byte %d (0x%02X) is not %s; if the file is in another encoding convert it: "
            + "iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW_FILE",
        offset,
        offset < bytes.length ? bytes[offset] & 0xff : 0,
        charset.name());
  }

  /** A byte order mark. */
  enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

    final Charset charset;
    final int length;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.length = bytes.length;
      this.bytes = bytes;
    }

    static Optional<Mark> of(byte[] start) {
      for (Mark mark : values()) {
        if (mark.opens(start)) {
          return Optional.of(mark);
        }
      }
      return Optional.empty();
    }

    private boolean opens(byte[] start) {
      if (start.length < length) {
        return false;
      }
      for (int at = 0; at < length; at++) {
        if ((start[at] & 0xff) != bytes[at]) {
          return false;
        }
      }
      return true;
    }
  }
}

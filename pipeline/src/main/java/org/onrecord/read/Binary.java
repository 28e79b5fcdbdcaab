package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Recognises files that are no text at all by the bytes they start with. */
final class Binary {

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PDF document", "%PDF-", "extract its text first: pdftotext FILE.pdf"),
          new Signature("an RTF document", "{\\rtf", "save it as plain text (UTF-8)"),
          new Signature("a ZIP archive or an Office document", "PK\003\004", "unpack or export it"),
          new Signature("an old Office document", "\u00d0\u00cf\u0011\u00e0", "save it as text"),
          new Signature("compressed with gzip", "\u001f\u008b", "unpack it: gunzip FILE"),
          new Signature("compressed with bzip2", "BZh", "unpack it: bunzip2 FILE"),
          new Signature("compressed with xz", "\u00fd7zXZ", "unpack it: unxz FILE"),
          new Signature("compressed with zstd", "(\u00b5/\u00fd", "unpack it: unzstd FILE"),
          new Signature("a PNG image", "\u0089PNG", "give the article's text"),
          new Signature("a JPEG image", "\u00ff\u00d8\u00ff", "give the article's text"),
          new Signature("a GIF image", "GIF8", "give the article's text"),
          new Signature("a program", "\u007fELF", "give the article's text"));

  private Binary() {}

  /** Refuses bytes that start like a known binary format. */
  static void refuseBySignature(byte[] start) throws RefusedException {
    for (Signature signature : SIGNATURES) {
      if (signature.opens(start)) {
        throw new RefusedException(
            Defect.BINARY, "is %s, not text; %s", signature.name, signature.remedy);
      }
    }
  }

  /** Refuses decoded text with a NUL character, which no article has. */
  static void refuseNul(String text) throws RefusedException {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RefusedException(
          Defect.BINARY,
          "is not text: character %d is NUL; give the article as plain text",
          nul + 1);
    }
  }

  private record Signature(String name, byte[] bytes, String remedy) {

    Signature(String name, String latin1, String remedy) {
      this(name, latin1.getBytes(StandardCharsets.ISO_8859_1), remedy);
    }

    boolean opens(byte[] start) {
      return start.length >= bytes.length
          && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }
  }
}

package org.onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page in the charset of its byte order mark, else the one it declares, else UTF-8. */
final class HtmlBytes {

  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([^\\s\"'/>;]+)"
              + "|<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"']+)",
          Pattern.CASE_INSENSITIVE);

  /** Labels that mean another encoding on the web: WHATWG Encoding Standard, section 4.2. */
  private static final Map<String, String> ON_THE_WEB =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "ascii", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "shift_jis", "windows-31j",
          "gb2312", "GBK",
          "utf-16", "UTF-8",
          "utf-16le", "UTF-8",
          "utf-16be", "UTF-8");

  private HtmlBytes() {}

  static String decode(byte[] bytes) throws RefusedException {
    Optional<String> declared =
        Decoder.Mark.of(bytes).isPresent() ? Optional.empty() : declared(bytes);
    return declared.isPresent()
        ? Decoder.decode(bytes, 0, charset(declared.get()))
        : Decoder.decode(bytes);
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static Charset charset(String label) throws RefusedException {
    try {
      return Charset.forName(ON_THE_WEB.getOrDefault(label.toLowerCase(Locale.ROOT), label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException(
          Defect.UNKNOWN_CHARSET,
          "declares the charset «%s», which is not known; convert the page to UTF-8",
          label);
    }
  }
}

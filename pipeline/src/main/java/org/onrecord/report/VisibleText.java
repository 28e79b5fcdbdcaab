package org.onrecord.report;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Escapes text for HTML and makes characters visible that would show a reader something else than
 * what stands in the text: bidirectional controls (Unicode UAX 9; "Trojan Source", CVE-2021-42574),
 * zero-width and other control characters.
 */
final class VisibleText {

  private VisibleText() {}

  static void content(String text, Consumer<String> out) {
    escape(
        text,
        out,
        code -> {
          out.accept("<span class=\"ctl\" title=\"" + name(code) + "\">");
          out.accept(notation(code) + "</span>");
        });
  }

  static void attribute(String text, Consumer<String> out) {
    escape(text, out, code -> out.accept("[" + notation(code) + "]"));
  }

  private interface Control {
    void show(int codePoint);
  }

  private static void escape(String text, Consumer<String> out, Control control) {
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      String escaped = entity(code);
      if (!escaped.isEmpty() || misleads(code)) {
        out.accept(text.substring(from, at));
        if (escaped.isEmpty()) {
          control.show(code);
        } else {
          out.accept(escaped);
        }
        from = next;
      }
      at = next;
    }
    out.accept(text.substring(from));
  }

  private static String entity(int code) {
    return switch (code) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // An attribute or a text with a carriage return would change when the page is parsed.
      case '\r' -> "&#13;";
      default -> "";
    };
  }

  private static boolean misleads(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL -> code != '\n' && code != '\t';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // Soft hyphens and the joiners of scripts and emoji change nothing that a reader relies on.
      case Character.FORMAT -> code != 0xAD && code != 0x200C && code != 0x200D;
      default -> false;
    };
  }

  private static String notation(int code) {
    return String.format(Locale.ROOT, "U+%04X", code);
  }

  private static String name(int code) {
    String name = Character.getName(code);
    return name == null ? notation(code) : name;
  }
}

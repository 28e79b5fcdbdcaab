package org.onrecord.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Set;

/**
 * Writes well-formed HTML. All text and attribute values are escaped; there is no way to write them
 * unescaped but {@link #style} and {@link #script}, for the program's own style sheet and script.
 *
 * <p>Throws {@link UncheckedIOException} when the target cannot be written.
 */
final class Html {

  private static final Set<String> VOID = Set.of("meta", "br", "hr", "link");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  Html doctype() {
    return raw("<!doctype html>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  Html open(String tag, String... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]).raw("=\"");
      VisibleText.attribute(attributes[i + 1], this::raw);
      raw("\"");
    }
    raw(">");
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    return raw("</").raw(open.pop()).raw(">");
  }

  /** Text content; control characters that could mislead a reader are shown by their code. */
  Html text(String text) {
    VisibleText.content(text, this::raw);
    return this;
  }

  /** A whole element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A line break in the source, for people who read it. */
  Html newline() {
    return raw("\n");
  }

  /**
   * The style sheet.
   *
   * @throws IllegalArgumentException when it could end its element early
   */
  Html style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not hold </");
    }
    return raw("<style>").raw(css).raw("</style>");
  }

  /**
   * The page's script, which runs while the rest of the page comes in.
   *
   * @throws IllegalArgumentException when a browser could read its end or a comment into it
   */
  Html script(String code) {
    if (code.contains("</script") || code.contains("<!--")) {
      throw new IllegalArgumentException("a script must not hold </script or <!--");
    }
    return raw("<script type=\"module\" async>").raw(code).raw("</script>");
  }

  /** Bytes that a browser does not run, show or lay out; the page's script reads them. */
  Html data(String id, byte[] bytes) {
    return raw("<script type=\"application/octet-stream\" id=\"")
        .raw(id)
        .raw("\">")
        .raw(Base64.getEncoder().encodeToString(bytes))
        .raw("</script>");
  }

  /**
   * @throws IllegalStateException when an element is still open
   */
  void end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
  }

  private Html raw(CharSequence markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}

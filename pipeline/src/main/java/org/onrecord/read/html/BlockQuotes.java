package org.onrecord.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Writes a page's block quotations as print does, since text shows no indentation: a mark opens
 * every paragraph and one closes the last, with the source behind it ("... ” — Dana Reyes").
 * Embedded posts, which show their own source, and quotations with marks of their own stay.
 */
final class BlockQuotes {

  private static final String SOURCE = "cite, footer, figcaption";
  private static final Pattern MARK = Pattern.compile("^\\s*[\"“„‘«'].*", Pattern.DOTALL);
  private static final Pattern LEADING_DASH = Pattern.compile("^[\\s—–―-]+");

  private BlockQuotes() {}

  static void mark(Element body) {
    for (Element quote : body.select("blockquote")) {
      boolean inEmbed =
          Clutter.isEmbed(quote) || quote.parents().stream().anyMatch(Clutter::isEmbed);
      if (!inEmbed) {
        markOne(quote);
      }
    }
  }

  private static void markOne(Element quote) {
    String source = takeSource(quote);
    List<Element> paragraphs = paragraphs(quote);
    if (paragraphs.isEmpty()) {
      return;
    }
    Element last = paragraphs.get(paragraphs.size() - 1);
    boolean isMarked = paragraphs.stream().anyMatch(p -> MARK.matcher(p.text()).matches());
    if (!isMarked) {
      paragraphs.forEach(BlockQuotes::open);
      stripEnd(last);
      last.appendText("”");
    }
    if (!source.isEmpty()) {
      last.appendText(" — " + source);
    }
  }

  private static String takeSource(Element quote) {
    Elements sources = quote.select(SOURCE);
    String source = LEADING_DASH.matcher(sources.text()).replaceFirst("");
    sources.remove();
    return source;
  }

  /** The innermost elements that hold the quotation's words, in order. */
  private static List<Element> paragraphs(Element quote) {
    List<Element> paragraphs = quote.select("p").stream().filter(Element::hasText).toList();
    return paragraphs.isEmpty() && quote.hasText() ? List.of(quote) : paragraphs;
  }

  private static void open(Element paragraph) {
    for (TextNode text : paragraph.nodeStream(TextNode.class).toList()) {
      if (!text.isBlank()) {
        text.text("“" + text.getWholeText().stripLeading());
        return;
      }
    }
  }

  private static void stripEnd(Element paragraph) {
    List<TextNode> texts = paragraph.nodeStream(TextNode.class).toList();
    for (int at = texts.size() - 1; at >= 0; at--) {
      TextNode text = texts.get(at);
      text.text(text.getWholeText().stripTrailing());
      if (!text.isBlank()) {
        return;
      }
    }
  }
}

package org.onrecord.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A news page.
 *
 * @param metadata what the page says about its article
 * @param text the article's blocks with a blank line between them, without its headline; empty
 *     where no article was found
 */
public record HtmlPage(PageMetadata metadata, String text) {

  /** Never fails: HTML has no syntax errors. */
  public static HtmlPage parse(String html) {
    Document page = Jsoup.parse(html);
    StructuredData data = StructuredData.of(page);
    PageMetadata metadata = PageMetadata.of(page, data);
    Clutter.remove(page);
    Element body = ArticleBody.find(page);
    BlockQuotes.mark(body);
    String text = BlockText.of(body);
    return new HtmlPage(metadata, Spaces.wellFormed(text.isEmpty() ? data.articleBody() : text));
  }
}

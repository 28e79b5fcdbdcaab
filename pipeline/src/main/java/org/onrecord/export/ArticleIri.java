package org.onrecord.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names for what a run knows by an id only; an article need not have an address on the web. */
final class ArticleIri {

  private ArticleIri() {}

  /** A URN (RFC 8141), whatever characters the id holds. */
  static String of(String articleId) {
    return "urn:onrecord:article:"
        + URLEncoder.encode(articleId, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
  }
}

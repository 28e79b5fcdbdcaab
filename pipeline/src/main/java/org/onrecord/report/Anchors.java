package org.onrecord.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of places in the page: the same for the same id in every run, and safe in a link. */
final class Anchors {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Anchors() {}

  static String article(String articleId) {
    return "article-" + name(articleId);
  }

  static String claim(String claimId) {
    return "claim-" + name(claimId);
  }

  /** The place of a claim in the full text of its article. */
  static String inText(String claimId) {
    return "text-" + name(claimId);
  }

  private static String name(String id) {
    return PLAIN.matcher(id).matches()
        ? id
        : "x" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
  }
}

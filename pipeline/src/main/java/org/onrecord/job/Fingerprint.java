package org.onrecord.job;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.onrecord.article.Article;

/**
 * Hashes everything that the result of reading an article depends on: its content and metadata, the
 * program, the models and the user's names.
 *
 * @param analysis what the result depends on besides the article
 */
record Fingerprint(List<String> analysis) implements Serializable {

  Fingerprint {
    analysis = List.copyOf(analysis);
  }

  /** SHA-256 in hexadecimal. */
  String of(Article article) {
    MessageDigest digest = sha256();
    analysis.forEach(part -> add(part, digest));
    List.of(
            article.id(),
            article.file(),
            article.sha256(),
            article.publisher(),
            article.published().iso(),
            article.published().from().name(),
            article.title(),
            article.language(),
            article.byline(),
            article.text())
        .forEach(part -> add(part, digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(String part, MessageDigest digest) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

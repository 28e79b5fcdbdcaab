package org.onrecord.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style sheet and the policy that lets a browser load that and nothing else. */
final class StyleSheet {

  private final String css;

  private StyleSheet(String css) {
    this.css = css;
  }

  static StyleSheet load() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("no resource report.css");
      }
      return new StyleSheet(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("report.css", e);
    }
  }

  String css() {
    return css;
  }

  /** A Content Security Policy (CSP Level 3) with the sheet's hash. */
  String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

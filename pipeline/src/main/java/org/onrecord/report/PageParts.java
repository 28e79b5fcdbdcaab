package org.onrecord.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's style sheet and script, and the policy that lets a browser use these two and load
 * nothing else.
 *
 * @param css the whole style sheet
 * @param script the parts of the script joined to one module
 */
record PageParts(String css, String script) {

  /** In this order; a part uses what stands before it and what it is given. */
  private static final List<String> SCRIPTS =
      List.of(
          "elements.js",
          "data.js",
          "state.js",
          "dates.js",
          "filters.js",
          "decisions.js",
          "marks.js",
          "axis.js",
          "rows.js",
          "beside.js",
          "related.js",
          "evidence.js",
          "bar.js",
          "exchange.js",
          "keys.js",
          "desk.js");

  static PageParts load() {
    return new PageParts(
        read("report.css") + read("desk.css") + read("narrow.css") + read("print.css"),
        SCRIPTS.stream()
            .map(name -> read("script/" + name))
            .collect(Collectors.joining("\n", "\"use strict\";\n", "")));
  }

  private static String read(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * A Content Security Policy (CSP Level 3): the hashes of style sheet and script, and no way to
   * turn a string into markup or code (Trusted Types without a policy).
   */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(css)
        + "'; script-src '"
        + hash(script)
        + "'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String part) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

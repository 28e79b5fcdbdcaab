package org.onrecord.cli;

import java.util.Map;

/** Who runs it at night where nobody is named. */
final class NightlyUser {

  static final String ROOT = "root";

  private NightlyUser() {}

  /** Whoever asks; where it takes root to write units down, whoever called sudo. */
  static String byDefault(String current, Map<String, String> environment) {
    return current.equals(ROOT) ? environment.getOrDefault("SUDO_USER", ROOT) : current;
  }
}

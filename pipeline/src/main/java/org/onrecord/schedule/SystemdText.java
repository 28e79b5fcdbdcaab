package org.onrecord.schedule;

/** Words as a systemd unit writes them, see systemd.syntax(7) and systemd.service(5). */
final class SystemdText {

  private SystemdText() {}

  /** A word of a setting that knows quotes and specifiers, such as {@code ReadWritePaths=}. */
  static String word(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + "\"";
  }

  /** An argument of {@code ExecStart=}, where a dollar sign names a variable as well. */
  static String argument(String text) {
    return word(text).replace("$", "$$");
  }
}

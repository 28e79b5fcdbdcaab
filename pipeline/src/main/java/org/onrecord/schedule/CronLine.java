package org.onrecord.schedule;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a crontab. */
public final class CronLine {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@+=:,./-]+");

  /** What Vixie's cron, and those that came of it, take as a command. */
  private static final int LONGEST = 990;

  private final NightlyRun run;

  public CronLine(NightlyRun run) {
    this.run = run;
  }

  /**
   * The line below a comment.
   *
   * @throws IllegalArgumentException with the remedy, when cron could not read it
   */
  public String text() {
    String command =
        Stream.concat(
                run.javaHome().stream().map(home -> "JAVA_HOME=" + word(home.toString())),
                Stream.concat(Stream.of(run.program().toString()), run.arguments().stream())
                    .map(CronLine::word))
            .collect(Collectors.joining(" "));
    if (command.length() > LONGEST) {
      throw new IllegalArgumentException(
          "cron reads commands of up to "
              + LONGEST
              + " characters, this one has "
              + command.length()
              + "; put options into a file for --config, or use --format systemd");
    }
    return String.format(
        Locale.ROOT,
        """
        # For the crontab of %1$s: crontab -u %1$s -e. Cron mails what a run prints, its summary and why
        # it failed, to whom this line names when it is no comment; with >/dev/null behind the command,
        # failures only.
        #MAILTO=you@example.org
        %2$d %3$d * * * %4$s
        """,
        run.user(),
        run.at().getMinute(),
        run.at().getHour(),
        command);
  }

  /** A word for the shell; a percent sign would end the command for cron. */
  private static String word(String text) {
    if (text.indexOf('\\') >= 0) {
      // Some crons take a backslash away in front of another, some do not.
      throw new IllegalArgumentException(
          "«" + text + "» holds a backslash, which crons read differently; use --format systemd");
    }
    String quoted = PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\"'\"'") + "'";
    return quoted.replace("%", "\\%");
  }
}

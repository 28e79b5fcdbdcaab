package org.onrecord.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** How what stands on stderr is written. */
enum LogFormat {
  /** For people. */
  TEXT,
  /** One JSON object a line, for programs that collect logs. */
  JSON;

  /** The name of the option. */
  static final String OPTION = "--log-format";

  private static final Logger LOG = LoggerFactory.getLogger(LogFormat.class);

  /** The appender's name in logback.xml. */
  private static final String APPENDER = "STDERR";

  /**
   * What a configuration asks for, before the command line is parsed: what is wrong with it is told
   * in that format too. What is no format is left to the parser to refuse.
   */
  static LogFormat of(Configuration configuration) {
    return configuration
        .value(OPTION)
        .filter(value -> value.equalsIgnoreCase(JSON.name()))
        .map(value -> JSON)
        .orElse(TEXT);
  }

  void apply(CommandLine commandLine) {
    if (this == TEXT) {
      return;
    }
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    if (context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(APPENDER)
        instanceof OutputStreamAppender<ILoggingEvent> appender) {
      JsonLogEncoder encoder = new JsonLogEncoder();
      encoder.setContext(context);
      encoder.start();
      appender.setEncoder(encoder);
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> LOG.error("thread {} died", thread.getName(), failure));
    commandLine.setErr(new PrintWriter(new LoggedLines(), true));
  }
}

package org.onrecord.write;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Metrics in the Prometheus text exposition format, version 0.0.4: for each a help, a type and its
 * samples. All are gauges, since a run tells how it was and adds nothing up.
 */
final class PrometheusText {

  private final StringBuilder text = new StringBuilder();

  /** A metric with one sample and no label. */
  void gauge(String name, String help, BigDecimal value) {
    head(name, help);
    text.append(name).append(' ').append(value.toPlainString()).append('\n');
  }

  /** A metric with one sample for each value of a label, in the order of the map. */
  void gauge(String name, String help, String label, Map<String, ? extends Number> samples) {
    head(name, help);
    samples.forEach(
        (value, number) ->
            text.append(name)
                .append('{')
                .append(label)
                .append("=\"")
                .append(escaped(value).replace("\"", "\\\""))
                .append("\"} ")
                .append(new BigDecimal(number.toString()).toPlainString())
                .append('\n'));
  }

  private void head(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  /** What both helps and labels need. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

package org.onrecord.annotate.parser;

/**
 * Sums of rows, which are nearly all that the parser computes. Four rows at a time, so that the sum
 * is loaded and stored less often, and each as an array of its own: only then does the compiler of
 * Java 17 use the vector instructions of the processor.
 */
final class Rows {

  private static final int AT_ONCE = 4;

  private Rows() {}

  /** Adds the first rows to a sum. */
  static void add(float[][] rows, int count, float[] sum) {
    int row = 0;
    for (; row + AT_ONCE <= count; row += AT_ONCE) {
      addFour(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], sum);
    }
    for (; row < count; row++) {
      addOne(1, rows[row], sum);
    }
  }

  /**
   * Adds rows to a sum, each times its factor.
   *
   * @param first the row that goes with the first factor
   */
  static void addScaled(float[] factors, float[][] rows, int first, float[] sum) {
    int at = 0;
    for (; at + AT_ONCE <= factors.length; at += AT_ONCE) {
      addFour(factors, at, rows, first + at, sum);
    }
    for (; at < factors.length; at++) {
      addOne(factors[at], rows[first + at], sum);
    }
  }

  private static void addOne(float factor, float[] row, float[] sum) {
    for (int column = 0; column < sum.length; column++) {
      sum[column] += factor * row[column];
    }
  }

  private static void addFour(float[] a, float[] b, float[] c, float[] d, float[] sum) {
    for (int column = 0; column < sum.length; column++) {
      sum[column] += a[column] + b[column] + c[column] + d[column];
    }
  }

  private static void addFour(float[] factors, int at, float[][] rows, int row, float[] sum) {
    addFour(
        factors[at],
        rows[row],
        factors[at + 1],
        rows[row + 1],
        factors[at + 2],
        rows[row + 2],
        factors[at + 3],
        rows[row + 3],
        sum);
  }

  private static void addFour(
      float factorA,
      float[] a,
      float factorB,
      float[] b,
      float factorC,
      float[] c,
      float factorD,
      float[] d,
      float[] sum) {
    for (int column = 0; column < sum.length; column++) {
      sum[column] +=
          factorA * a[column] + factorB * b[column] + factorC * c[column] + factorD * d[column];
    }
  }
}

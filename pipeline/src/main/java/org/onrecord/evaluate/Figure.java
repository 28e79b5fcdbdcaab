package org.onrecord.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One result of scoring. Shares are rounded to four decimals, half to even. */
public sealed interface Figure {

  /** A number of things. */
  record Count(long value) implements Figure {}

  /** A share or a mean, mostly from 0 to 1. */
  record Share(double value) implements Figure {
    public Share {
      value = Rates.rounded(value);
    }
  }

  /** So many of so many, written {@code 3/5}. */
  record Fraction(long part, long whole) implements Figure {}

  /**
   * Precision, recall and their harmonic mean.
   *
   * @param tp what counts as found
   * @param pred how much was predicted
   * @param gold how much there is to find
   */
  record Quality(double p, double r, double f1, long tp, long pred, long gold) implements Figure {
    public Quality {
      p = Rates.rounded(p);
      r = Rates.rounded(r);
      f1 = Rates.rounded(f1);
    }

    static Quality of(long tp, long pred, long gold) {
      double precision = Rates.share(tp, pred);
      double recall = Rates.share(tp, gold);
      double f1 = Rates.harmonicMean(precision, recall);
      return new Quality(precision, recall, f1, tp, pred, gold);
    }
  }

  /** Named figures, in the order in which they are shown. */
  record Group(Map<String, Figure> members) implements Figure {
    public Group {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }
}

package org.onrecord.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities in English words: "two hundred and fifty thousand", "half a billion", "tens of".
 */
final class WordNumberParser {

  private static final int MOST_TOKENS = 24;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;

  WordNumberParser(NumberWords words) {
    this.words = words;
  }

  @Nullable Quantity parse(Tokens tokens, int i) {
    Quantity loose = loose(tokens, i);
    if (loose != null) {
      return loose;
    }
    Quantity part = part(tokens, i);
    return part != null ? part : new Reading(tokens, i).read();
  }

  /** "tens of millions of", "a few hundred", "billions of". */
  private @Nullable Quantity loose(Tokens tokens, int i) {
    Phrases.Match<NumberWords.Loose> found = words.loose(tokens, i);
    if (found == null) {
      return null;
    }
    NumberWords.Loose loose = found.value();
    BigDecimal scale = BigDecimal.ONE;
    int end = found.end();
    boolean magnitudes = loose.before().contains("magnitude");
    for (int n = 0; magnitudes && n < 2 && tokens.joined(end); n++) {
      NumberWords.Magnitude next = words.magnitudeWord(tokens.key(end));
      if (next == null) {
        break;
      }
      scale = scale.multiply(next.value());
      end++;
      if (tokens.joined(end) && tokens.key(end).equals("of")) {
        end++;
      }
    }
    if (end == found.end() && !loose.before().contains("unit")) {
      return null;
    }
    return new Quantity(i, end, loose.low(), loose.high(), scale, Quantity.Form.LOOSE, true, 0);
  }

  /** "half a million", "a quarter of a billion". */
  private @Nullable Quantity part(Tokens tokens, int i) {
    Phrases.Match<BigDecimal> part = words.part(tokens, i);
    if (part == null) {
      return null;
    }
    int at = tokens.hyphen(part.end()) ? part.end() + 1 : part.end();
    NumberWords.Magnitude magnitude =
        tokens.joined(at) ? words.magnitudeWord(tokens.key(at)) : null;
    if (magnitude == null || magnitude.value().compareTo(HUNDRED) <= 0) {
      return null;
    }
    return Quantity.exact(i, at + 1, part.value(), magnitude.value(), Quantity.Form.WORDS);
  }

  /** One attempt at a number in words. */
  private final class Reading {
    private final Tokens tokens;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean open = true;

    Reading(Tokens tokens, int start) {
      this.tokens = tokens;
      this.start = start;
      this.at = start;
    }

    @Nullable Quantity read() {
      String first = tokens.key(start);
      boolean article = first.equals("a") || first.equals("an");
      boolean alone = !article && words.magnitudeWord(first) != null;
      if (article || alone) {
        current = BigDecimal.ONE;
        at = article ? start + 1 : start;
        int magnitude = tokens.hyphen(at) ? at + 1 : at;
        if (!tokens.has(magnitude)
            || article && !tokens.joined(magnitude)
            || words.magnitudeWord(tokens.key(magnitude)) == null) {
          return null;
        }
      }
      while (open && at - start < MOST_TOKENS) {
        step();
      }
      if (at == start) {
        return null;
      }
      Quantity.Form form = alone ? Quantity.Form.MAGNITUDE : Quantity.Form.WORDS;
      return total.signum() == 0
          ? Quantity.exact(start, at, current, scale, form)
          : Quantity.exact(start, at, total.add(current.multiply(scale)), BigDecimal.ONE, form);
    }

    /** Takes the next word, or closes the number. */
    private void step() {
      int next = tokens.hyphen(at) ? at + 1 : at;
      if (next > start && !tokens.joined(next)) {
        open = false;
        return;
      }
      String word = tokens.key(next);
      BigDecimal small = words.small(word);
      NumberWords.Magnitude magnitude = words.magnitudeWord(word);
      if (small != null) {
        open = addSmall(small);
        at = open ? next + 1 : at;
      } else if (magnitude != null) {
        open = multiply(magnitude.value());
        at = open ? next + 1 : at;
      } else if (at > start && word.equals("and")) {
        stepOverAnd(next);
      } else if (at > start && word.equals("point")) {
        decimals(next);
      } else {
        open = false;
      }
    }

    private boolean addSmall(BigDecimal small) {
      flush();
      int below = current.remainder(HUNDRED).intValue();
      int value = small.intValue();
      if (below != 0 && !(below % 10 == 0 && below >= 20 && value < 10)) {
        return false;
      }
      current = current.add(small);
      return true;
    }

    private boolean multiply(BigDecimal by) {
      if (!scale.equals(BigDecimal.ONE)) {
        boolean larger = by.compareTo(scale) > 0;
        scale = larger ? scale.multiply(by) : scale;
        return larger;
      }
      if (current.signum() == 0 || by.equals(HUNDRED) && current.compareTo(HUNDRED) >= 0) {
        return false;
      }
      if (by.equals(HUNDRED)) {
        current = current.multiply(by);
      } else {
        scale = by;
      }
      return true;
    }

    /** Puts a finished "five million" aside when more of the number follows. */
    private void flush() {
      if (!scale.equals(BigDecimal.ONE)) {
        total = total.add(current.multiply(scale));
        current = BigDecimal.ZERO;
        scale = BigDecimal.ONE;
      }
    }

    /** "two hundred and fifty", "one and a half million", "a million and a half". */
    private void stepOverAnd(int and) {
      Phrases.Match<BigDecimal> half = words.addition(tokens, and);
      boolean scaled = !scale.equals(BigDecimal.ONE);
      if (half != null && (scaled || words.magnitudeWord(tokens.key(half.end())) != null)) {
        current = current.add(half.value());
        at = half.end();
        open = !scaled;
      } else if ((scaled || current.compareTo(HUNDRED) >= 0)
          && tokens.joined(and + 1)
          && words.small(tokens.key(and + 1)) != null) {
        at = and + 1;
      } else {
        open = false;
      }
    }

    /** "one point five" and what follows. */
    private void decimals(int point) {
      StringBuilder digits = new StringBuilder();
      int next = point + 1;
      while (tokens.joined(next) && digits.length() < 6) {
        BigDecimal digit = words.small(tokens.key(next));
        if (digit == null || digit.intValue() > 9) {
          break;
        }
        digits.append(digit.intValue());
        next++;
      }
      if (digits.isEmpty()) {
        open = false;
      } else {
        current = current.add(new BigDecimal("0." + digits));
        at = next;
      }
    }
  }
}

package org.onrecord.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words and punctuation marks of a text, numbered: a word is a run of letters and digits with
 * at most one apostrophe inside, everything else but white space is a mark of its own.
 */
final class Words {

  private final BitSet isWord = new BitSet();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  Words(CodePointText text) {
    int at = 0;
    while (at < text.length()) {
      if (text.isWordCharacter(at)) {
        int end = end(text, at);
        isWord.set(count);
        add(at, end);
        at = end;
      } else {
        if (!text.isSpace(at)) {
          add(at, at + 1);
        }
        at++;
      }
    }
  }

  private static int end(CodePointText text, int start) {
    int end = text.wordEnd(start);
    boolean hasApostrophe = end < text.length() && (text.at(end) == '\'' || text.at(end) == '’');
    return hasApostrophe && text.wordEnd(end + 1) > end + 1 ? text.wordEnd(end + 1) : end;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /**
   * The numbers of the words that the ranges touch; of the punctuation marks where they touch no
   * word, as a cue that is a colon.
   */
  BitSet in(List<Range> ranges) {
    BitSet touched = new BitSet();
    for (Range range : ranges) {
      int at = firstThatEndsAfter(range.start());
      while (at < count && starts[at] < range.end()) {
        touched.set(at);
        at++;
      }
    }
    BitSet words = (BitSet) touched.clone();
    words.and(isWord);
    return words.isEmpty() ? touched : words;
  }

  private int firstThatEndsAfter(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

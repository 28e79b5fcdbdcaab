package org.onrecord.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fingerprint of an article's text that tells reprints: the {@value #SIZE} smallest hashes of its
 * five-word shingles (Broder 1997, bottom-k sketch). A cut or slightly edited reprint keeps most of
 * the shingles of the shorter text.
 *
 * @param shingles how many different shingles the text has
 * @param smallest the smallest hashes, ascending
 */
public record StoryPrint(int shingles, List<Long> smallest) implements Serializable {

  /** Reprint of nothing. */
  public static final StoryPrint NONE = new StoryPrint(0, List.of());

  private static final int SIZE = 64;
  private static final int WORDS = 5;

  /** Share of the shorter text's shingles that a reprint shares at least. */
  private static final double REPRINTED = 0.6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  public StoryPrint {
    smallest = List.copyOf(smallest);
  }

  public static StoryPrint of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int at = 0; at < hashes.length; at++) {
      hashes[at] = StableHash.number(String.join(" ", words.subList(at, at + WORDS)));
    }
    long[] distinct = Arrays.stream(hashes).sorted().distinct().toArray();
    return new StoryPrint(distinct.length, Arrays.stream(distinct).limit(SIZE).boxed().toList());
  }

  public boolean isReprintOf(StoryPrint other) {
    if (shingles == 0 || other.shingles == 0) {
      return false;
    }
    double jaccard = jaccard(other);
    double shared = jaccard / (1 + jaccard) * (shingles + other.shingles);
    return shared >= REPRINTED * Math.min(shingles, other.shingles);
  }

  private double jaccard(StoryPrint other) {
    TreeSet<Long> union = new TreeSet<>(smallest);
    union.addAll(other.smallest);
    List<Long> sample = union.stream().limit(SIZE).toList();
    long inBoth =
        sample.stream().filter(h -> holds(smallest, h) && holds(other.smallest, h)).count();
    return (double) inBoth / sample.size();
  }

  private static boolean holds(List<Long> sorted, Long hash) {
    return Collections.binarySearch(sorted, hash) >= 0;
  }
}

package org.onrecord.evaluate;

import java.util.BitSet;
import java.util.List;

/** An article with labels, as a run found it, and the answers that it gives to them. */
final class LabelledArticle {

  private static final double THRESHOLD = 0.5;

  /** The found attribution that answers a label; of bucket {@code missing} when there is none. */
  record Answer(String bucket, List<Range> content, double dice) {
    static final Answer NONE = new Answer(BucketTally.MISSING, List.of(), 0);

    boolean isNear() {
      return dice >= THRESHOLD;
    }
  }

  private final String text;
  private final CodePointText points;
  private final BitSet wordStarts = new BitSet();
  private final List<FoundAttribution> attributions;
  private final List<BitSet> contents;

  LabelledArticle(String text, List<FoundAttribution> attributions) {
    this.text = text;
    this.points = new CodePointText(text);
    for (int at = 0; at < points.length(); at++) {
      if (points.isWordCharacter(at)) {
        wordStarts.set(at);
        at = points.wordEnd(at);
      }
    }
    this.attributions = List.copyOf(attributions);
    this.contents = attributions.stream().map(found -> startsIn(found.triple().content())).toList();
  }

  /** The places where words start, and apostrophes part words. */
  private BitSet startsIn(List<Range> ranges) {
    BitSet inside = new BitSet();
    ranges.forEach(range -> inside.set(range.start(), range.end()));
    inside.and(wordStarts);
    return inside;
  }

  /** The attribution whose content shares most with a labelled one, however little. */
  Answer nearest(List<Range> content) {
    BitSet labelled = startsIn(content);
    Answer nearest = Answer.NONE;
    for (int at = 0; at < attributions.size(); at++) {
      int size = labelled.cardinality() + contents.get(at).cardinality();
      double dice = size == 0 ? 0 : Overlap.dice(labelled, contents.get(at));
      if (dice > nearest.dice()) {
        FoundAttribution found = attributions.get(at);
        nearest = new Answer(found.bucket(), found.triple().content(), dice);
      }
    }
    return nearest;
  }

  String around(List<Range> ranges) {
    return new Surroundings(text).around(points.trimAll(ranges));
  }

  String words(List<Range> ranges) {
    return String.join(
        " … ", ranges.stream().map(points::slice).map(Surroundings::oneLine).toList());
  }
}

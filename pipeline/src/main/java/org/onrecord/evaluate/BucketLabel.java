package org.onrecord.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An attribution that a person gave a bucket.
 *
 * @param content at least one range of the article's text
 * @param words what the label says that the ranges hold, or empty
 * @param row where the label stands
 */
record BucketLabel(
    String articleId, List<Range> content, String bucket, String words, Members row) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  BucketLabel {
    content = List.copyOf(content);
  }

  /**
   * @throws BrokenDataException when the row has no known bucket or no content
   */
  static BucketLabel of(Members row) throws BrokenDataException {
    String bucket = row.requiredText("bucket");
    if (!BucketTally.BUCKETS.contains(bucket)) {
      throw row.broken(
          "bucket",
          "is «" + bucket + "»; it must be one of " + String.join(", ", BucketTally.BUCKETS));
    }
    List<Range> content = row.pairs("content");
    if (content.isEmpty()) {
      throw row.broken(
          "content", "holds no place; it must hold the labelled words' [[start, end]]");
    }
    return new BucketLabel(
        row.id("articleId"), content, bucket, row.text("contentText").orElse(""), row);
  }

  /**
   * Sees to it that the label was made on this text: what is measured at the wrong place would look
   * like an attribution that was missed.
   *
   * @throws BrokenDataException when the content is not in the text, or is other words there
   */
  void check(String text) throws BrokenDataException {
    CodePointText points = new CodePointText(text);
    GoldRows.checkInside(content, points, row);
    String there = wordsIn(points);
    if (there.isBlank()) {
      throw row.broken("content", "holds no word of «" + articleId + "»; correct its offsets");
    }
    if (!words.isEmpty() && !isSame(words, there)) {
      throw otherWords("the label", words, "the article", there);
    }
  }

  /**
   * @throws BrokenDataException when two texts of the article differ at the label's place
   */
  void checkSame(String labelled, String read) throws BrokenDataException {
    String one = wordsIn(new CodePointText(labelled));
    String other = wordsIn(new CodePointText(read));
    if (!isSame(one, other)) {
      throw otherWords("the labelled article", one, "the run", other);
    }
  }

  private String wordsIn(CodePointText text) {
    return content.stream().map(text::slice).collect(Collectors.joining(" "));
  }

  /** White space may be written otherwise. */
  private static boolean isSame(String one, String other) {
    return SPACE.matcher(one).replaceAll("").equals(SPACE.matcher(other).replaceAll(""));
  }

  private BrokenDataException otherWords(String one, String words, String other, String there) {
    return row.broken(
        "content",
        String.format(
            Locale.ROOT,
            "is «%s» in %s and «%s» in %s «%s»; take the text that was labelled, or label it again",
            Surroundings.oneLine(words),
            one,
            Surroundings.oneLine(there),
            other,
            articleId));
  }
}

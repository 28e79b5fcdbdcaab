package org.onrecord.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.onrecord.claim.Claim;
import org.onrecord.text.Passage;

/** Keys that sort lines by article id, then start, then end, then the record's own id. */
final class SortKey {

  /** The order of the files: that of the keys' UTF-8 bytes, and so of their code points. */
  static final Comparator<String> ORDER =
      Comparator.comparing(key -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /** Sorts before every character that an id can hold, so that no id is confused with a longer. */
  private static final char SEPARATOR = '\0';

  /** As many as the largest offset has. */
  private static final int DIGITS = 10;

  private SortKey() {}

  static String of(Claim claim) {
    Passage first = claim.spans().get(0);
    return of(claim.articleId(), offset(first.start()), offset(first.end()), claim.claimId());
  }

  static String of(String... parts) {
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  /** Offsets in a form that sorts like numbers. */
  static String offset(int offset) {
    String digits = Integer.toString(offset);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}

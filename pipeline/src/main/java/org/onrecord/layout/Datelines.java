package org.onrecord.layout;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * Cuts the dateline off the first sentence of a report ("RENO, Nev. (AP) — ", "OSLO, 10 April - ",
 * "April 10 (Reuters) - "), so that neither its place nor its day is taken for a part of the
 * sentence.
 */
final class Datelines {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  /** Two capitals at least; asked for ahead, so that long capitals are read once. */
  private static final String CAPITALS =
      "\\p{Lu}(?=['’.-]*+\\p{Lu})[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}";

  /** With other letters than capitals it is a place only where a day or an agency follows. */
  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}";

  /** Region, state or country. */
  private static final String REGION = ", ?\\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}[\\p{L}.]{1,14})?";

  private static final String MONTH =
      "(?:"
          + names(style -> Stream.of(Month.values()).map(m -> m.getDisplayName(style, LANGUAGE)))
          + "|Sept)\\.?";
  private static final String WEEKDAY =
      "(?:"
          + names(
              style -> Stream.of(DayOfWeek.values()).map(d -> d.getDisplayName(style, LANGUAGE)))
          + ")\\.?";

  private static final String DAY =
      "(?:"
          + WEEKDAY
          + ",? )?(?:"
          + MONTH
          + " \\d{1,2}|\\d{1,2} "
          + MONTH
          + ")(?:,? \\d{4})?"
          + "|"
          + WEEKDAY;

  /** "(AP)", "(Harbor Wire)", "/PRNewswire/". */
  private static final String AGENCY = "(?:\\([\\p{L} ./]{2,30}\\)|/[\\p{L} -]{2,30}/)";

  private static final String DASH = " ?(?:-|–|—|―|--) ";

  private static final Pattern DATELINE =
      Pattern.compile(
          Stream.of(
                  CAPITALS + "(?:" + REGION + "){0,3}(?:,? ?(?:" + DAY + "))?(?: " + AGENCY + ")?",
                  "(?:" + NAME + "(?:" + REGION + "){0,2}, )?(?:" + DAY + ")(?: " + AGENCY + ")?",
                  "(?:" + NAME + "(?:" + REGION + "){0,2} )?" + AGENCY)
              .collect(
                  Collectors.joining("|", "^(?:", ")" + DASH + "(?=[\\p{Lu}\\p{N}\\p{Sc}\"“‘'])")));

  private Datelines() {}

  /** Whole names first, as the short ones begin them. */
  private static String names(Function<TextStyle, Stream<String>> inStyle) {
    return Stream.of(TextStyle.FULL, TextStyle.SHORT)
        .flatMap(inStyle)
        .collect(Collectors.joining("|"));
  }

  /** The dateline and what follows it, or the block alone where it has none. */
  static List<Span> split(String text, Span block) {
    Matcher matcher = DATELINE.matcher(block.in(text));
    if (!matcher.find()) {
      return List.of(block);
    }
    int cut = block.start() + matcher.end();
    return List.of(Lines.strip(text, block.start(), cut), Lines.strip(text, cut, block.end()));
  }
}

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.claim.TimeBound.Kind;
import org.onrecord.lexicon.Lexicon;

/** Reads off the words around a predicate for which time its clause holds. */
final class TimeBounds {

  private static final int LONGEST_OPENING = 3;

  /** In words: "between 5 May 2019 and 6 June 2024,". */
  private static final int LONGEST_RANGE = 9;

  /** Between the two times of a range that begins with "from". */
  private static final Set<String> RANGE_LINKS = Set.of("to", "until", "till", "through");

  private final Map<String, Kind> withClause = new HashMap<>();
  private final Map<String, Kind> alone = new HashMap<>();

  TimeBounds() {
    for (Lexicon.Row row : Lexicon.load(TimeBounds.class, "time-bounds.tsv").rows()) {
      Map<String, Kind> form = row.get("form").equals("alone") ? alone : withClause;
      form.put(row.get("word"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * @param first first token of the clause
   * @param end one past its last token; a subordinate clause right behind it is looked at, too
   */
  List<TimeBound> around(Syntax syntax, int predicate, int first, int end) {
    List<TimeBound> found = new ArrayList<>();
    for (int child : syntax.children(predicate, "advcl", "obl")) {
      for (int marker : syntax.children(child, "mark", "case")) {
        if (marker < first && !isBeforeCharge(syntax, marker)) {
          add(
              found,
              withClause,
              lower(syntax, marker),
              words(syntax, marker, extent(syntax, marker)));
        }
      }
    }
    for (int at = opening(syntax, first); at < Math.min(syntax.size(), end + 1); at++) {
      int last = extent(syntax, at);
      String word = lower(syntax, at);
      if (at > predicate && last > at + 1 && opens(syntax, at, word)) {
        add(found, withClause, word, words(syntax, at, last));
      } else if (at < end) {
        String pair = at + 1 < end ? word + " " + lower(syntax, at + 1) : word;
        String key = alone.containsKey(pair) ? pair : word;
        add(found, alone, key, key);
      }
    }
    if (Signals.SHIPPED.effectOfVerb(syntax, predicate, "moving").isEmpty()) {
      range(syntax, first, Math.min(syntax.size(), end + 1)).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * "between May 2019 and June 2024", "from 2019 to 2024".
   *
   * @param clause its first token; right before it the range may stand, but in no other clause
   */
  private static Optional<TimeBound> range(Syntax syntax, int clause, int end) {
    int from = Math.max(0, clause - LONGEST_RANGE);
    for (int at = from; at + 3 < end; at++) {
      boolean between = syntax.token(at).is("between");
      if ((between || syntax.token(at).is("from")) && isDate(syntax, at + 1)) {
        int link = at + 1;
        while (link < end && syntax.isValue(link)) {
          link++;
        }
        String joins = link < end ? lower(syntax, link) : "";
        boolean joined = between ? joins.equals("and") : RANGE_LINKS.contains(joins);
        if (joined && link + 1 < end && isDate(syntax, link + 1)) {
          int last = link + 1;
          while (last + 1 < end && syntax.isValue(last + 1)) {
            last++;
          }
          if (IntStream.range(last + 1, clause).noneMatch(syntax::isFinite)) {
            return Optional.of(new TimeBound(Kind.DURING, words(syntax, at, last + 1)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A value that is no amount: a month, a weekday, a day of a month or a year. */
  private static boolean isDate(Syntax syntax, int at) {
    boolean day = syntax.token(at).isNumber() && at + 1 < syntax.size() && isName(syntax, at + 1);
    return syntax.isValue(at) && (isName(syntax, at) || day || isYear(syntax.token(at).text()));
  }

  private static boolean isName(Syntax syntax, int at) {
    return syntax.isValue(at) && syntax.token(at).tag().startsWith("NNP");
  }

  private static boolean isYear(String word) {
    return word.length() == "2024".length() && word.chars().allMatch(Character::isDigit);
  }

  /** Where the adverbs in front of a clause begin: "So far Acme has". */
  private static int opening(Syntax syntax, int first) {
    int at = first;
    while (at > 0
        && syntax.token(at - 1).tag().matches("RB|,|IN|TO")
        && first - at < LONGEST_OPENING
        && !syntax.isMainVerb(at - 1)) {
      at--;
    }
    return at;
  }

  /**
   * Whether a time is not that of the clause but of what bounds it ("was held after a quarrel on
   * Monday"), or of a relative clause before its predicate.
   */
  boolean hold(Syntax syntax, int predicate, int first, int last) {
    return isBehindOpening(syntax, predicate, first)
        || isOfRelative(syntax, predicate, first, last);
  }

  private boolean isBehindOpening(Syntax syntax, int predicate, int time) {
    for (int at = predicate + 1; at < syntax.adjunctStart(time); at++) {
      if (syntax.token(at).is(",")) {
        return false;
      }
      if (opens(syntax, at, lower(syntax, at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The mill, which Acme bought in 2018, had sales of": the time is that of the purchase. By word
   * order, as parsers hang it on the sales.
   */
  private static boolean isOfRelative(Syntax syntax, int predicate, int first, int last) {
    boolean closed = last + 1 < predicate && syntax.token(last + 1).is(",");
    int opening = first - 1;
    while (opening >= 0 && !syntax.token(opening).is(",")) {
      opening--;
    }
    return closed
        && opening >= 0
        && SubjectFinder.isRelative(syntax, opening + 1)
        && syntax.verbBetween(opening + 1, first);
  }

  /** One past the clause or phrase that the word introduces. */
  private static int extent(Syntax syntax, int marker) {
    int at = marker + 1;
    while (at < syntax.size()
        && (syntax.isInPhrase(at) || syntax.token(at).tag().startsWith("RB"))) {
      at++;
    }
    boolean verb = at < syntax.size() && (syntax.isVerb(at) || syntax.isAuxiliary(at));
    return verb ? syntax.clauseEnd(at) : at;
  }

  /** Whether the word links a clause or a phrase to what is before it. */
  private boolean opens(Syntax syntax, int at, String word) {
    return withClause.containsKey(word)
        && syntax.token(at).tag().matches("IN|WRB|VBG|RB")
        && !isBeforeCharge(syntax, at);
  }

  /** "before tax" tells what is left out of a sum. */
  private static boolean isBeforeCharge(Syntax syntax, int marker) {
    return marker + 1 < syntax.size() && Signals.SHIPPED.is(syntax.token(marker + 1), "charge");
  }

  private static void add(List<TimeBound> found, Map<String, Kind> kinds, String key, String all) {
    Kind kind = kinds.get(key);
    if (kind != null) {
      found.add(new TimeBound(kind, all));
    }
  }

  private static String words(Syntax syntax, int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < end; at++) {
      words.append(at > from ? " " : "").append(lower(syntax, at));
    }
    return words.toString();
  }

  private static String lower(Syntax syntax, int at) {
    return syntax.token(at).text().toLowerCase(Locale.ROOT);
  }
}

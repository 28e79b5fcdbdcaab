package org.onrecord.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one amount given in two currencies: "more than £5m ($6m) a year". */
final class ConversionParser {

  private static final int PARALLEL_REACH = 60;

  /** More than this many in one bracket are a list of prices. */
  private static final int MOST_IN_A_BRACKET = 4;

  private final TermParser terms;
  private final Hedges hedges;
  private final PerUnits perUnits;
  private final ConversionPhrases phrases = new ConversionPhrases();

  ConversionParser(TermParser terms, Hedges hedges, PerUnits perUnits) {
    this.terms = terms;
    this.hedges = hedges;
    this.perUnits = perUnits;
  }

  /**
   * Adds a draft; one that converts the amount before it takes that amount's hedge, and what both
   * are counted by stands behind the bracket.
   */
  void connect(Context context, Draft draft, List<Draft> drafts) {
    Tokens tokens = context.tokens();
    Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (before == null || !converts(context, before, draft)) {
      drafts.add(draft);
      return;
    }
    Draft own = draft.asConversion();
    if (draft.hedge().isEmpty() && !before.expression().interval()) {
      own = own.hedgedBy(before.hedge());
    }
    Phrases.Match<String> per =
        tokens.sign(draft.end(), ')') ? perUnits.after(tokens, draft.end() + 1) : null;
    String unit = per != null ? per.value() : before.per();
    if (own.per().isEmpty() && !unit.isEmpty()) {
      own = own.countedBy(unit);
    }
    drafts.add(own);
    if (!unit.isEmpty()) {
      countBack(drafts, unit);
    }
  }

  /** Gives the unit to all that the last draft is a conversion of. */
  private static void countBack(List<Draft> drafts, String unit) {
    int i = drafts.size() - 1;
    while (i > 0 && drafts.get(i).converted() && drafts.get(i - 1).per().isEmpty()) {
      drafts.set(i - 1, drafts.get(i - 1).countedBy(unit));
      i--;
    }
  }

  /** "$5m (£4m in fees)" does not, "$5m ($4m)" neither. */
  private boolean converts(Context context, Draft before, Draft draft) {
    Tokens tokens = context.tokens();
    int bracket = phrases.bracketBefore(tokens, draft.start());
    int comma = phrases.commaBefore(tokens, draft.start());
    boolean inBracket =
        follows(tokens, before, bracket)
            || before.converted()
                && draft.start() - 1 == before.end()
                && phrases.parts(tokens, draft.start() - 1);
    boolean told =
        inBracket
            ? closes(context, draft.next())
            : follows(tokens, before, comma)
                && ConversionPhrases.endsAside(tokens, phrases.skipClosing(tokens, draft.next()));
    return told && !before.code(context).equals(draft.code(context));
  }

  private static boolean follows(Tokens tokens, Draft before, int sign) {
    return tokens.joined(sign) && (sign == before.end() || sign == before.next());
  }

  /** Whether nothing but more conversions stands between an amount and the closing bracket. */
  private boolean closes(Context context, int end) {
    Tokens tokens = context.tokens();
    int at = phrases.skipClosing(tokens, end);
    for (int n = 1; n < MOST_IN_A_BRACKET && phrases.parts(tokens, at); n++) {
      Term next = terms.parse(context, hedges.skip(tokens, at + 1));
      if (next == null || next.denomination() == null) {
        return false;
      }
      at = phrases.skipClosing(tokens, next.end());
    }
    return ConversionPhrases.closesBracket(tokens, at);
  }

  /**
   * A bare number with a conversion behind it, after an amount that was converted to the same
   * currency: "2,000,000 yen ($18,000) here and 3,000,000 ($27,000) there".
   */
  @Nullable Expression parallel(Context context, int i, int end, List<Draft> drafts) {
    Tokens tokens = context.tokens();
    if (drafts.size() < 2 || !tokens.sign(end, '(') || !tokens.is(i, Tokens.Kind.NUMBER)) {
      return null;
    }
    Draft converted = drafts.get(drafts.size() - 1);
    Draft original = drafts.get(drafts.size() - 2);
    if (i - converted.end() > PARALLEL_REACH || !converted.converted()) {
      return null;
    }
    Term conversion = terms.parse(context, end + 1);
    Denomination to = conversion == null ? null : conversion.denomination();
    Term bare = terms.parse(context, i);
    if (to == null || bare == null || conversion == null || bare.denomination() != null) {
      return null;
    }
    boolean same =
        tokens.sign(conversion.end(), ')') && to.agrees(converted.expression().denomination());
    return same ? Expression.of(bare, original.expression().denomination()) : null;
  }
}

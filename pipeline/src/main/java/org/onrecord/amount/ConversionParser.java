package org.onrecord.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one amount given in two currencies: "more than £5m ($6m) a year". */
final class ConversionParser {

  private static final int PARALLEL_REACH = 60;

  private final TermParser terms;

  ConversionParser(TermParser terms) {
    this.terms = terms;
  }

  /**
   * Adds a draft; one that converts the amount before it takes that amount's hedge, and what both
   * are counted by stands behind the bracket.
   */
  void connect(Context context, Draft draft, List<Draft> drafts, PerUnits perUnits) {
    Tokens tokens = context.tokens();
    Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (before == null || !converts(tokens, before, draft)) {
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

  private static boolean converts(Tokens tokens, Draft before, Draft draft) {
    int bracket = draft.start() - 1;
    boolean opens = tokens.sign(bracket, '(') || tokens.sign(bracket, '[');
    boolean goesOn =
        before.converted()
            && (tokens.sign(bracket, ';')
                || tokens.sign(bracket, ',')
                || tokens.sign(bracket, '/')
                || tokens.sign(bracket, ':'));
    return (bracket == before.end() || opens && bracket == before.next())
        && (opens || goesOn)
        && !before.expression().denomination().agrees(draft.expression().denomination());
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
    if (i - converted.end() > PARALLEL_REACH || !converts(tokens, original, converted)) {
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

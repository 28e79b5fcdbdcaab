package org.onrecord.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.PassageIndex;

/**
 * Finds the amounts of money in a text, as news writes them: "$1 billion", "nearly £3.2bn", "Rs 500
 * crore", "between 5 and 7 million euros", "tens of thousands of dollars", "15p a litre".
 *
 * <p>Works on the characters alone, in time linear in the text. Knowledge of the language is in the
 * lexicons beside this class. Safe for use by several threads.
 */
public final class AmountFinder {

  private final Publishers publishers;
  private final Currencies currencies;
  private final Cues cues;
  private final Hedges hedges;
  private final PerUnits perUnits;
  private final TermParser terms;
  private final ExpressionParser expressions;
  private final FigureParser figures;
  private final ConversionParser conversions;
  private final Phrases<Boolean> idioms = Phrases.folded();

  public AmountFinder() {
    currencies = new Currencies();
    cues = new Cues();
    hedges = new Hedges(cues);
    perUnits = new PerUnits(cues);
    publishers = new Publishers(currencies);
    NumberWords words = new NumberWords();
    terms = new TermParser(currencies, words, cues);
    expressions = new ExpressionParser(terms, cues, hedges);
    figures = new FigureParser(words, cues);
    conversions = new ConversionParser(terms, hedges, perUnits);
    for (Lexicon.Row row : Lexicon.load(AmountFinder.class, "idioms.tsv").rows()) {
      idioms.add(row.get("phrase"), true);
    }
  }

  /**
   * The amounts of a text in text order; their spans do not overlap.
   *
   * <p>An amount's span holds its hedge ("roughly $1 billion") and not what it is counted by ("$20"
   * in "$20 a barrel"). One that is told in two currencies ("$1.2 billion (€1.1 billion)") is one
   * amount with an equivalent. A blank line ends an expression, a single line break does not. A
   * bare "$" is the dollar of the publisher's country where that has one, else that of the United
   * States.
   *
   * @param text any text
   * @param publisher the outlet's name or address, empty when unknown
   * @return amounts with the ids {@code m1}, {@code m2}, ..., equivalents counted, and spans in
   *     UTF-16 code units
   */
  public List<Amount> find(String text, String publisher) {
    Tokens tokens = Lexer.lex(text);
    Optional<String> country = publishers.country(publisher);
    Context context = new Context(tokens, country, currencies, cues);
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      i = read(context, i, drafts);
    }
    return finish(text, context, drafts);
  }

  /** Adds what begins at a token and returns where reading goes on. */
  private int read(Context context, int i, List<Draft> drafts) {
    Tokens tokens = context.tokens();
    if (tokens.is(i, Tokens.Kind.WORD)) {
      String key = tokens.key(i);
      if (!idioms.knows(key) && !terms.mayBegin(tokens.raw(i), key)) {
        return i + 1;
      }
    }
    Phrases.Match<Boolean> idiom = tokens.is(i, Tokens.Kind.SIGN) ? null : idioms.at(tokens, i);
    if (idiom != null) {
      return idiom.end();
    }
    Expression figure = figures.parse(tokens, i);
    if (figure != null) {
      return add(context, figure, drafts);
    }
    ExpressionParser.Reading reading = expressions.parse(context, i);
    if (reading.expressions().isEmpty()) {
      Expression parallel = conversions.parallel(context, i, reading.next(), drafts);
      return parallel == null ? reading.next() : add(context, parallel, drafts);
    }
    int next = reading.next();
    for (Expression expression : reading.expressions()) {
      next = add(context, expression, drafts);
    }
    return next;
  }

  private int add(Context context, Expression expression, List<Draft> drafts) {
    Tokens tokens = context.tokens();
    int from = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end();
    Hedges.Hedged hedged = hedges.around(tokens, expression.start(), expression.end());
    int start = Math.max(hedged.start(), from);
    Phrases.Match<String> per = perUnits.after(tokens, hedged.end());
    int next = per == null ? hedged.end() : Math.max(hedged.end(), per.end());
    String unit = per == null ? "" : per.value();
    Draft draft = new Draft(expression, start, hedged.end(), next, hedged.modifier(), unit, false);
    conversions.connect(context, draft, drafts);
    return next;
  }

  /** A draft that converts the one before it is that one's equivalent and no amount of its own. */
  private static List<Amount> finish(String text, Context context, List<Draft> drafts) {
    List<Amount> amounts = new ArrayList<>(drafts.size());
    List<Equivalent> equivalents = new ArrayList<>();
    PassageIndex passages = null;
    for (int i = 0; i < drafts.size(); ) {
      int next = i + 1;
      equivalents.clear();
      while (next < drafts.size() && drafts.get(next).converted()) {
        passages = passages == null ? new PassageIndex(text) : passages;
        equivalents.add(drafts.get(next).equivalent(id(next), context, passages));
        next++;
      }
      amounts.add(drafts.get(i).amount(id(i), context, equivalents));
      i = next;
    }
    return List.copyOf(amounts);
  }

  private static String id(int place) {
    return "m" + (place + 1);
  }
}

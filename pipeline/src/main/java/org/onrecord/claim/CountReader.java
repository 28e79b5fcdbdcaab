package org.onrecord.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.amount.Numeral;
import org.onrecord.amount.NumeralFinder;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/** Reads the numbers of people and things off the parsed sentences of one article. */
final class CountReader {

  private static final NumeralFinder NUMERALS = new NumeralFinder();

  private final ArticleView view;
  private final Standings standings;
  private final Map<Integer, List<Counted>> bySentence = new HashMap<>();

  CountReader(ArticleView view, Standings standings) {
    this.view = view;
    this.standings = standings;
  }

  /** In text order; none for a sentence that is not parsed. */
  List<Counted> of(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.index(), index -> read(sentence));
  }

  /**
   * The counts that the clause states.
   *
   * @param words what its claim is told in: a number elsewhere may be another source's
   */
  List<Count> of(Clause clause, ClauseSpans words) {
    return of(clause.sentence()).stream()
        .filter(counted -> counted.predicate() == clause.predicate())
        .map(Counted::count)
        .filter(count -> words.spans().stream().anyMatch(count.passage().utf16()::overlaps))
        .toList();
  }

  private List<Counted> read(Sentence sentence) {
    if (!sentence.isParsed()) {
      return List.of();
    }
    Syntax syntax = view.syntax(sentence);
    Span whole = sentence.span(0, sentence.size() - 1);
    List<Counted> found = new ArrayList<>();
    for (Numeral numeral : NUMERALS.find(whole.in(view.analysed().article().text()))) {
      counted(syntax, moved(numeral, whole.start())).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Whether the sentence or the one before it tells of a dispute. */
  private boolean isChallenged(Sentence sentence) {
    List<Sentence> all = view.analysed().text().sentences();
    return all.subList(Math.max(0, sentence.index() - 1), sentence.index() + 1).stream()
        .flatMap(near -> near.tokens().stream())
        .anyMatch(word -> word.isVerb() && Signals.SHIPPED.is(word, "challenge"));
  }

  /**
   * What of the sentence whoever tells the number tells, with what stands in front of the source:
   * "In Weir, Roe said 40 people had voted".
   */
  private List<Span> content(Sentence sentence, Span number) {
    Span whole = sentence.span(0, sentence.size() - 1);
    Optional<Attribution> said = standings.at(sentence, number).innermost();
    List<Span> content = new ArrayList<>(said.map(Attribution::content).orElse(List.of(whole)));
    said.stream()
        .flatMap(attribution -> attribution.source().spans().stream())
        .mapToInt(Span::start)
        .min()
        .stream()
        .filter(source -> source > whole.start() && source < whole.end())
        .forEach(source -> content.add(new Span(whole.start(), source)));
    return content;
  }

  private static Numeral moved(Numeral numeral, int by) {
    return new Numeral(
        moved(numeral.span(), by),
        moved(numeral.number(), by),
        numeral.low(),
        numeral.high(),
        numeral.modifier());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private Optional<Counted> counted(Syntax syntax, Numeral numeral) {
    Optional<int[]> number = view.tokens(syntax.sentence(), numeral.number());
    Optional<int[]> hedged = view.tokens(syntax.sentence(), numeral.span());
    if (number.isEmpty() || hedged.isEmpty()) {
      return Optional.empty();
    }
    int first = number.get()[0];
    int last = number.get()[1];
    boolean value = IntStream.rangeClosed(first, last).anyMatch(syntax::isValue);
    boolean name = view.namedBy(syntax.sentence(), first).isPresent();
    if (value || name || isRuledOut(syntax, first, hedged.get()[0])) {
      return Optional.empty();
    }
    return new CountPhrase(syntax, first, last)
        .told()
        .filter(told -> told.known() || !isOne(numeral))
        .map(told -> counted(syntax.sentence(), told, numeral, hedged.get()[0]));
  }

  /** "not 14", "from 31 to 47", "the 14 who died", "Boeing 737". */
  private static boolean isRuledOut(Syntax syntax, int number, int hedge) {
    if (hedge == 0) {
      return false;
    }
    Token before = syntax.token(hedge - 1);
    String word = before.text().toLowerCase(Locale.ROOT);
    return word.matches("not|from|than|versus|against")
        || before.tag().matches("DT|PRP\\$") && !word.equals("another")
        || hedge == number && before.isProperNoun();
  }

  /** "One session": no number that somebody would check. */
  private static boolean isOne(Numeral numeral) {
    return numeral.low().equals(numeral.high())
        && numeral.low().value().filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private boolean isOver(Numeral numeral) {
    String words = numeral.span().in(view.analysed().article().text());
    return words.toLowerCase(Locale.ROOT).matches("over\\s.*");
  }

  private static Numeral exact(Numeral numeral) {
    Bound value = numeral.low();
    return new Numeral(numeral.number(), numeral.number(), value, value, Modifier.EXACT);
  }

  private Counted counted(Sentence sentence, CountPhrase.Told told, Numeral numeral, int first) {
    Numeral stated = told.over() && isOver(numeral) ? exact(numeral) : numeral;
    List<Span> content = content(sentence, numeral.number());
    List<Participant> around =
        view.namedIn(sentence, content).stream().map(Participant::named).toList();
    Span words = new Span(stated.span().start(), Math.max(stated.span().end(), told.end().end()));
    Count count =
        new Count(
            view.passages().passage(words),
            stated.low(),
            stated.high(),
            stated.modifier(),
            told.of(),
            told.narrowed(),
            told.measure(),
            told.known(),
            told.level() >= 0,
            isChallenged(sentence),
            around,
            CountNouns.details(view.syntax(sentence), told, content));
    return new Counted(count, first, told.last(), told.predicate(), told.level());
  }
}

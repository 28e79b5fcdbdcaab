package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.onrecord.amount.Amount;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/** Makes a claim of every amount, and of every time that fixes an event. */
final class ValueClaims {

  private final ArticleView view;
  private final Standings standings;
  private final Drafts drafts;
  private final ClauseReader clauses = new ClauseReader();
  private final PredicateFinder predicates = new PredicateFinder();
  private final Qualifiers qualifiers = new Qualifiers();

  ValueClaims(ArticleView view, Standings standings, Drafts drafts) {
    this.view = view;
    this.standings = standings;
    this.drafts = drafts;
  }

  /** A claim with where its predicate stands. */
  record Found(ClaimBuilder claim, int sentence, int predicate) {}

  Optional<Found> money(Amount amount) {
    Optional<Sentence> sentence = view.sentenceOf(amount.span());
    Optional<int[]> tokens = sentence.flatMap(s -> view.tokens(s, amount.span()));
    if (sentence.isEmpty() || tokens.isEmpty()) {
      return Optional.empty();
    }
    Syntax syntax = view.syntax(sentence.get());
    int first = tokens.get()[0];
    int last = tokens.get()[1];
    Standing standing = standings.at(sentence.get(), amount.span());
    OptionalInt predicate =
        predicates.ofAmount(syntax, first, last, inside(sentence.get(), standing));
    Clause clause =
        predicate.isPresent()
            ? read(syntax, predicate.getAsInt(), true, last)
            : bare(sentence.get(), first, last);
    ClaimBuilder claim =
        drafts
            .draft(ClaimKind.MONEY, clause, standing, including(clause.spans(), amount.span()))
            .money(new MoneyMention(amount, view.passages().passage(amount.span())))
            .qualifiers(qualifiers.around(syntax, first, last, clause));
    timeOf(sentence.get(), clause)
        .ifPresent(t -> claim.time(new TimeMention(t, view.passages().passage(t.span()))));
    return Optional.of(found(claim, clause));
  }

  Optional<Found> date(TimeExpression time) {
    boolean isDate =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    Optional<Sentence> sentence = view.sentenceOf(time.span());
    Optional<int[]> tokens = sentence.flatMap(s -> view.tokens(s, time.span()));
    if (!isDate || time.earliest().isEmpty() || tokens.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Syntax syntax = view.syntax(sentence.get());
    Standing standing = standings.at(sentence.get(), time.span());
    OptionalInt predicate =
        predicates.ofValue(
            syntax, tokens.get()[0], tokens.get()[1], inside(sentence.get(), standing));
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = read(syntax, predicate.getAsInt(), false, tokens.get()[1]);
    if (clause.subjects().isEmpty() && clause.objects().isEmpty()) {
      return Optional.empty();
    }
    ClaimBuilder claim =
        drafts
            .draft(ClaimKind.DATE, clause, standing, including(clause.spans(), time.span()))
            .time(new TimeMention(time, view.passages().passage(time.span())));
    return Optional.of(found(claim, clause));
  }

  /** Says of a token whether it stands in the content that holds the value. */
  private static IntPredicate inside(Sentence sentence, Standing standing) {
    return standing
        .innermost()
        .<IntPredicate>map(
            said ->
                token ->
                    said.content().stream()
                        .anyMatch(span -> span.covers(sentence.token(token).span())))
        .orElse(token -> true);
  }

  private static Found found(ClaimBuilder claim, Clause clause) {
    return new Found(claim, clause.sentence().index(), clause.predicate());
  }

  private Clause read(Syntax syntax, int predicate, boolean money, int last) {
    return clauses.read(
        syntax, predicate, money, token -> view.isValue(syntax.sentence(), token), last);
  }

  /** An amount in a headline or a list, where no verb says what happens with it. */
  private static Clause bare(Sentence sentence, int first, int last) {
    return new Clause(
        sentence,
        first,
        List.of(first),
        "mention",
        Optional.empty(),
        List.of(),
        List.of(),
        new Clause.Polarity(false, Modality.FACT, List.of("no verb says what the amount is for")),
        List.of(sentence.span(first, last)));
  }

  private static List<Span> including(List<Span> spans, Span value) {
    if (spans.stream().anyMatch(span -> span.covers(value))) {
      return spans;
    }
    List<Span> all = new ArrayList<>(spans);
    all.add(value);
    return all.stream().sorted().toList();
  }

  /** The first resolved time within the words of the clause. */
  private Optional<TimeExpression> timeOf(Sentence sentence, Clause clause) {
    return view.timesIn(sentence).stream()
        .filter(time -> !time.earliest().isEmpty() || !time.latest().isEmpty())
        .filter(time -> belongs(time, sentence, clause))
        .findFirst();
  }

  private boolean belongs(TimeExpression time, Sentence sentence, Clause clause) {
    if (clause.spans().stream().anyMatch(span -> span.covers(time.span()))) {
      return true;
    }
    Syntax syntax = view.syntax(sentence);
    return view.tokens(sentence, time.span())
        .map(tokens -> predicates.ofValue(syntax, tokens[0], tokens[1], token -> true))
        .filter(OptionalInt::isPresent)
        .filter(predicate -> predicate.getAsInt() == clause.predicate())
        .isPresent();
  }
}

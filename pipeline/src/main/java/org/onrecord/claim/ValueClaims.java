package org.onrecord.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.amount.Amount;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/** Makes a claim of every amount, and of every time that fixes an event. */
final class ValueClaims {

  /** Characters of a TIMEX3 value such as 196 for the sixties. */
  private static final int DECADE = 3;

  private final ArticleView view;
  private final Standings standings;
  private final Drafts drafts;
  private final ReportFrames frames;
  private final ClauseReader clauses;
  private final PredicateFinder predicates = new PredicateFinder();
  private final Qualifiers qualifiers = new Qualifiers();
  private final EventQualifiers eventQualifiers = new EventQualifiers();
  private final TimeBounds bounds = new TimeBounds();
  private final AmountTimes amountTimes;
  private final ComparedAmounts compared;

  ValueClaims(ArticleView view, Standings standings, Drafts drafts) {
    this.view = view;
    this.standings = standings;
    this.drafts = drafts;
    this.frames = new ReportFrames(view);
    this.amountTimes = new AmountTimes(view);
    this.compared = new ComparedAmounts(view, amountTimes);
    this.clauses = new ClauseReader(view.analysed().article().text());
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
        predicateOf(syntax, amount.span(), tokens.get(), inside(sentence.get(), standing));
    Clause read =
        predicate.isPresent()
            ? clauses.read(syntax, predicate.getAsInt(), true, new ClauseReader.Held(first, last))
            : bare(sentence.get(), first, last);
    Optional<TimeExpression> time =
        amountTimes.timeOf(
            sentence.get(),
            amount.span(),
            ofMeasure(syntax, read, timesOf(sentence.get(), read, standing)));
    Clause clause =
        predicate.isPresent() && time.isPresent()
            ? read.at(reaching(sentence.get(), read, time.get()))
            : read;
    ClaimBuilder claim =
        drafts
            .draft(ClaimKind.MONEY, clause, standing, including(clause.spans(), amount.span()))
            .money(new MoneyMention(amount, view.passages().passage(amount.span())))
            .qualifiers(qualifiers.around(syntax, first, last, clause));
    compared.caveat(clause, amount.span()).ifPresent(claim::caveat);
    time.ifPresent(t -> claim.time(new TimeMention(t, view.passages().passage(t.span()))));
    return Optional.of(found(claim, clause));
  }

  /** "second-quarter revenue of $5 million on Thursday" holds for the quarter. */
  private List<TimeExpression> ofMeasure(Syntax syntax, Clause clause, List<TimeExpression> times) {
    if (syntax.actsAsVerb(clause.predicate()) || clause.family().isEmpty()) {
      return times;
    }
    int start = syntax.hyphenedStart(clause.predicate());
    while (start > 0 && syntax.isValue(start - 1)) {
      start--;
    }
    Span phrase = syntax.sentence().span(start, clause.predicate());
    List<TimeExpression> inside =
        times.stream().filter(time -> phrase.overlaps(time.span())).toList();
    return inside.isEmpty() ? times : inside;
  }

  /** Its own, or the one measure, told last, that an earlier value without a noun goes with. */
  private OptionalInt predicateOf(Syntax syntax, Span amount, int[] tokens, IntPredicate allowed) {
    OptionalInt own = predicates.ofAmount(syntax, tokens[0], tokens[1], allowed);
    if (own.isPresent() && syntax.token(own.getAsInt()).isNoun()) {
      return own;
    }
    List<OptionalInt> later =
        amountTimes.laterValuesOf(syntax.sentence(), amount).stream()
            .flatMap(value -> view.tokens(syntax.sentence(), value).stream())
            .map(value -> predicates.ofAmount(syntax, value[0], value[1], allowed))
            .toList();
    List<OptionalInt> measures =
        later.stream()
            .filter(found -> found.isPresent() && predicates.isMeasure(syntax, found.getAsInt()))
            .toList();
    boolean clear = measures.size() == 1 && measures.get(0).equals(later.get(later.size() - 1));
    return clear ? measures.get(0) : own;
  }

  Optional<Found> date(TimeExpression time) {
    boolean isDate =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    Optional<Sentence> sentence = view.sentenceOf(time.span());
    Optional<int[]> tokens = sentence.flatMap(s -> view.tokens(s, time.span()));
    if (!isDate
        || time.earliest().isEmpty()
        || tokens.isEmpty()
        || sentence.isEmpty()
        || view.isEndOfLength(sentence.get(), time)
        || view.isEndOfRange(sentence.get(), time)) {
      return Optional.empty();
    }
    Syntax syntax = view.syntax(sentence.get());
    Standing standing = standings.at(sentence.get(), time.span());
    int first = tokens.get()[0];
    int last = tokens.get()[1];
    OptionalInt predicate =
        predicates.ofTime(syntax, first, last, inside(sentence.get(), standing));
    boolean ofNoun =
        predicate.isPresent() && DatedNouns.of(syntax, first, last) == predicate.getAsInt();
    if (predicate.isEmpty()
        || isStyle(syntax, time, first, last)
        || isCompared(syntax, predicate.getAsInt(), first)
        || amountTimes.isOfEarlierValue(sentence.get(), time.span())
        || !ofNoun && frames.hold(sentence.get(), time.span(), predicate.getAsInt(), standing)) {
      return Optional.empty();
    }
    Clause clause =
        clauses.read(syntax, predicate.getAsInt(), false, new ClauseReader.Held(first, last));
    if (clause.subjects().isEmpty() && clause.objects().isEmpty()) {
      return Optional.empty();
    }
    ClaimBuilder claim =
        drafts
            .draft(ClaimKind.DATE, clause, standing, including(clause.spans(), time.span()))
            .qualifiers(eventQualifiers.of(syntax, clause))
            .time(new TimeMention(time, view.passages().passage(time.span())));
    return Optional.of(found(isAhead(time) ? claim.foretold() : claim, clause));
  }

  /** "the 1960s baths": of what time they look, nothing that happened. */
  private static boolean isStyle(Syntax syntax, TimeExpression time, int first, int last) {
    boolean decade = time.value().length() == DECADE && Character.isDigit(time.value().charAt(0));
    int article = syntax.token(first).tag().equals("DT") ? first : first - 1;
    return decade
        && article > 0
        && syntax.token(article).tag().equals("DT")
        && !syntax.token(article - 1).tag().equals("IN")
        && last + 1 < syntax.size()
        && syntax.token(last + 1).isNoun();
  }

  /** "were warmer than they are today": today nothing is told of what was. */
  private static boolean isCompared(Syntax syntax, int predicate, int time) {
    for (int at = predicate + 1; at < time; at++) {
      if (syntax.token(at).is("than")) {
        return IntStream.range(at, time).anyMatch(syntax::isFinite);
      }
    }
    return false;
  }

  /** Whether the time had not come when the article was published. */
  private boolean isAhead(TimeExpression time) {
    Optional<LocalDate> published = view.analysed().article().published().date();
    return published.isPresent()
        && time.earliestDay().filter(day -> day.isAfter(published.get())).isPresent();
  }

  /** The clause's words with those of its time: "In January it paid $5 million". */
  private ClauseSpans reaching(Sentence sentence, Clause clause, TimeExpression time) {
    int[] tokens =
        view.tokens(sentence, time.span())
            .orElse(new int[] {clause.predicate(), clause.predicate()});
    Syntax syntax = view.syntax(sentence);
    return including(
        clauses
            .read(syntax, clause.predicate(), true, new ClauseReader.Held(tokens[0], tokens[1]))
            .spans(),
        clause.spans());
  }

  /** Says of a token whether it is said by the same source as the value. */
  private IntPredicate inside(Sentence sentence, Standing standing) {
    Optional<Attribution> said = standing.innermost();
    if (said.isEmpty()) {
      return token -> standings.at(sentence, word(sentence, token)).innermost().isEmpty();
    }
    List<Span> content = said.get().content();
    IntPredicate inContent = token -> word(sentence, token).isWithin(content);
    Syntax syntax = view.syntax(sentence);
    boolean clause =
        IntStream.range(0, sentence.size())
            .filter(inContent)
            .anyMatch(token -> syntax.isVerb(token) && !syntax.isValue(token));
    // "pledged $5 million": the cue is the verb of what is said, which has none of its own.
    return clause
        ? inContent
        : token -> inContent.test(token) || word(sentence, token).isWithin(said.get().cue());
  }

  private static Span word(Sentence sentence, int token) {
    return sentence.token(token).span();
  }

  private static Found found(ClaimBuilder claim, Clause clause) {
    return new Found(claim, clause.sentence().index(), clause.predicate());
  }

  /** An amount in a headline or a list, where no verb says what happens with it. */
  private Clause bare(Sentence sentence, int first, int last) {
    return new Clause(
        sentence,
        first,
        List.of(first),
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        new Clause.Polarity(
            false,
            Modality.FACT,
            List.of(Caveat.unsure("has no verb that says what the amount is for"))),
        List.of(),
        ClauseSpans.of(List.of(sentence.span(first, last)), view.analysed().article().text()));
  }

  private ClauseSpans including(ClauseSpans one, ClauseSpans other) {
    List<Span> all = new ArrayList<>(one.spans());
    all.addAll(other.spans());
    return ClauseSpans.of(all, view.analysed().article().text());
  }

  private ClauseSpans including(ClauseSpans spans, Span value) {
    if (spans.cover(value)) {
      return spans;
    }
    List<Span> all = new ArrayList<>(spans.spans());
    all.add(value);
    return ClauseSpans.of(all, view.analysed().article().text());
  }

  /** The resolved times within the words of the clause, told by the same source. */
  private List<TimeExpression> timesOf(Sentence sentence, Clause clause, Standing standing) {
    return view.timesIn(sentence).stream()
        .filter(time -> !time.earliest().isEmpty() || !time.latest().isEmpty())
        .filter(time -> !view.isEndOfLength(sentence, time))
        .filter(time -> !view.isEndOfRange(sentence, time))
        .filter(
            time ->
                standings
                    .at(sentence, time.span())
                    .attributionId()
                    .equals(standing.attributionId()))
        .filter(time -> !frames.hold(sentence, time.span(), clause.predicate(), standing))
        .filter(time -> belongs(time, sentence, clause, inside(sentence, standing)))
        .toList();
  }

  private boolean belongs(
      TimeExpression time, Sentence sentence, Clause clause, IntPredicate allowed) {
    Syntax syntax = view.syntax(sentence);
    boolean elsewhere =
        view.tokens(sentence, time.span())
            .filter(tokens -> bounds.hold(syntax, clause.predicate(), tokens[0], tokens[1]))
            .isPresent();
    if (elsewhere || clause.spans().cover(time.span())) {
      return !elsewhere;
    }
    return view.tokens(sentence, time.span())
        .map(tokens -> predicates.ofTime(syntax, tokens[0], tokens[1], allowed))
        .filter(OptionalInt::isPresent)
        .filter(predicate -> clause.governors().contains(predicate.getAsInt()))
        .isPresent();
  }
}

package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/**
 * Makes a claim of what states a number of people or things and is no claim for another reason: a
 * clause in what somebody says, or news that the article tells in its own voice with a name.
 */
final class CountClaims {

  private final ArticleView view;
  private final Standings standings;
  private final Drafts drafts;
  private final CountReader counts;
  private final ClauseReader clauses;

  CountClaims(ArticleView view, Standings standings, Drafts drafts, CountReader counts) {
    this.view = view;
    this.standings = standings;
    this.drafts = drafts;
    this.counts = counts;
    this.clauses = new ClauseReader(view.analysed().article().text());
  }

  /** In text order. */
  Stream<ValueClaims.Found> all() {
    return view.analysed().text().sentences().stream()
        .flatMap(
            sentence ->
                counts.of(sentence).stream().flatMap(counted -> of(sentence, counted).stream()));
  }

  private Optional<ValueClaims.Found> of(Sentence sentence, Counted counted) {
    Span number = sentence.span(counted.first(), counted.last());
    Standing standing = standings.at(sentence, number);
    boolean said = standing.innermost().isPresent();
    if (!said && !counted.count().known() || !isInside(sentence, counted, standing)) {
      return Optional.empty();
    }
    Clause clause =
        counted.level() >= 0
            ? clauses.ofLevel(view.syntax(sentence), counted)
            : clauses.read(
                view.syntax(sentence),
                counted.predicate(),
                false,
                new ClauseReader.Held(counted.first(), counted.last()));
    ClaimBuilder claim = drafts.draft(ClaimKind.STATEMENT, clause, standing, clause.spans());
    timeOf(sentence, clause).ifPresent(claim::time);
    boolean told = said || claim.entities.stream().anyMatch(Participant::isNamed);
    return told && claim.counts.contains(counted.count())
        ? Optional.of(new ValueClaims.Found(claim, sentence.index(), counted.predicate()))
        : Optional.empty();
  }

  /** The only time in the words of the clause. */
  private Optional<TimeMention> timeOf(Sentence sentence, Clause clause) {
    List<TimeExpression> times =
        view.timesIn(sentence).stream()
            .filter(time -> !time.earliest().isEmpty() && clause.spans().cover(time.span()))
            .toList();
    return times.size() == 1
        ? Optional.of(new TimeMention(times.get(0), view.passages().passage(times.get(0).span())))
        : Optional.empty();
  }

  /** Whether the number and what happens with the counted are told by one source. */
  private boolean isInside(Sentence sentence, Counted counted, Standing standing) {
    int told = counted.level() >= 0 ? counted.level() : counted.predicate();
    Span word = sentence.token(told).span();
    Optional<Attribution> said = standing.innermost();
    return said.isPresent()
        ? word.isWithin(said.get().content())
        : standings.at(sentence, word).innermost().isEmpty() && !isCue(word);
  }

  private boolean isCue(Span word) {
    return view.analysed().attributions().stream()
        .flatMap(attribution -> attribution.cue().stream())
        .anyMatch(cue -> cue.overlaps(word));
  }
}

package org.onrecord.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Polarity;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/** Tells statements that another claim of the article makes already. */
final class Repetitions {

  private final ArticleView view;
  private final MainClause mainClause;
  private final Map<Integer, List<ClaimBuilder>> values = new HashMap<>();

  /**
   * @param values the claims of amounts and times
   */
  Repetitions(ArticleView view, MainClause mainClause, List<ClaimBuilder> values) {
    this.view = view;
    this.mainClause = mainClause;
    for (ClaimBuilder claim : values) {
      this.values.merge(claim.sentence, List.of(claim), Repetitions::joined);
    }
  }

  private static List<ClaimBuilder> joined(List<ClaimBuilder> one, List<ClaimBuilder> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * Whether the statement's predicate stands in the words of a value's claim by the same source, in
   * an answer to the reporters that denies nothing, or is the cue of what somebody else says within
   * the statement.
   */
  boolean isRepeated(ValueClaims.Found statement) {
    Sentence sentence = view.analysed().text().sentences().get(statement.sentence());
    Span word = sentence.token(statement.predicate()).span();
    return isInValue(statement, word)
        || isInAnswer(word) && !isDenied(statement.claim())
        || isInnerCue(statement.claim(), word);
  }

  private boolean isInValue(ValueClaims.Found statement, Span word) {
    return values.getOrDefault(statement.sentence(), List.of()).stream()
        .filter(claim -> claim.attributionId.equals(statement.claim().attributionId))
        .flatMap(claim -> claim.spans.stream())
        .map(Passage::utf16)
        .anyMatch(span -> span.covers(word));
  }

  /**
   * "Roe denied that she had met Ash" answers, and says that she had not; "declined to comment"
   * says nothing.
   */
  private boolean isDenied(ClaimBuilder statement) {
    return view.analysed().attributions().stream()
        .filter(attribution -> attribution.id().equals(statement.attributionId))
        .anyMatch(attribution -> attribution.polarity() == Polarity.DENIES);
  }

  private boolean isInAnswer(Span word) {
    return view.analysed().sourcing().responses().stream()
        .anyMatch(response -> response.span().overlaps(word));
  }

  private boolean isInnerCue(ClaimBuilder statement, Span word) {
    return view.analysed().attributions().stream()
        .filter(inner -> inner.parent().equals(statement.attributionId))
        .filter(inner -> mainClause.of(inner).isPresent())
        .map(Attribution::cue)
        .flatMap(List::stream)
        .anyMatch(cue -> cue.overlaps(word));
  }
}

package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.article.Published;
import org.onrecord.text.Span;
import org.onrecord.time.Grammar.Match;
import org.onrecord.time.Resolver.Resolved;

/**
 * Finds time expressions after the TIMEX3 guidelines of TimeML 1.2.1 and resolves them.
 *
 * <p>What an expression counts from is the published date, a date written in it, or an event told
 * before it. Without a published date nothing is guessed: the digits that would need it stay {@code
 * X}, unless a full date in the same sentence or the one before fixes the year; then the expression
 * is marked as assumed. "Early", "mid-" and "late" stand for thirds of their period.
 *
 * <p>Thread-safe; the time taken is linear in the length of the text.
 */
public final class TimeFinder {

  private final Vocabulary vocabulary = Vocabulary.shared();
  private final Grammar grammar = new Grammar(vocabulary);
  private final Tenses tenses = new Tenses(vocabulary);
  private final Resolver resolver = new Resolver();

  /**
   * Finds the time expressions of a text in text order; they do not overlap.
   *
   * @param text sentences with tokens, tags and lemmas; dependency trees are not used
   * @param published what relative expressions count from
   */
  public List<TimeExpression> find(AnnotatedText text, Published published) {
    List<TimeExpression> found = new ArrayList<>();
    Story story = new Story();
    Events events = new Events(vocabulary);
    for (Sentence sentence : text.sentences()) {
      Words words = WordSplitter.split(text, sentence);
      for (Match match : grammar.matches(words)) {
        Situation at =
            new Situation(
                words,
                match.from(),
                match.to(),
                published.date(),
                tenses.direction(words, match.from(), match.to()),
                story,
                events);
        resolver
            .resolve(match.meaning(), at)
            .ifPresent(
                resolved -> {
                  boolean told = !Resolver.compares(match.meaning(), at);
                  found.add(take(text, at, resolved, told, found.size() + 1));
                });
      }
    }
    return List.copyOf(found);
  }

  /** Whether the date says when something was and neither since when nor which thing. */
  private static boolean isAdverbial(Situation at, int end) {
    boolean preposition =
        at.words().is(at.from() - 1, "on", "in", "of") || at.words().at(at.from() - 1).isVerb();
    return (preposition || at.from() == 0) && !at.words().at(end).isNoun();
  }

  private static TimeExpression take(
      AnnotatedText text, Situation at, Resolved resolved, boolean told, int number) {
    Span span = at.words().span(at.from(), resolved.end());
    String wording = span.in(text.text());
    if (told && resolved.period().isKnown()) {
      boolean own = resolved.anchor().equals(Anchor.NONE) || resolved.assumed();
      boolean dated = own && isAdverbial(at, resolved.end());
      at.story().tell(resolved.period(), wording, at.sentence(), dated);
      at.events().tell(at.words(), at.from(), resolved.end(), resolved.period(), wording);
    }
    return new TimeExpression(
        "t" + number,
        span,
        resolved.type(),
        resolved.value(),
        resolved.mod().value(),
        resolved.days().earliest(),
        resolved.days().latest(),
        resolved.anchor(),
        resolved.assumed());
  }
}

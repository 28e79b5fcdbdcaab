package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Source;
import org.onrecord.text.Span;

/**
 * Tells the times of reporting from the times of what is reported: "said on Wednesday", "according
 * to a filing last week", "at a news conference on Monday".
 */
final class ReportFrames {

  private static final int LONGEST_CLIMB = 12;

  private final ArticleView view;
  private final Map<Integer, List<Span>> cues = new HashMap<>();
  private final Map<Integer, List<Span>> documents = new HashMap<>();

  ReportFrames(ArticleView view) {
    this.view = view;
    for (Attribution attribution : view.analysed().attributions()) {
      attribution.cue().forEach(span -> index(cues, span));
      if (attribution.source().kind() == Source.Kind.DOCUMENT) {
        attribution.source().spans().forEach(span -> index(documents, span));
      }
    }
  }

  private void index(Map<Integer, List<Span>> map, Span span) {
    for (Token token : view.analysed().text().tokensIn(span)) {
      view.sentenceOf(token.span())
          .ifPresent(s -> map.computeIfAbsent(s.index(), i -> new ArrayList<>()).add(token.span()));
    }
  }

  /**
   * Whether the time tells when something was said.
   *
   * @param predicate of the clause that the time seems to belong to
   * @param standing of the time
   */
  boolean hold(Sentence sentence, Span time, int predicate, Standing standing) {
    boolean reporting =
        Signals.SHIPPED.is(sentence.token(predicate), "reporting")
            || isCue(sentence, predicate) && !isDeed(sentence, predicate);
    if (reporting || overlaps(cues, sentence, time) || isReported(sentence, predicate, time)) {
      return true;
    }
    return overlaps(documents, sentence, time)
        || (standing.innermost().isEmpty() && hangsOnCue(sentence, time));
  }

  /** "convicted of stealing": words that are a deed of their own day. */
  private boolean isDeed(Sentence sentence, int verb) {
    return PredicateFamilies.shipped()
        .ofVerb(view.syntax(sentence), verb, false)
        .filter(family -> family.nature() == PredicateFamily.Nature.ONCE)
        .isPresent();
  }

  /** "had sold it, its owner told investors on Tuesday": a verb of saying stands nearer. */
  private boolean isReported(Sentence sentence, int predicate, Span time) {
    for (int at = predicate + 1; at < sentence.size(); at++) {
      if (sentence.token(at).span().start() >= time.start()) {
        return false;
      }
      if (sentence.token(at).tag().equals("VBD")
          && Signals.SHIPPED.is(sentence.token(at), "reporting")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCue(Sentence sentence, int token) {
    return overlaps(cues, sentence, sentence.token(token).span());
  }

  private static boolean overlaps(Map<Integer, List<Span>> map, Sentence sentence, Span span) {
    return map.getOrDefault(sentence.index(), List.of()).stream().anyMatch(span::overlaps);
  }

  /** Whether the time belongs to a cue's adverbials; the cue's subject is another matter. */
  private boolean hangsOnCue(Sentence sentence, Span time) {
    if (!sentence.isParsed() || !cues.containsKey(sentence.index())) {
      return false;
    }
    Syntax syntax = view.syntax(sentence);
    int at = view.tokens(sentence, time).map(tokens -> tokens[1]).orElse(DependencyTree.ROOT);
    for (int step = 0; step < LONGEST_CLIMB && at != DependencyTree.ROOT; step++) {
      int head = syntax.head(at);
      if (head >= 0 && isCue(sentence, head)) {
        return !syntax.is(at, "nsubj") && !syntax.is(at, "ccomp") && !isDeed(sentence, head);
      }
      at = head;
    }
    return false;
  }
}

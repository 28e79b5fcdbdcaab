package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.ReportingClause.Before;

/** Finds reporting clauses behind or within what they report, by word order alone. */
final class ReportingClauseFinder {

  private final CueLexicon lexicon;
  private final ReportingEnd ends;

  ReportingClauseFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.ends = new ReportingEnd(lexicon);
  }

  List<ReportingClause> find(Syntax syntax) {
    List<ReportingClause> found = new ArrayList<>();
    int from = 0;
    for (int verb = 1; verb < syntax.size(); verb++) {
      if (verb < from || !isCue(syntax, verb)) {
        continue;
      }
      Optional<ReportingClause> clause = clause(syntax, from, verb);
      if (clause.isPresent()) {
        found.add(clause.get());
        from = clause.get().to();
      }
    }
    return found;
  }

  private boolean isCue(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    boolean finite =
        Tags.FINITE_VERB.fits(token)
            || token.tag().equals("VBN") && hasAuxiliary(syntax, verb, "have")
            || token.tag().equals("VB") && syntax.token(verb - 1).tag().equals("MD");
    return finite
        && (lexicon.takes(token, Cue.Frame.QUOTE) || lexicon.takes(token, Cue.Frame.CLAUSE));
  }

  private static boolean hasAuxiliary(Syntax syntax, int verb, String lemma) {
    int at = verb - 1;
    while (at > 0 && syntax.token(at).tag().equals("RB")) {
      at--;
    }
    return at >= 0 && syntax.token(at).isLemma(lemma);
  }

  private Optional<ReportingClause> clause(Syntax syntax, int from, int verb) {
    Cue cue = lexicon.verb(syntax.token(verb).lemma()).orElseThrow();
    boolean inverted = ReportedBefore.isBoundary(syntax, verb - 1);
    int start = inverted ? verb : ReportingSpeaker.start(syntax, verb);
    if (start <= from || !ReportedBefore.isBoundary(syntax, start - 1)) {
      return Optional.empty();
    }
    int opening = ReportedBefore.opening(syntax, start);
    int reported = behindSemicolon(syntax, opening > from ? opening : from, start);
    Before before = ReportedBefore.of(syntax, reported, start - 1);
    if (before == Before.NOTHING || before == Before.QUOTATION && inverted) {
      return Optional.empty();
    }
    int speakerEnd = inverted ? ReportingSpeaker.end(syntax, cue, verb, before) : verb;
    if (speakerEnd < 0 || inverted && RelativeClauses.speaksBefore(syntax, verb, verb + 1)) {
      return Optional.empty();
    }
    int mark = ReportingEnd.behindAdverbials(syntax, cue, Math.max(verb + 1, speakerEnd), inverted);
    if (mark < 0) {
      return Optional.empty();
    }
    int end = ends.find(syntax, before, start - 1, mark, inverted);
    if (end < 0) {
      return Optional.empty();
    }
    boolean separate = syntax.token(start - 1).is(",") || syntax.isDash(start - 1);
    int first = separate && !before.keepsComma() ? start - 1 : start;
    return Optional.of(new ReportingClause(before, reported, first, end, verb, speakerEnd));
  }

  /** In "he denied it; the money, he says, was a gift" the first half is not what he says. */
  private static int behindSemicolon(Syntax syntax, int from, int start) {
    for (int at = start - 2; at > from; at--) {
      if (syntax.token(at).is(";")) {
        return syntax.hasFiniteVerb(at, start) && !isUnfinished(syntax, start) ? from : at + 1;
      }
    }
    return from;
  }

  /** Whether what stands behind the semicolon ends in a verb that goes on behind the report. */
  private static boolean isUnfinished(Syntax syntax, int start) {
    return syntax.token(start - 1).is(",") && syntax.token(start - 2).isVerb();
  }
}

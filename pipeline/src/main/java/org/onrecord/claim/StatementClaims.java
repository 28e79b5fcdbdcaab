package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;

/** Makes a claim of what an attribution says in its main clause. */
final class StatementClaims {

  private final ArticleView view;
  private final Standings standings;
  private final Drafts drafts;
  private final MainClause mainClause;
  private final ClauseReader clauses;

  StatementClaims(ArticleView view, Standings standings, Drafts drafts, MainClause mainClause) {
    this.view = view;
    this.standings = standings;
    this.drafts = drafts;
    this.mainClause = mainClause;
    this.clauses = new ClauseReader(view.analysed().article().text());
  }

  /** Empty for a content without a verb and for a question. */
  Optional<ValueClaims.Found> of(Attribution attribution) {
    Optional<MainClause.Place> main = mainClause.of(attribution);
    if (main.isEmpty() || isQuestion(attribution)) {
      return Optional.empty();
    }
    Sentence sentence = main.get().sentence();
    Standing standing = standings.of(attribution);
    Clause read = read(sentence, main.get().token());
    Clause clause = isBare(view.syntax(sentence), main.get().token()) ? completed(read) : read;
    ClauseSpans words = ClauseSpans.of(attribution.content(), view.analysed().article().text());
    ClaimBuilder claim = drafts.draft(ClaimKind.STATEMENT, clause, standing, words);
    if (isJudgement(view.syntax(sentence), clause)) {
      claim.caveat(Caveat.open("is a judgement, not an event"));
    }
    return Optional.of(new ValueClaims.Found(claim, sentence.index(), main.get().token()));
  }

  /** "asked whether it was true", "wondered who had paid". */
  private boolean isQuestion(Attribution attribution) {
    AnnotatedText text = view.analysed().text();
    Optional<Token> first = text.tokensIn(attribution.content().get(0)).stream().findFirst();
    boolean asks =
        attribution.cue().stream()
            .flatMap(cue -> text.tokensIn(cue).stream())
            .flatMap(token -> Signals.SHIPPED.effect(token, "cue").stream())
            .anyMatch(effect -> effect == Signals.Effect.UNSURE);
    boolean opens = first.filter(word -> word.tag().startsWith("W") || word.is("if")).isPresent();
    return first.filter(word -> word.is("whether")).isPresent() || asks && opens;
  }

  /** "was unfair", "is the slowest port": says what something is like, with no value to check. */
  private static boolean isJudgement(Syntax syntax, Clause clause) {
    int predicate = clause.predicate();
    boolean copula = !syntax.isVerb(predicate) && !syntax.children(predicate, "cop").isEmpty();
    return copula
        && syntax.children(predicate, "case").isEmpty()
        && clause.family().isEmpty()
        && (syntax.token(predicate).tag().startsWith("JJ") || isSuperlative(syntax, predicate));
  }

  private static boolean isSuperlative(Syntax syntax, int noun) {
    return syntax.children(noun, "amod").stream()
        .anyMatch(modifier -> syntax.token(modifier).tag().equals("JJS"));
  }

  private Clause read(Sentence sentence, int predicate) {
    return clauses.read(
        view.syntax(sentence), predicate, false, new ClauseReader.Held(predicate, predicate));
  }

  /** "but Roe did not": an auxiliary with nothing but a negation behind it in its clause. */
  private static boolean isBare(Syntax syntax, int verb) {
    boolean auxiliary =
        syntax.token(verb).tag().equals("MD") || syntax.token(verb).lemma().matches("be|do|have");
    if (!auxiliary || !syntax.children(verb, "obj", "ccomp", "xcomp", "obl").isEmpty()) {
      return false;
    }
    for (int at = verb + 1; at < syntax.size(); at++) {
      if (syntax.token(at).tag().matches("[.,:]|CC|''|``|-RRB-")) {
        return true;
      }
      if (!syntax.token(at).tag().startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  /** Takes what an elided clause leaves out from the clause before it. */
  private Clause completed(Clause bare) {
    Optional<Clause> before = clauseBefore(bare);
    return before
        .map(
            full ->
                new Clause(
                    bare.sentence(),
                    bare.predicate(),
                    bare.governors(),
                    full.name(),
                    full.family(),
                    bare.subjects(),
                    full.sentence() == bare.sentence() ? full.objects() : List.of(),
                    bare.polarity(),
                    bare.bounds(),
                    bare.spans()))
        .orElse(bare);
  }

  private Optional<Clause> clauseBefore(Clause bare) {
    Syntax here = view.syntax(bare.sentence());
    int start = bare.subjects().stream().mapToInt(Integer::intValue).min().orElse(bare.predicate());
    int verb = lastVerb(here, Math.min(start, bare.predicate()));
    if (verb >= 0) {
      boolean perfect = here.token(bare.predicate()).isLemma("have");
      return Optional.of(read(bare.sentence(), perfect ? aboveInfinitive(here, verb) : verb));
    }
    int previous = bare.sentence().index() - 1;
    if (previous < 0) {
      return Optional.empty();
    }
    Sentence sentence = view.analysed().text().sentences().get(previous);
    int last = lastVerb(view.syntax(sentence), sentence.size());
    return last < 0 ? Optional.empty() : Optional.of(read(sentence, last));
  }

  /** "Asked whether he had promised to leave, he said he had not": promised. */
  private static int aboveInfinitive(Syntax syntax, int verb) {
    int at = verb;
    while (at > 0
        && syntax.token(at - 1).tag().equals("TO")
        && syntax.is(at, "xcomp")
        && syntax.isMainVerb(syntax.head(at))) {
      at = syntax.head(at);
    }
    return at;
  }

  private static int lastVerb(Syntax syntax, int before) {
    for (int at = before - 1; at >= 0; at--) {
      if (syntax.isMainVerb(at) && !Signals.SHIPPED.is(syntax.token(at), "reporting")) {
        return at;
      }
    }
    return -1;
  }
}

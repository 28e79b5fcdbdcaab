package org.onrecord.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Makes a claim of news that the article tells in its own voice without a day or sum: "A jury
 * acquitted Roe of fraud", "Roe has not resigned". Only what happens to, or is done by, somebody or
 * something with a name can be found again elsewhere.
 */
final class EventClaims {

  private final ArticleView view;
  private final Standings standings;
  private final Drafts drafts;
  private final EventQualifiers qualifiers = new EventQualifiers();
  private final ClauseReader clauses;

  EventClaims(ArticleView view, Standings standings, Drafts drafts) {
    this.view = view;
    this.standings = standings;
    this.drafts = drafts;
    this.clauses = new ClauseReader(view.analysed().article().text());
  }

  /** Dictionary forms of the verbs that may tell such news. */
  static Set<String> newsVerbs() {
    Set<String> verbs = new TreeSet<>(PredicateFamilies.shipped().newsVerbs());
    verbs.addAll(LightVerbs.shipped().newsVerbs());
    return Set.copyOf(verbs);
  }

  /** In text order. */
  Stream<ValueClaims.Found> all() {
    return view.analysed().text().sentences().stream()
        .filter(Sentence::isParsed)
        .flatMap(
            sentence ->
                IntStream.range(0, sentence.size())
                    .mapToObj(at -> of(sentence, at))
                    .flatMap(Optional::stream));
  }

  private Optional<ValueClaims.Found> of(Sentence sentence, int verb) {
    Syntax syntax = view.syntax(sentence);
    Span word = sentence.token(verb).span();
    boolean told = syntax.isMainVerb(verb) && isMain(syntax, verb) && isPast(syntax, verb);
    if (!told || !isOwnVoice(sentence, word)) {
      return Optional.empty();
    }
    Clause clause = clauses.read(syntax, verb, false, new ClauseReader.Held(verb, verb));
    if (clause.family().filter(PredicateFamily::isNews).isEmpty() || isOpen(clause)) {
      return Optional.empty();
    }
    ClaimBuilder claim =
        drafts
            .draft(ClaimKind.STATEMENT, clause, standings.at(sentence, word), clause.spans())
            .qualifiers(qualifiers.of(syntax, clause));
    return isAboutSomebody(claim.assertion, clause.family().get())
        ? Optional.of(new ValueClaims.Found(claim, sentence.index(), verb))
        : Optional.empty();
  }

  private static boolean isOpen(Clause clause) {
    return clause.polarity().modality() != Modality.FACT || !clause.polarity().caveats().isEmpty();
  }

  /** Whether whom it is told by has a name. */
  private static boolean isAboutSomebody(Assertion assertion, PredicateFamily family) {
    boolean concerned = assertion.object().stream().anyMatch(Participant::isNamed);
    boolean doer = assertion.subject().stream().anyMatch(Participant::isNamed);
    return concerned || doer && !family.needsObject() && !family.toldByObject();
  }

  /** The verb of the sentence, or one joined to it. */
  private static boolean isMain(Syntax syntax, int verb) {
    int at = verb;
    while (syntax.is(at, "conj") && syntax.isVerb(syntax.head(at))) {
      at = syntax.head(at);
    }
    return syntax.head(at) < 0;
  }

  /** "resigned", "has resigned", "was acquitted", but not "resigns" nor "would resign". */
  private static boolean isPast(Syntax syntax, int verb) {
    int first = verb;
    while (first > 0 && isHelper(syntax, first - 1)) {
      first--;
    }
    Token helper = syntax.token(first);
    boolean perfect = helper.isLemma("have") && syntax.isFinite(first) && first < verb;
    return helper.tag().equals("VBD") || perfect;
  }

  private static boolean isHelper(Syntax syntax, int index) {
    return syntax.looksAuxiliary(index) || syntax.token(index).tag().equals("RB");
  }

  private boolean isOwnVoice(Sentence sentence, Span word) {
    return standings.at(sentence, word).chain().isEmpty()
        && view.analysed().attributions().stream()
            .flatMap(attribution -> attribution.cue().stream())
            .noneMatch(cue -> cue.overlaps(word));
  }
}

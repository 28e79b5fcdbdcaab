package org.onrecord.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Source;
import org.onrecord.claim.PredicateFamily.Nature;
import org.onrecord.entity.EntityType;
import org.onrecord.text.Span;

/**
 * Keeps the speaker from being taken for the doer of what is said: in "Roe said the cost was $2
 * million" the parser hangs the cost on "said", and Roe would cost $2 million. A clause that is
 * told in full has its own subject; only what is told by a noun or an infinitive ("reported a
 * profit", "promised to pay") is done by who says so. A company's results are its own, and not
 * those of a person who forecasts them.
 */
final class ReportedSubjects {

  /** In words: what may stand between "at" and its value. */
  private static final int LONGEST_HEDGE = 3;

  private ReportedSubjects() {}

  /** The heads of the clause's doers without its speaker, where it cannot be the speaker. */
  static List<Integer> of(ArticleView view, Clause clause, Standing standing) {
    Syntax syntax = view.syntax(clause.sentence());
    Optional<Attribution> said = standing.innermost();
    if (said.isEmpty()
        || !isToldInFull(syntax, clause.predicate())
        || isRelative(syntax, clause.predicate(), said.get())
        || isResult(clause) && said.get().source().kind() == Source.Kind.ORGANIZATION) {
      return clause.subjects();
    }
    return clause.subjects().stream()
        .filter(head -> !isSpeaker(view, clause.sentence(), head, said.get()))
        .toList();
  }

  /**
   * The doers without persons who speak of a company's results to come: "Roe expects a profit of $2
   * million", but not what somebody does, as in "expects spending of $2 million".
   */
  static List<Participant> withoutForecaster(Clause clause, List<Participant> doers) {
    boolean companys =
        isResult(clause)
            && clause.polarity().modality() == Modality.FORECAST
            && !PredicateFamilies.shipped().hasVerb(clause.name());
    return doers.stream()
        .filter(doer -> !companys || doer.type().filter(EntityType.PERSON::equals).isEmpty())
        .toList();
  }

  /** "said Bell of Roe, who gave $2 million": a pronoun within what is said stands for its doer. */
  private static boolean isRelative(Syntax syntax, int predicate, Attribution said) {
    return IntStream.range(0, predicate)
        .filter(at -> SubjectFinder.isRelative(syntax, at) && !syntax.verbBetween(at, predicate))
        .anyMatch(at -> syntax.token(at).span().isWithin(said.content()));
  }

  /** "profits rose to $2 million": a company speaks of its own results. */
  private static boolean isResult(Clause clause) {
    return clause.family().filter(family -> family.nature() == Nature.FLOW).isPresent()
        && clause.sentence().token(clause.predicate()).isNoun();
  }

  private static boolean isToldInFull(Syntax syntax, int predicate) {
    return syntax.isFinite(predicate)
        || syntax.children(predicate, "aux", "aux:pass", "cop").stream().anyMatch(syntax::isFinite)
        || syntax.token(predicate).isNoun() && isFollowedByVerb(syntax, predicate);
  }

  /** "the cost of the ship was", "the price at $2 million". */
  private static boolean isFollowedByVerb(Syntax syntax, int noun) {
    int at = noun + 1;
    while (at < syntax.size()
        && (syntax.isInPhrase(at) || syntax.token(at).tag().equals("IN"))
        && !syntax.isValue(at)) {
      if (syntax.token(at).is("at") && isBeforeValue(syntax, at)) {
        return true;
      }
      at++;
    }
    return at < syntax.size() && syntax.isFinite(at);
  }

  /** "at $2 million", "at about $2 million". */
  private static boolean isBeforeValue(Syntax syntax, int at) {
    return IntStream.rangeClosed(at + 1, Math.min(syntax.size() - 1, at + LONGEST_HEDGE + 1))
        .anyMatch(syntax::isValue);
  }

  /** In the source's own words, or the name that "which" or "who" in its place stands for. */
  private static boolean isSpeaker(
      ArticleView view, Sentence sentence, int head, Attribution said) {
    Span word = sentence.token(head).span();
    boolean named =
        view.namedBy(sentence, head)
            .filter(entity -> said.source().entityIds().contains(entity.id()))
            .isPresent();
    return word.isWithin(said.source().spans()) || named && !word.isWithin(said.content());
  }
}

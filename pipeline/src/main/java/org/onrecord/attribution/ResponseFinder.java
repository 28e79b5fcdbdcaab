package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

/**
 * Finds what came of a request for comment: "Acme declined to comment", "did not respond to a
 * request for comment", "could not be reached", "denied the allegations".
 */
final class ResponseFinder {

  /** In tokens: how far before a verb its auxiliary may stand. */
  private static final int HELPERS = 4;

  private final ResponseWords words;
  private final UnsaidWords unsaid;
  private final Denials denials;
  private final References references;
  private final RelativeClauses clauses = new RelativeClauses(Speakers.SHIPPED);
  private final SharedSubjects shared = new SharedSubjects(Speakers.SHIPPED);

  ResponseFinder(ResponseWords words, UnsaidWords unsaid, References references) {
    this.words = words;
    this.unsaid = unsaid;
    this.denials = new Denials(words);
    this.references = references;
  }

  List<Sourcing.Response> find(Sentence sentence) {
    List<Sourcing.Response> found = new ArrayList<>();
    if (sentence.isParsed()) {
      Syntax syntax = new Syntax(sentence);
      for (Token token : sentence.tokens()) {
        if (token.isVerb()) {
          answer(syntax, token)
              .flatMap(a -> response(syntax, token.index(), a))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Sourcing.Answer> answer(Syntax syntax, Token verb) {
    int at = verb.index();
    if (words.refuses(verb)
            && (near(syntax, at, 4, words.disclosures()) || refusesToBeAsked(syntax, at))
        || hasNoRemark(syntax, verb)) {
      return Optional.of(Sourcing.Answer.DECLINED);
    }
    if (unsaid.isNegated(syntax.sentence(), at)) {
      return negated(syntax, verb);
    }
    return denials.isDenial(syntax, at) ? Optional.of(Sourcing.Answer.DENIED) : Optional.empty();
  }

  /** "declined to be interviewed". */
  private boolean refusesToBeAsked(Syntax syntax, int verb) {
    return verb + 3 < syntax.size()
        && syntax.token(verb + 1).tag().equals("TO")
        && syntax.token(verb + 2).isLemma("be")
        && words.asks(syntax.token(verb + 3));
  }

  private Optional<Sourcing.Answer> negated(Syntax syntax, Token verb) {
    int at = verb.index();
    if (isRefused(syntax, at)) {
      return Optional.empty();
    }
    if (isUnwilling(syntax, verb)) {
      return Optional.of(Sourcing.Answer.DECLINED);
    }
    if (words.answers(verb) && (words.isRemark(verb) || near(syntax, at, 7, words.requests()))) {
      return Optional.of(Sourcing.Answer.NOT_RESPONDED);
    }
    return words.contacts(verb) && syntax.isPassive(at) && isOfSomebody(syntax, at)
        ? Optional.of(Sourcing.Answer.NOT_REACHED)
        : Optional.empty();
  }

  /** "no deal is reached" asks nobody. */
  private boolean isOfSomebody(Syntax syntax, int verb) {
    int subject = subject(syntax, verb);
    return subject < 0 || !Speakers.SHIPPED.isThing(syntax, subject);
  }

  /** "would not comment", "does not comment", "would neither confirm nor deny it". */
  private boolean isUnwilling(Syntax syntax, Token verb) {
    boolean neither = verb.index() > 0 && words.isAlternative(syntax.token(verb.index() - 1));
    if (neither && words.disclosures().contains(verb.lemma())) {
      return true;
    }
    if (!words.isRemark(verb) && !words.isTalk(verb)) {
      return false;
    }
    for (int at = verb.index() - 1; at >= Math.max(0, verb.index() - HELPERS); at--) {
      Token helper = syntax.token(at);
      if (words.isUnwilling(helper) || words.isRemark(verb) && words.isHabitual(helper)) {
        return true;
      }
    }
    return false;
  }

  /** In "declined to comment" the refusal has told the answer already. */
  private boolean isRefused(Syntax syntax, int verb) {
    if (verb > 1
        && syntax.token(verb - 1).tag().equals("TO")
        && words.refuses(syntax.token(verb - 2))) {
      return true;
    }
    int governor = syntax.tree().is(verb, "xcomp") ? syntax.tree().head(verb) : -1;
    return governor >= 0 && words.refuses(syntax.token(governor));
  }

  /** "had no immediate comment". */
  private boolean hasNoRemark(Syntax syntax, Token verb) {
    int next = verb.index() + 1;
    return verb.isLemma("have")
        && next < syntax.size()
        && words.isNone(syntax.token(next))
        && near(syntax, next, 3, words.remarks());
  }

  /** Whether one of the lemmas stands close behind, before a mark or another finite verb. */
  private static boolean near(Syntax syntax, int from, int reach, Set<String> lemmas) {
    for (int at = from + 1; at < Math.min(syntax.size(), from + 1 + reach); at++) {
      if (syntax.isPunctuation(at) || Tags.FINITE.fits(syntax.token(at))) {
        return false;
      }
      if (lemmas.contains(syntax.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is asked: behind a relative clause the noun that the clause is about. In "it failed, an
   * aide testified, contradicting the ministry" the parser may take it for the aide: a participle
   * goes with the last verb before it that has a subject.
   */
  private int subject(Syntax syntax, int verb) {
    int subject = syntax.subject(verb);
    boolean participle = syntax.token(verb).tag().equals("VBG");
    if (subject < 0 || RelativeClauses.isInside(syntax, subject, verb)) {
      int behind = clauses.subjectBehind(syntax, verb);
      if (behind >= 0) {
        return behind;
      }
    }
    // "issued a statement denying it": whoever issued it answers.
    if (participle && subject >= 0 && Speakers.SHIPPED.isDocument(syntax, subject)) {
      subject = -1;
    }
    int second = syntax.tree().is(verb, "conj") ? shared.find(syntax, verb, subject) : -1;
    if (second >= 0) {
      return second;
    }
    for (int at = verb - 1; participle && at > subject; at--) {
      if (Tags.FINITE_VERB.fits(syntax.token(at)) && syntax.ownSubject(at) > subject) {
        return syntax.ownSubject(at);
      }
    }
    return subject;
  }

  private Optional<Sourcing.Response> response(Syntax syntax, int verb, Sourcing.Answer answer) {
    int subject = subject(syntax, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    BitSet asked = syntax.nounPhrase(syntax.antecedent(subject, verb));
    asked.clear(verb, syntax.size());
    asked = RelativeClauses.without(syntax, asked);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < syntax.size()
        && !syntax.isPunctuation(end)
        && !syntax.token(end).tag().equals("CC")) {
      end++;
    }
    Span who = syntax.sentence().span(asked.nextSetBit(0), asked.length() - 1);
    Span whole = syntax.sentence().span(Math.min(asked.nextSetBit(0), verb), end - 1);
    List<String> meant = references.resolve(syntax.sentence(), asked.stream().boxed().toList());
    return Optional.of(new Sourcing.Response(whole, who, meant, answer));
  }
}

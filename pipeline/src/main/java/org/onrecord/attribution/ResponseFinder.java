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

  private final ResponseWords words;
  private final References references;

  ResponseFinder(ResponseWords words, References references) {
    this.words = words;
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
    if (words.refuses(verb) && near(syntax, at, 3, Set.of("comment"))) {
      return Optional.of(Sourcing.Answer.DECLINED);
    }
    boolean negated = isNegated(syntax, at);
    if (words.answers(verb)
        && negated
        && (verb.isLemma("comment") || near(syntax, at, 7, words.requests()))) {
      return Optional.of(Sourcing.Answer.NOT_RESPONDED);
    }
    if (verb.isLemma("reach") && negated && syntax.isPassive(at)) {
      return Optional.of(Sourcing.Answer.NOT_REACHED);
    }
    if (words.denies(verb) && !negated && near(syntax, at, 5, words.charges())) {
      return Optional.of(Sourcing.Answer.DENIED);
    }
    boolean noComment =
        verb.isLemma("have")
            && at + 2 < syntax.size()
            && syntax.token(at + 1).is("no")
            && near(syntax, at, 4, Set.of("comment"));
    return noComment ? Optional.of(Sourcing.Answer.DECLINED) : Optional.empty();
  }

  private static boolean near(Syntax syntax, int from, int reach, Set<String> lemmas) {
    for (int at = from + 1; at < Math.min(syntax.size(), from + 1 + reach); at++) {
      if (lemmas.contains(syntax.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Syntax syntax, int verb) {
    for (int at = Math.max(0, verb - 4); at < verb; at++) {
      if (syntax.token(at).isLemma("not")
          || syntax.token(at).is("never")
          || syntax.token(at).text().endsWith("n't")
          || syntax.token(at).text().endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sourcing.Response> response(Syntax syntax, int verb, Sourcing.Answer answer) {
    int subject = syntax.subject(verb);
    if (subject < 0) {
      return Optional.empty();
    }
    BitSet asked = syntax.nounPhrase(syntax.antecedent(subject, verb));
    asked.clear(verb, syntax.size());
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

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.onrecord.claim.PredicateFamilies.Family;
import org.onrecord.text.Span;

/** Reads who does what to whom around one predicate. */
final class ClauseReader {

  private final PredicateFamilies families = PredicateFamilies.shipped();
  private final SubjectFinder subjects = new SubjectFinder();
  private final NounSubjects owners = new NounSubjects();
  private final ObjectFinder objects = new ObjectFinder();
  private final ModalityReader modality = new ModalityReader();

  /**
   * @param money whether an amount is what the predicate acts on
   * @param value says of a token whether it belongs to an amount or a time
   * @param last last token that the clause has to hold
   */
  Clause read(Syntax syntax, int predicate, boolean money, IntPredicate value, int last) {
    boolean isNoun = !syntax.isVerb(predicate) && syntax.children(predicate, "cop").isEmpty();
    Optional<Family> noun = families.ofNoun(syntax.sentence(), predicate);
    return isNoun && noun.isPresent()
        ? ofNoun(syntax, predicate, noun.get(), value, last)
        : ofVerb(syntax, predicate, money, value, last);
  }

  private Clause ofVerb(Syntax syntax, int verb, boolean money, IntPredicate value, int last) {
    boolean copula = !syntax.children(verb, "cop").isEmpty();
    Optional<Family> family =
        copula
            ? families.ofNoun(syntax.sentence(), verb)
            : families.ofVerb(syntax.sentence(), verb, money);
    List<Integer> doers =
        (syntax.isPassive(verb) ? syntax.agents(verb) : subjects.subjects(syntax, verb))
            .stream().filter(head -> !value.test(head)).toList();
    List<Integer> concerned =
        copula ? complement(family, verb) : objects.objects(syntax, verb, family, value);
    if (family.filter(Family::objectBears).isPresent() && !copula) {
      return clause(
          syntax, verb, family.map(Family::name).orElse(""), family, concerned, List.of(), last);
    }
    concerned = concerned.stream().filter(head -> !doers.contains(head)).toList();
    String name = family.map(Family::name).orElse(copula ? "be" : syntax.token(verb).lemma());
    return clause(syntax, verb, name, family, doers, concerned, last);
  }

  private static List<Integer> complement(Optional<Family> family, int predicate) {
    return family.isPresent() ? List.of() : List.of(predicate);
  }

  private Clause ofNoun(Syntax syntax, int noun, Family family, IntPredicate value, int last) {
    List<Integer> doers =
        owners.of(syntax, noun, family.nature(), value).stream()
            .filter(head -> !value.test(head))
            .toList();
    List<Integer> concerned = objects.objectsOfNoun(syntax, noun, family, value);
    List<Integer> rest = concerned.stream().filter(head -> !doers.contains(head)).toList();
    return clause(syntax, noun, family.name(), Optional.of(family), doers, rest, last);
  }

  private Clause clause(
      Syntax syntax,
      int predicate,
      String name,
      Optional<Family> family,
      List<Integer> doers,
      List<Integer> concerned,
      int last) {
    int first = groupStart(syntax, predicate);
    int end = Math.max(syntax.clauseEnd(predicate), syntax.clauseEnd(Math.max(last, predicate)));
    List<Span> spans = new ArrayList<>();
    for (int part : doers) {
      int start = syntax.phraseStart(part);
      if (part < first && !syntax.verbBetween(part, first)) {
        first = Math.min(first, start);
      } else if (part < first || part >= end) {
        spans.add(syntax.sentence().span(start, part));
      }
    }
    Clause.Polarity polarity = modality.read(syntax, predicate, first, end);
    spans.add(syntax.sentence().span(Math.min(first, last), end - 1));
    return new Clause(
        syntax.sentence(),
        predicate,
        modality.governors(syntax, predicate),
        name,
        family,
        doers,
        concerned,
        polarity,
        merged(spans));
  }

  /** First of the helpers and governors in front of the predicate. */
  private int groupStart(Syntax syntax, int predicate) {
    int start = predicate;
    for (int governor : modality.governors(syntax, predicate)) {
      start = Math.min(start, governor);
    }
    while (start > 0
        && (syntax.isAuxiliary(start - 1) || syntax.token(start - 1).tag().startsWith("RB"))) {
      start--;
    }
    return syntax.isVerb(predicate) ? start : syntax.phraseStart(start);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int top = merged.size() - 1;
      if (top >= 0 && span.start() <= merged.get(top).end()) {
        merged.set(top, merged.get(top).union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}

package org.onrecord.claim;

import java.util.List;
import org.onrecord.annotate.Token;

/** Finds what turns a clause round. */
final class Negation {

  /** Words of "under no such circumstances". */
  private static final int LONGEST_FRONTED = 4;

  private static final String JOINING = "and|but";

  private final Signals signals = Signals.SHIPPED;

  /**
   * A negation among the helpers before the verb, or right behind a bare "did", or beside a copula,
   * whatever stands between that and its noun ("are not forced sellers"). Words that empty a set
   * ("nobody") are none: {@link #isEmptySet} finds them.
   */
  boolean isNegated(Syntax syntax, int verb, int first) {
    boolean bare =
        signals.effect(syntax.token(verb), "modal").isPresent() || hasAuxiliaryLemma(syntax, verb);
    boolean behind =
        bare
            && verb + 1 < syntax.size()
            && negates(syntax, verb + 1)
            && !quantifies(syntax.token(verb + 1));
    return behind
        || isFronted(syntax, verb)
        || isYetTo(syntax, verb)
        || hasNegatedHelper(syntax, verb, first)
        || syntax.children(verb, "cop").stream()
            .anyMatch(copula -> hasNegatedHelper(syntax, behindAdverbs(syntax, copula), first));
  }

  /** "At no point did we pay", "not once has she paid": the helper stands before the subject. */
  private boolean isFronted(Syntax syntax, int verb) {
    List<Integer> helpers = syntax.children(verb, "aux");
    List<Integer> subjects = syntax.children(verb, "nsubj");
    if (helpers.isEmpty() || subjects.isEmpty() || helpers.get(0) > subjects.get(0)) {
      return false;
    }
    int helper = helpers.get(0);
    for (int at = helper - 1; at >= Math.max(0, helper - LONGEST_FRONTED); at--) {
      if (negates(syntax, at)) {
        return true;
      }
      if (!syntax.token(at).tag().matches("NN.*|JJ|RB|IN|DT")) {
        return false;
      }
    }
    return false;
  }

  /** "has yet to pay", "is yet to be fully paid". */
  static boolean isYetTo(Syntax syntax, int verb) {
    int to = verb - 1;
    while (to > 2 && (syntax.token(to).isLemma("be") || syntax.token(to).tag().startsWith("RB"))) {
      to--;
    }
    return to > 1
        && syntax.token(to).tag().equals("TO")
        && syntax.token(to - 1).is("yet")
        && syntax.token(to - 2).lemma().matches("have|be");
  }

  private static int behindAdverbs(Syntax syntax, int copula) {
    int at = copula + 1;
    while (at < syntax.size() && syntax.token(at).tag().startsWith("RB")) {
      at++;
    }
    return at;
  }

  private boolean hasNegatedHelper(Syntax syntax, int verb, int first) {
    for (int at = verb - 1; at >= Math.max(0, Math.min(first, verb - 5)); at--) {
      Token token = syntax.token(at);
      if (negates(syntax, at) && !quantifies(token)) {
        return true;
      }
      boolean helper =
          token.tag().matches("RB.*|MD|TO|``") || syntax.isAuxiliary(at) || token.isLemma("be");
      if (!helper) {
        break;
      }
    }
    return false;
  }

  private static boolean hasAuxiliaryLemma(Syntax syntax, int verb) {
    return syntax.token(verb).lemma().matches("be|do|have");
  }

  private boolean negates(Syntax syntax, int at) {
    if (!signals.is(syntax.token(at), "negation")
        || isBound(syntax, at)
        || isPartOfWord(syntax, at)) {
      return false;
    }
    return at + 1 >= syntax.size() || !signals.is(syntax.token(at + 1), "focus");
  }

  /** "a no-confidence vote". */
  private static boolean isPartOfWord(Syntax syntax, int at) {
    return at + 1 < syntax.size() && syntax.token(at + 1).tag().equals("HYPH");
  }

  /** "no more than", "no later than". */
  private static boolean isBound(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && syntax.token(at).is("no")
        && syntax.token(at + 1).tag().matches("JJR|RBR")
        && syntax.token(at + 2).is("than");
  }

  /** "nobody paid", "no director resigned", "paid nothing"; but not "paid at no loss". */
  boolean isEmptySet(Syntax syntax, int predicate, int first, int end) {
    int from = first > 0 && syntax.token(first - 1).is("not") ? first - 1 : first;
    for (int at = from; at < end; at++) {
      boolean quantifies =
          at != predicate && (quantifies(syntax.token(at)) || isNotOne(syntax, predicate, at));
      boolean aside =
          at > 0 && syntax.token(at - 1).tag().equals("IN") && !syntax.is(at - 1, "mark");
      boolean other = at > predicate && isBesideAnother(syntax, at);
      if (quantifies && !aside && !other && negates(syntax, at)) {
        return true;
      }
    }
    return false;
  }

  /** "not a penny was repaid", "not one of them left". */
  private static boolean isNotOne(Syntax syntax, int predicate, int at) {
    boolean opens = at == 0 || syntax.token(at - 1).tag().matches("[,:]|CC|``|IN|WDT");
    return opens
        && at + 1 < predicate
        && syntax.token(at).is("not")
        && syntax.token(at + 1).text().matches("an?|one");
  }

  /** "$5 million in cash <em>and no debt</em>", "<em>no debt and</em> $5 million in cash". */
  private static boolean isBesideAnother(Syntax syntax, int negation) {
    if (syntax.token(negation - 1).text().matches(JOINING)) {
      return true;
    }
    int and = syntax.phraseHead(negation) + 1;
    return and > negation
        && and + 1 < syntax.size()
        && syntax.token(and).text().matches(JOINING)
        && syntax.isValue(and + 1);
  }

  /** Whether the noun phrase that ends with this head is of none: "no debt". */
  static boolean isOfNone(Syntax syntax, int head) {
    return syntax.token(syntax.emptyStart(syntax.phraseStart(head))).is("no");
  }

  /** Whether the clause tells what there is "no proof that", or "no clear sign that". */
  boolean isOfMissing(Syntax syntax, int first) {
    int that = syntax.token(first).is("that") ? first : first - 1;
    boolean backs =
        that > 1 && syntax.token(that).is("that") && signals.is(syntax.token(that - 1), "backing");
    for (int at = that - 2; backs && at >= Math.max(0, that - 5); at--) {
      if (negates(syntax, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean quantifies(Token word) {
    return word.tag().matches("DT|NN|CC|PRP|UH");
  }
}

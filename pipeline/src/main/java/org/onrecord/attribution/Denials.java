package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.annotate.Token;

/**
 * Tells a denial of what somebody is blamed for ("denied the allegations", "denies stealing it")
 * and a plea of not guilty from a refusal of what is asked for ("denied him entry", "the court
 * dismissed the charges").
 */
final class Denials {

  /** In tokens: how far behind the verb its object may stand. */
  private static final int REACH = 5;

  private static final Set<String> POINTING = FunctionWords.of("pointing");
  private static final Set<String> QUESTION = FunctionWords.of("question");

  private final ResponseWords words;

  Denials(ResponseWords words) {
    this.words = words;
  }

  boolean isDenial(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    if (words.pleads(token)) {
      return pleadsNotGuilty(syntax, verb) && hasHappened(syntax, verb);
    }
    boolean denies = words.denies(token);
    if (!denies && !words.dismisses(token) || isByJudge(syntax, verb)) {
      return false;
    }
    return denies && (deniesClause(syntax, verb) || isPointingBehind(syntax, verb))
        || isBlameBehind(syntax, verb, denies);
  }

  /** Not "may plead", "is expected to plead" or "if she pleads". */
  private static boolean hasHappened(Syntax syntax, int verb) {
    boolean planned =
        syntax.verbGroup(verb).stream()
            .mapToObj(syntax::token)
            .anyMatch(word -> word.tag().equals("MD") || word.tag().equals("TO"));
    boolean supposed =
        syntax.tree().children(verb, "mark").stream()
            .map(syntax::token)
            .anyMatch(mark -> QUESTION.contains(Words.lower(mark)));
    return !planned && !supposed && !syntax.token(verb).tag().equals("VB");
  }

  private boolean pleadsNotGuilty(Syntax syntax, int verb) {
    return verb + 2 < syntax.size()
        && syntax.token(verb + 1).tag().equals("RB")
        && syntax.token(verb + 1).isLemma("not")
        && words.isGuilt(syntax.token(verb + 2));
  }

  private boolean isByJudge(Syntax syntax, int verb) {
    int subject = syntax.subject(verb);
    return subject >= 0 && words.isJudge(syntax.token(subject));
  }

  private static boolean deniesClause(Syntax syntax, int verb) {
    int next = verb + 1;
    boolean opens =
        next < syntax.size()
            && (syntax.token(next).is("that") || syntax.token(next).tag().equals("VBG"));
    if (!opens) {
      return false;
    }
    // In "denied having sold it" the parser may hang what was sold on nothing that tells.
    boolean having = syntax.token(next).is("having") && next + 1 < syntax.size();
    return having && syntax.token(next + 1).tag().equals("VBN")
        || syntax.token(next).tag().equals("VBG") && syntax.tree().head(next) == verb
        || !syntax.tree().children(verb, "ccomp", "xcomp", "advcl").isEmpty();
  }

  /** "denies this", but not "denied this request". */
  private static boolean isPointingBehind(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "obj").stream()
        .map(syntax::token)
        .anyMatch(object -> POINTING.contains(Words.lower(object)));
  }

  private boolean isBlameBehind(Syntax syntax, int verb, boolean denies) {
    for (int at = verb + 1; at < Math.min(syntax.size(), verb + 1 + REACH); at++) {
      Token noun = syntax.token(at);
      boolean charge = words.isCharge(noun) && (denies || saysWhat(syntax, at));
      if (charge || words.isAccusation(noun)) {
        return true;
      }
    }
    return false;
  }

  /** "rejected claims that ...", but not "rejected the claim". */
  private static boolean saysWhat(Syntax syntax, int noun) {
    return noun + 1 < syntax.size()
        && (syntax.token(noun + 1).is("that") || syntax.token(noun + 1).is("of"));
  }
}

package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Tells whether a cue says that something was not said, by the words of unsaid.tsv: "did not say",
 * "never denied", "refused to deny", "neither confirm nor deny". Immutable.
 */
public final class UnsaidWords {

  /** The one for all: it holds no state but its words. */
  public static final UnsaidWords SHIPPED = new UnsaidWords();

  private final Lexicon words = Lexicon.load(UnsaidWords.class, "unsaid.tsv");
  private final Set<String> negations = at("group");
  private final Set<String> focuses = at("focus");
  private final Set<String> refusals = at("refusal");
  private final Set<String> shortcomings = at("short");
  private final Set<String> outlooks = at("before");
  private final Set<String> endings = at("of");
  private final Set<String> emptySubjects = at("subject");
  private final Set<String> sharing = at("shared");

  private UnsaidWords() {}

  private Set<String> at(String place) {
    return words.column("word", "place", place);
  }

  /** Whether the cue, a verb, only names what is not done: "refused" in "refused to say". */
  boolean isRefusal(Cue cue) {
    return refusals.contains(cue.lemma());
  }

  /** Whether the cue is negated, refused, or still to come: "is expected to announce". */
  boolean stands(AnnotatedText text, Draft draft) {
    return isNegated(text, draft.cue())
        || first(text, draft.cue())
            .filter(word -> word.tag().equals("TO"))
            .filter(word -> outlooks.contains(before(sentence(text, word), word.index())))
            .isPresent();
  }

  /**
   * Whether the words of a cue, or those that it depends on, tell that it was not said.
   *
   * @param cue UTF-16 spans in one sentence of the text
   */
  public boolean isNegated(AnnotatedText text, List<Span> cue) {
    Optional<Token> first = first(text, cue);
    if (first.isEmpty()) {
      return false;
    }
    Sentence sentence = sentence(text, first.get());
    List<Token> tokens = cue.stream().flatMap(span -> text.tokensIn(span).stream()).toList();
    boolean inside = tokens.stream().anyMatch(token -> isNegation(sentence, token.index()));
    return inside
        || isNegatedBefore(sentence, behindTo(first.get()))
        || tokens.stream()
            .filter(Token::isVerb)
            .anyMatch(verb -> isNegatedByTree(sentence, verb.index()));
  }

  /** Whether the verb at the token tells of what was not done. */
  public boolean isNegated(Sentence sentence, int verb) {
    return isNegatedBefore(sentence, verb) || isNegatedByTree(sentence, verb);
  }

  /** The cue with the negation right before it, which taggers take for an adverb of its own. */
  List<Span> withNegation(AnnotatedText text, List<Span> cue) {
    Optional<Token> first = first(text, cue);
    if (first.isEmpty() || first.get().index() == 0) {
      return cue;
    }
    Sentence sentence = sentence(text, first.get());
    int before = first.get().index() - 1;
    boolean adverb = sentence.token(before).tag().equals("RB");
    if (!adverb || !isNegation(sentence, before)) {
      return cue;
    }
    List<Span> whole = new ArrayList<>(cue);
    whole.set(0, sentence.token(before).span().union(cue.get(0)));
    return whole;
  }

  private static int behindTo(Token first) {
    return first.tag().equals("TO") ? first.index() + 1 : first.index();
  }

  private static Optional<Token> first(AnnotatedText text, List<Span> cue) {
    return cue.stream().flatMap(span -> text.tokensIn(span).stream()).findFirst();
  }

  private static Sentence sentence(AnnotatedText text, Token token) {
    return text.sentenceAt(token.span().start()).orElseThrow();
  }

  /** "not", but not in "not only". */
  private boolean isNegation(Sentence sentence, int at) {
    boolean focused =
        at + 1 < sentence.size() && focuses.contains(Words.lower(sentence.token(at + 1)));
    return negations.contains(Words.lower(sentence.token(at))) && !focused;
  }

  /** By word order: through the helpers and adverbs before the verb. */
  private boolean isNegatedBefore(Sentence sentence, int from) {
    for (int at = from - 1; at >= 0; at--) {
      if (isNegation(sentence, at)) {
        return true;
      }
      Token token = sentence.token(at);
      if (token.tag().equals("TO") && isHeldBack(sentence, at)) {
        return true;
      }
      if (!isHelper(token)) {
        return at > 0 && endings.contains(Words.lower(sentence.token(at - 1)) + " " + token.text());
      }
    }
    return false;
  }

  private static boolean isHelper(Token token) {
    return token.tag().equals("MD")
        || token.tag().equals("RB")
        || token.tag().equals("TO")
        || token.isVerb() && Syntax.AUXILIARIES.contains(token.lemma());
  }

  /** Whether a word before the "to" refuses; whoever "did not fail to say" it said it. */
  private boolean isHeldBack(Sentence sentence, int to) {
    int governor = behindAdverbs(sentence, to);
    String lemma = before(sentence, to);
    return refusals.contains(lemma)
        || shortcomings.contains(lemma) && !isNegatedBefore(sentence, governor);
  }

  private static int behindAdverbs(Sentence sentence, int from) {
    int at = from - 1;
    while (at > 0 && sentence.token(at).tag().equals("RB")) {
      at--;
    }
    return at;
  }

  /** The lemma of the word before, adverbs aside; empty for none. */
  private static String before(Sentence sentence, int from) {
    int at = behindAdverbs(sentence, from);
    return at < 0 ? "" : sentence.token(at).lemma();
  }

  /** "nobody denied it", "did not confirm or deny it". */
  private boolean isNegatedByTree(Sentence sentence, int verb) {
    return sentence.isParsed()
        && (hasEmptySubject(sentence, verb) || sharesNegation(sentence, verb));
  }

  private boolean hasEmptySubject(Sentence sentence, int verb) {
    for (int subject : sentence.tree().children(verb, "nsubj")) {
      int first = sentence.tree().subtree(subject).get(0);
      boolean compared =
          first + 1 < sentence.size() && Tags.COMPARES.fits(sentence.token(first + 1));
      if (!compared && first < verb && emptySubjects.contains(Words.lower(sentence.token(first)))) {
        return true;
      }
    }
    return false;
  }

  private boolean sharesNegation(Sentence sentence, int verb) {
    int first = sentence.tree().is(verb, "conj") ? sentence.tree().head(verb) : -1;
    return first >= 0
        && first < verb
        && sentence.token(verb).tag().equals("VB")
        && sharing.contains(before(sentence, verb))
        && isNegatedBefore(sentence, first);
  }
}

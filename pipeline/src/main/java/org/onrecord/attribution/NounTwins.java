package org.onrecord.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Token;

/**
 * Drops a noun cue that a verb cue has read with it: in "said in a statement that the mine would
 * close" the statement is how it was said, and "voiced fears that it would" is one attribution.
 */
final class NounTwins {

  private static final Set<String> CHANNEL_PHRASES = FunctionWords.of("channel_phrase");

  private final AnnotatedText text;

  NounTwins(AnnotatedText text) {
    this.text = text;
  }

  /** The drafts without those whose content lies in that of the verb that governs their noun. */
  List<Draft> drop(List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    return drafts.stream()
        .filter(
            draft ->
                bySentence.getOrDefault(draft.sentence(), List.of()).stream()
                    .noneMatch(verb -> isTwin(draft, verb)))
        .toList();
  }

  private boolean isTwin(Draft noun, Draft verb) {
    return noun != verb && isWithin(noun, verb) && governs(verb, noun) && !isAnothers(noun, verb);
  }

  private static boolean isWithin(Draft inner, Draft outer) {
    return inner.content().stream()
        .allMatch(span -> outer.content().stream().anyMatch(whole -> whole.covers(span)));
  }

  /** Whether the cue's verb has the noun as its object or as the channel it was said by. */
  private boolean governs(Draft verb, Draft noun) {
    Optional<Token> word = lastWord(noun).filter(Token::isNoun);
    if (word.isEmpty() || !text.sentences().get(noun.sentence()).isParsed()) {
      return false;
    }
    int at = word.get().index();
    DependencyTree tree = text.sentences().get(noun.sentence()).tree();
    boolean linked = tree.is(at, "obj") || tree.is(at, "obl") && isChannel(tree, noun, at);
    return linked && lastVerb(verb).filter(token -> token.index() == tree.head(at)).isPresent();
  }

  private boolean isChannel(DependencyTree tree, Draft draft, int noun) {
    return tree.children(noun, "case").stream()
        .map(word -> text.sentences().get(draft.sentence()).token(word))
        .anyMatch(word -> CHANNEL_PHRASES.contains(Words.lower(word)));
  }

  /** "rejected Reyes's claim that ..." tells what Reyes said. */
  private boolean isAnothers(Draft noun, Draft verb) {
    if (noun.source().isEmpty() || noun.source().equals(verb.source())) {
      return false;
    }
    List<Token> source = text.tokensIn(noun.source().get(0));
    boolean pronoun = source.size() == 1 && source.get(0).tag().startsWith("PRP");
    return !pronoun || verb.cueWord().polarity() == Polarity.DENIES;
  }

  private Optional<Token> lastWord(Draft draft) {
    return draft.cue().stream()
        .flatMap(span -> text.tokensIn(span).stream())
        .reduce((one, next) -> next);
  }

  private Optional<Token> lastVerb(Draft draft) {
    return draft.cue().stream()
        .flatMap(span -> text.tokensIn(span).stream())
        .filter(Token::isVerb)
        .reduce((one, next) -> next)
        .filter(verb -> lastWord(draft).filter(Token::isNoun).isEmpty());
  }
}

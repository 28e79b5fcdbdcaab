package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Tells where in a sentence a word may name the channel of a cue: not in what is reported, not in
 * what describes somebody ("Reyes, who rose to fame on Instagram, said"), what was asked ("asked
 * about his post on X"), what followed ("setting off a storm on social media") or what was not
 * allowed ("not authorized to speak publicly").
 */
final class ChannelScope {

  private static final Set<String> APPEARING = FunctionWords.of("appearing");
  private static final Set<String> PERMISSIONS = FunctionWords.of("permission");

  private final Sentence sentence;
  private final int cue;
  private final BitSet scope;

  private ChannelScope(Sentence sentence, int cue) {
    this.sentence = sentence;
    this.cue = cue;
    this.scope = Syntax.range(0, sentence.size());
  }

  /**
   * The tokens that may name the channel.
   *
   * @param cue index of the cue's first token, or -1 for a sentence without one
   * @param reported what is reported in the sentence
   */
  static BitSet of(Sentence sentence, int cue, List<Span> reported) {
    ChannelScope scope = new ChannelScope(sentence, cue);
    for (Token token : sentence.tokens()) {
      if (reported.stream().anyMatch(span -> span.overlaps(token.span()))) {
        scope.scope.clear(token.index());
      } else if (scope.opensAside(token)) {
        scope.leaveOut(token.index());
      }
    }
    return scope.scope;
  }

  private boolean opensAside(Token token) {
    String tag = token.tag();
    boolean describes = tag.equals("WP") || tag.equals("WP$") || tag.equals("WDT");
    boolean question = token.isLemma("ask") && isNext(token, "about");
    boolean behindComma = token.index() > 0 && sentence.token(token.index() - 1).is(",");
    boolean consequence =
        behindComma
            && tag.equals("VBG")
            && token.index() != cue
            && !APPEARING.contains(token.lemma());
    return describes || question || consequence || PERMISSIONS.contains(token.lemma());
  }

  private boolean isNext(Token token, String word) {
    return token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).is(word);
  }

  /** To the next comma, or to the cue where none comes before it. */
  private void leaveOut(int from) {
    int end = from + 1;
    while (end < sentence.size() && !sentence.token(end).is(",") && end != cue) {
      end++;
    }
    boolean holdsCue = end == cue && opensOwnClause(from);
    if (!holdsCue) {
      scope.clear(from, end);
    }
  }

  /** In "Reyes, who said on Twitter" the pronoun is the cue's own subject. */
  private boolean opensOwnClause(int from) {
    for (int at = from + 1; at < cue; at++) {
      if (sentence.token(at).isVerb()) {
        return false;
      }
    }
    return true;
  }
}

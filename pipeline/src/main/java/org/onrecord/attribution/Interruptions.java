package org.onrecord.attribution;

import java.util.BitSet;

/**
 * Reports that interrupt what they report behind its opening phrase: "In 2021, the ministry said,
 * Acme paid a fine." The phrase tells when or how it was paid, not when that was said; but in "In a
 * statement, the company said, it would pay" it is the channel.
 */
final class Interruptions {

  private Interruptions() {}

  /**
   * The opening phrase, without a conjunction before it; empty where there is none.
   *
   * @param from where what is reported goes on
   */
  static BitSet opening(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    int speaker = frame.source().nextSetBit(0);
    boolean interrupts =
        speaker > 1
            && speaker < frame.verb()
            && from > frame.verb()
            && syntax.token(speaker - 1).is(",")
            && from - 1 == commaBehind(syntax, frame.verb())
            && !syntax.token(from).is("that");
    int first = syntax.token(0).tag().equals("CC") ? 1 : 0;
    if (!interrupts || !isAdverbial(syntax, first, speaker - 1)) {
      return new BitSet();
    }
    BitSet opening = Syntax.range(first, speaker - 1);
    boolean channel = ChannelFinder.SHIPPED.find(syntax.sentence(), opening) != Channel.NONE;
    return channel ? new BitSet() : opening;
  }

  /** Whether a clause with a subject of its own goes on behind the comma after the cue. */
  static boolean goesOn(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = frame.end() + 1;
    return from < syntax.size()
        && !opening(frame, from).isEmpty()
        && Tags.IN_NOUN_PHRASE.fits(syntax.token(from))
        && syntax.hasFiniteVerb(from, syntax.sentenceEdge());
  }

  private static int commaBehind(Syntax syntax, int verb) {
    int at = verb + 1;
    while (at < syntax.size() && !syntax.token(at).is(",")) {
      at++;
    }
    return at;
  }

  /** A phrase with a preposition, a clause with a conjunction, an adverb or a time. */
  private static boolean isAdverbial(Syntax syntax, int first, int end) {
    return first < end
        && (Tags.OPENS_ADVERBIAL.fits(syntax.token(first))
            || syntax.tree().is(end - 1, "obl:tmod"));
  }
}

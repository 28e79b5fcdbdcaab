package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Optional;

/**
 * What a passive cue with an infinitive tells: in "Acme is said to be in talks" its subject belongs
 * to what is said (subject raising, Quirk et al. 1985, 16.31).
 */
final class RaisedSubject {

  private RaisedSubject() {}

  /** The subject and the infinitive; none where the cue is built otherwise. */
  static Optional<BitSet> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int subject = syntax.ownSubject(frame.verb());
    if (!takesInfinitive(frame) || subject < 0 || subject > frame.verb()) {
      return Optional.empty();
    }
    BitSet content = PhraseContent.withoutAside(syntax, infinitive(frame));
    content.or(syntax.nounPhrase(subject));
    return Optional.of(content);
  }

  private static boolean takesInfinitive(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    return frame.passive()
        && frame.cue().takes(Cue.Frame.CLAUSE)
        && !frame.cue().takes(Cue.Frame.ADDRESSEE)
        && syntax.isInfinitive(frame.groupEnd());
  }

  /** Up to the comma where the parser hangs it on nothing here. */
  private static BitSet infinitive(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int to = frame.groupEnd();
    BitSet clause = new BitSet();
    for (int child : syntax.tree().children(frame.verb(), "xcomp", "advcl", "ccomp")) {
      BitSet part = syntax.subtree(child);
      if (part.get(to)) {
        clause.or(part);
      }
    }
    clause.clear(0, to);
    int end = to;
    while (end < syntax.sentenceEdge() && !syntax.token(end).is(",")) {
      end++;
    }
    return clause.isEmpty() ? Syntax.range(to, end) : clause;
  }
}

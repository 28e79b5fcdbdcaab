package org.onrecord.attribution;

import java.util.BitSet;

/** A question that opens its sentence: "Asked why he left, Reyes shrugged." */
final class OpeningQuestion {

  private OpeningQuestion() {}

  /** Whether the cue is a participle that opens the sentence; its subject is who was asked. */
  static boolean isOpened(VerbFrame frame) {
    return frame.syntax().token(frame.verb()).tag().equals("VBN") && frame.verb() <= 1;
  }

  /** The content up to the comma behind the question, where the main clause starts. */
  static BitSet cut(VerbFrame frame, BitSet content) {
    Syntax syntax = frame.syntax();
    if (!isOpened(frame)) {
      return content;
    }
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      if (syntax.token(at).is(",") && at > frame.groupEnd() + 2) {
        BitSet question = (BitSet) content.clone();
        question.clear(at, syntax.size());
        return question;
      }
    }
    return content;
  }
}

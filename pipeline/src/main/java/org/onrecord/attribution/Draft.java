package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * An attribution while it is being put together.
 *
 * @param sentence index of the sentence that holds the cue
 * @param sourceHead index of the source's head token in that sentence, or -1
 * @param source UTF-16 spans
 * @param referent the words that tell who the source is: the source itself, or what its relative
 *     pronoun stands for
 * @param cueWord what the lexicon says of the cue
 * @param clausal whether the content is a clause or a quotation, not a mere phrase
 */
record Draft(
    int sentence,
    int sourceHead,
    List<Span> source,
    List<Span> referent,
    List<Span> cue,
    List<Span> content,
    Cue cueWord,
    boolean clausal,
    List<String> why) {

  Draft {
    source = List.copyOf(source);
    referent = List.copyOf(referent);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    why = List.copyOf(why);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(sentence, sourceHead, source, referent, cue, spans, cueWord, clausal, why);
  }

  Draft because(String reason) {
    List<String> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new Draft(
        sentence, sourceHead, source, referent, cue, content, cueWord, clausal, reasons);
  }

  /** From the first to the last word of the content. */
  Span contentHull() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}

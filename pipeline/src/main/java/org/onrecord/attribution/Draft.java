package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * An attribution while it is being put together.
 *
 * @param sentence index of the sentence that holds the cue
 * @param sourceHead index of the source's head token in that sentence, or -1
 * @param source UTF-16 spans
 * @param referent the words that tell who the source is: the source itself, or what its relative
 *     pronoun stands for
 * @param addressee the words for whom it was said to
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
    List<Span> addressee,
    Cue cueWord,
    boolean clausal,
    List<String> why) {

  Draft {
    source = List.copyOf(source);
    referent = List.copyOf(referent);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    why = List.copyOf(why);
  }

  /** A draft whose words name nobody that it is said to. */
  Draft(
      int sentence,
      int sourceHead,
      List<Span> source,
      List<Span> referent,
      List<Span> cue,
      List<Span> content,
      Cue cueWord,
      boolean clausal,
      List<String> why) {
    this(sentence, sourceHead, source, referent, cue, content, List.of(), cueWord, clausal, why);
  }

  /** What somebody put a name under; empty where the name is in no sentence. */
  static Optional<Draft> signed(
      AnnotatedText text, Span name, Span cue, Span content, Cue cueWord, String why) {
    List<Token> words = text.tokensIn(name);
    return text.sentenceAt(name.start())
        .filter(sentence -> !words.isEmpty())
        .map(
            sentence ->
                new Draft(
                    sentence.index(),
                    words.get(words.size() - 1).index(),
                    List.of(name),
                    List.of(name),
                    List.of(cue),
                    List.of(content),
                    cueWord,
                    true,
                    List.of(why)));
  }

  Draft withContent(List<Span> spans) {
    return new Draft(
        sentence, sourceHead, source, referent, cue, spans, addressee, cueWord, clausal, why);
  }

  Draft saidTo(List<Span> spans) {
    return new Draft(
        sentence, sourceHead, source, referent, cue, content, spans, cueWord, clausal, why);
  }

  Draft because(String reason) {
    List<String> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new Draft(
        sentence, sourceHead, source, referent, cue, content, addressee, cueWord, clausal, reasons);
  }

  /** From the first to the last word of the content. */
  Span contentHull() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}

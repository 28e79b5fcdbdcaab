package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** Attributions whose cue is one word of a sentence, outside quotations. */
final class WordCues {

  /** Makes the attribution of a cue that stands at a token, where it has a content. */
  interface Drafter {
    Optional<Draft> draft(Syntax syntax, int token, Cue cue);
  }

  private WordCues() {}

  /**
   * @param cues what the lexicon knows of a token as a cue
   */
  static List<Draft> find(
      Sentence sentence,
      Quotations quotations,
      Function<Token, Optional<Cue>> cues,
      Drafter drafter) {
    Syntax syntax = new Syntax(sentence);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      cues.apply(token)
          .filter(cue -> quotations.at(token.span().start()).isEmpty())
          .flatMap(cue -> drafter.draft(syntax, token.index(), cue))
          .ifPresent(drafts::add);
    }
    return drafts;
  }
}

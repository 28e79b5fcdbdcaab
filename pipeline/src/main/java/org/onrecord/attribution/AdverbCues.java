package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;

/** Attributions to nobody in particular: "Corvane has reportedly paid $40 million". */
final class AdverbCues {

  private final CueLexicon lexicon;
  private final Quotations quotations;

  AdverbCues(CueLexicon lexicon, Quotations quotations) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  List<Draft> find(Sentence sentence) {
    return WordCues.find(
        sentence, quotations, token -> lexicon.adverb(token.text()), AdverbCues::draft);
  }

  private static Optional<Draft> draft(Syntax syntax, int adverb, Cue cue) {
    int verb = syntax.tree().head(adverb);
    if (verb < 0 || !syntax.token(verb).isVerb() || syntax.ownSubject(verb) < 0) {
      return Optional.empty();
    }
    BitSet content = syntax.subtree(verb);
    for (int other : syntax.tree().children(verb, "conj", "mark", "cc", "parataxis", "advcl")) {
      boolean before = other < syntax.ownSubject(verb);
      boolean behind = other > verb && !syntax.tree().is(other, "advcl");
      if (before || behind) {
        content.andNot(syntax.subtree(other));
      }
    }
    content.clear(adverb);
    content = syntax.trim(content);
    return Optional.of(
        new Draft(
            syntax.sentence().index(),
            -1,
            List.of(),
            List.of(),
            syntax.spans(Syntax.range(adverb, adverb + 1)),
            syntax.spans(content),
            cue,
            true,
            List.of("the adverb «" + syntax.token(adverb).text() + "»")));
  }
}

package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Attributions to nobody in particular: "Corvane has reportedly paid $40 million". */
final class AdverbCues {

  private final Quotations quotations;
  private final Set<String> adverbs;

  AdverbCues(Set<String> adverbs, Quotations quotations) {
    this.adverbs = adverbs;
    this.quotations = quotations;
  }

  /** The words of cue-adverbs.tsv. */
  static Set<String> words() {
    Set<String> adverbs = new HashSet<>();
    Lexicon.load(AdverbCues.class, "cue-adverbs.tsv")
        .rows()
        .forEach(row -> adverbs.add(row.get("adverb")));
    return Set.copyOf(adverbs);
  }

  List<Draft> find(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean isCue =
          adverbs.contains(Words.lower(token)) && quotations.at(token.span().start()).isEmpty();
      if (isCue) {
        draft(syntax, token.index()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Syntax syntax, int adverb) {
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
            new Cue(
                Words.lower(syntax.token(adverb)),
                Cue.Kind.SPEECH,
                Set.of(Cue.Frame.CLAUSE),
                Set.of(),
                Polarity.DOUBTS,
                ""),
            true,
            List.of("the adverb «" + syntax.token(adverb).text() + "»")));
  }
}

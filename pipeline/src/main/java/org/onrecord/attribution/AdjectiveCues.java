package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * Attributions whose cue is a predicate adjective: "is confident that ...", "was worried about".
 */
final class AdjectiveCues {

  private final CueLexicon lexicon;
  private final Quotations quotations;

  AdjectiveCues(CueLexicon lexicon, Quotations quotations) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  List<Draft> find(Sentence sentence) {
    return WordCues.find(sentence, quotations, this::cue, AdjectiveCues::draft);
  }

  private Optional<Cue> cue(Token token) {
    boolean predicative = token.tag().startsWith("JJ") || token.tag().equals("VBN");
    return predicative ? lexicon.adjective(token.text()) : Optional.empty();
  }

  private static Optional<Draft> draft(Syntax syntax, int adjective, Cue cue) {
    int subject = syntax.ownSubject(adjective);
    if (subject < 0 || subject > adjective) {
      return Optional.empty();
    }
    BitSet content = ComplementBehind.find(syntax, adjective, cue);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int head = syntax.antecedent(subject, adjective);
    BitSet referent = syntax.nounPhrase(head);
    referent.clear(adjective, syntax.size());
    BitSet source =
        syntax.isRelativePronoun(subject) ? Syntax.range(subject, subject + 1) : referent;
    BitSet words = new BitSet();
    words.set(adjective);
    syntax.tree().children(adjective, "cop", "aux", "neg").stream()
        .filter(t -> t > subject && t < adjective)
        .forEach(words::set);
    return Optional.of(
        new Draft(
            syntax.sentence().index(),
            head,
            syntax.spans(source),
            syntax.spans(referent),
            syntax.spans(words),
            syntax.spans(content),
            cue,
            syntax.token(content.nextSetBit(0)).is("that"),
            List.of("«" + cue.lemma() + "»")));
  }
}

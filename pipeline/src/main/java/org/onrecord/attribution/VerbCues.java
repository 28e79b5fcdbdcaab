package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/** Attributions whose cue is a verb of the lexicon, wherever their content stands. */
final class VerbCues {

  private final CueLexicon lexicon;
  private final Quotations quotations;
  private final String text;

  VerbCues(CueLexicon lexicon, Quotations quotations, String text) {
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.text = text;
  }

  List<Draft> find(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    List<Draft> drafts = new ArrayList<>();
    int speaker = -1;
    for (Token token : sentence.tokens()) {
      if (!token.isVerb() || quotations.at(token.span().start()).isPresent()) {
        continue;
      }
      int before = speaker;
      Optional<Draft> draft =
          cue(syntax, token).flatMap(cue -> draft(syntax, token.index(), cue, before));
      draft.ifPresent(drafts::add);
      boolean speaks = draft.filter(d -> d.sourceHead() >= 0 && d.clausal()).isPresent();
      speaker = speaks ? draft.get().sourceHead() : speaker;
    }
    return drafts;
  }

  private Optional<Cue> cue(Syntax syntax, Token verb) {
    int particle = syntax.particle(verb.index());
    int next = verb.index() + 1;
    if (particle < 0 && next < syntax.size()) {
      particle = next;
    }
    if (particle >= 0) {
      Optional<Cue> phrasal = lexicon.verb(verb.lemma() + " " + syntax.token(particle).lemma());
      if (phrasal.isPresent()) {
        return phrasal;
      }
    }
    return lexicon.verb(verb.lemma());
  }

  private Optional<Draft> draft(Syntax syntax, int verb, Cue cue, int speakerBefore) {
    if (syntax.tree().is(verb, "amod")
        || syntax.tree().is(verb, "aux")
        || syntax.tree().is(verb, "compound")
        || syntax.tree().is(verb, "case")) {
      return Optional.empty();
    }
    boolean passive = syntax.isPassive(verb);
    BitSet group = syntax.verbGroup(verb);
    int particle = cue.lemma().indexOf(' ') > 0 ? verb + 1 : -1;
    if (particle > 0) {
      group.set(particle);
    }
    int subject = sourceHead(syntax, verb, passive, speakerBefore);
    BitSet source = source(syntax, subject, verb);
    source.andNot(group);
    if (source.get(verb)) {
      source.clear();
    }
    VerbFrame frame = new VerbFrame(syntax, verb, cue, passive, group, source);
    Optional<VerbContent.Found> content =
        new VerbContent(quotations, text, new ContentCuts(lexicon)).find(frame);
    return content.map(
        found ->
            new Draft(
                syntax.sentence().index(),
                source.isEmpty() ? -1 : subject,
                syntax.spans(source),
                syntax.spans(group),
                found.spans(),
                cue,
                passive,
                found.clausal(),
                List.of("«" + cue.lemma() + "» with " + found.how())));
  }

  private static int sourceHead(Syntax syntax, int verb, boolean passive, int speakerBefore) {
    if (passive) {
      return insideClause(syntax, agent(syntax, verb), verb);
    }
    boolean addsOn =
        syntax.token(verb).tag().equals("VBG") && verb > 0 && syntax.token(verb - 1).is(",");
    if (addsOn && speakerBefore >= 0) {
      return speakerBefore;
    }
    int subject = syntax.subject(verb);
    return insideClause(syntax, parenthetical(syntax, subject, verb), verb);
  }

  /**
   * In "The plant, Dana Reyes said, would close" the parser takes the speaker for an apposition to
   * the plant; a comma on either side and a finite verb behind give it away.
   */
  private static int parenthetical(Syntax syntax, int subject, int verb) {
    boolean interrupts =
        verb + 2 < syntax.size()
            && syntax.token(verb + 1).is(",")
            && syntax.token(verb + 2).tag().matches("MD|VB[DZP]|TO|VBG|VBN|IN");
    if (subject < 0 || !interrupts) {
      return subject;
    }
    for (int apposition : syntax.tree().children(subject, "appos", "conj", "dep")) {
      int first = syntax.subtree(apposition).nextSetBit(0);
      if (apposition == verb - 1 && first > 0 && syntax.token(first - 1).is(",")) {
        return apposition;
      }
    }
    return subject;
  }

  /** A subject far away across another verb's clause is a parsing error more often than not. */
  private static int insideClause(Syntax syntax, int subject, int verb) {
    if (subject >= 0) {
      return subject;
    }
    int before = verb - 1;
    while (before >= 0
        && (syntax.token(before).tag().equals("RB")
            || syntax.token(before).tag().equals("MD")
            || syntax.token(before).isVerb() && !syntax.token(before).tag().equals("VBG"))) {
      before--;
    }
    boolean isNoun =
        before >= 0 && (syntax.token(before).isNoun() || syntax.token(before).tag().equals("PRP"));
    if (isNoun && syntax.token(verb).tag().matches("VB[DZP]")) {
      return before;
    }
    int after = verb + 1;
    boolean inverted =
        after < syntax.size()
            && before >= 0
            && syntax.isPunctuation(before)
            && syntax.token(verb).tag().matches("VB[DZ]");
    if (inverted) {
      while (after < syntax.size()
          && syntax.token(after).tag().matches("DT|JJ|NNP|NN|PRP\\$")
          && after + 1 < syntax.size()
          && syntax.token(after + 1).tag().matches("JJ|NNP|NN|NNS")) {
        after++;
      }
      if (after < syntax.size()
          && (syntax.token(after).isNoun() || syntax.token(after).tag().equals("PRP"))) {
        return after;
      }
    }
    return -1;
  }

  private static int agent(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "obl", "nmod")) {
      boolean by =
          syntax.tree().children(child, "case").stream().anyMatch(c -> syntax.token(c).is("by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  private static BitSet source(Syntax syntax, int subject, int verb) {
    if (subject < 0 || syntax.token(subject).tag().equals("EX")) {
      return new BitSet();
    }
    int head = syntax.antecedent(subject, verb);
    BitSet phrase = syntax.nounPhrase(head);
    if (phrase.get(verb)) {
      BitSet before = (BitSet) phrase.clone();
      if (head < verb) {
        before.clear(verb, syntax.size());
      } else {
        before.clear(0, verb + 1);
      }
      phrase = syntax.trim(before);
      while (!phrase.isEmpty() && syntax.isRelativePronoun(phrase.length() - 1)) {
        phrase.clear(phrase.length() - 1);
        phrase = syntax.trim(phrase);
      }
    }
    int first = phrase.nextSetBit(0);
    if (first >= 0 && first < head && syntax.token(first).is("by")) {
      phrase.clear(first);
    }
    return phrase;
  }

  /** What the search for a content needs to know of a verb. */
  record VerbFrame(Syntax syntax, int verb, Cue cue, boolean passive, BitSet group, BitSet source) {

    int groupEnd() {
      return group.length();
    }

    /** First token of the source and the cue together, where they stand side by side. */
    int start() {
      int cueStart = group.nextSetBit(0);
      if (source.isEmpty()) {
        return cueStart;
      }
      int sourceStart = source.nextSetBit(0);
      return sourceStart < cueStart ? sourceStart : cueStart;
    }

    /** One past the last token of the source and the cue together. */
    int end() {
      int cueEnd = group.length();
      boolean inverted =
          !source.isEmpty() && source.nextSetBit(0) >= cueEnd && source.nextSetBit(0) <= cueEnd + 2;
      return inverted ? source.length() : cueEnd;
    }

    boolean isInverted() {
      return !source.isEmpty() && source.nextSetBit(0) >= group.length();
    }

    Span span(int from, int to) {
      return syntax.sentence().span(from, to - 1);
    }
  }
}

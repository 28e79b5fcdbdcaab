package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Attributions whose cue is a noun: "Acme's claim that ...", "made a promise to ...". */
final class NounCues {

  private static final Set<String> LIGHT_VERBS =
      Lexicon.load(NounCues.class, "light-verbs.tsv").column("lemma");

  private final CueLexicon lexicon;
  private final ContentCuts cuts;
  private final Quotations quotations;

  NounCues(CueLexicon lexicon, CuePhrases phrases, Quotations quotations) {
    this.lexicon = lexicon;
    this.cuts = new ContentCuts(lexicon, phrases);
    this.quotations = quotations;
  }

  List<Draft> find(Sentence sentence) {
    return WordCues.find(sentence, quotations, this::cue, this::draft);
  }

  private Optional<Cue> cue(Token token) {
    return token.isNoun() ? lexicon.noun(token.lemma()) : Optional.empty();
  }

  private Optional<Draft> draft(Syntax syntax, int noun, Cue cue) {
    BitSet content = cuts.cut(syntax, ComplementBehind.find(syntax, noun, cue));
    if (content.isEmpty() || isMotive(syntax, noun, cue)) {
      return Optional.empty();
    }
    int head = source(syntax, noun);
    BitSet source = head < 0 ? new BitSet() : syntax.nounPhrase(head);
    source.andNot(content);
    source.clear(noun);
    source = syntax.trim(withoutBy(syntax, source));
    BitSet words = new BitSet();
    words.set(noun);
    int verb = lightVerb(syntax, noun);
    if (verb >= 0 && verb < noun) {
      words.or(syntax.verbGroup(verb));
      words.set(verb, noun + 1);
    }
    words.andNot(source);
    words.andNot(content);
    return Optional.of(
        new Draft(
            syntax.sentence().index(),
            source.isEmpty() ? -1 : head,
            syntax.spans(source),
            syntax.spans(source),
            syntax.spans(words),
            syntax.spans(content),
            cue,
            syntax.token(content.nextSetBit(0)).is("that"),
            List.of("the noun «" + cue.lemma() + "»")));
  }

  private static BitSet withoutBy(Syntax syntax, BitSet source) {
    int first = source.nextSetBit(0);
    if (first >= 0 && syntax.token(first).is("by")) {
      source.clear(first);
    }
    return source;
  }

  /** "for fear of reprisals": why something is done. */
  private static boolean isMotive(Syntax syntax, int noun, Cue cue) {
    return noun > 0 && syntax.token(noun - 1).is("for") && cue.kind() == Cue.Kind.THOUGHT;
  }

  private static int source(Syntax syntax, int noun) {
    for (int child : syntax.tree().children(noun, "nmod:poss", "compound")) {
      if (syntax.tree().relation(child).equals("nmod:poss")) {
        return child;
      }
    }
    for (int child : syntax.tree().children(noun, "nmod")) {
      if (syntax.isBehind(child, "by", "from")) {
        return child;
      }
    }
    int maker = maker(syntax, noun);
    if (maker >= 0) {
      return maker;
    }
    if (isOfTheView(syntax, noun)) {
      return syntax.subject(noun);
    }
    int verb = lightVerb(syntax, noun);
    return verb >= 0 ? syntax.subject(verb) : -1;
  }

  /** Who stands behind "by" in "the claim, made by a trade group, that ...". */
  private static int maker(Syntax syntax, int noun) {
    for (int participle : syntax.tree().children(noun, "acl")) {
      boolean made =
          syntax.token(participle).tag().equals("VBN")
              && LIGHT_VERBS.contains(syntax.token(participle).lemma());
      for (int agent : made ? syntax.tree().children(participle, "obl") : List.<Integer>of()) {
        if (syntax.isBehind(agent, "by")) {
          return agent;
        }
      }
    }
    return -1;
  }

  /** "Another was of the view that": whoever was so. */
  private static boolean isOfTheView(Syntax syntax, int noun) {
    return noun > 2
        && syntax.token(noun - 1).tag().equals("DT")
        && syntax.token(noun - 2).is("of")
        && syntax.token(noun - 3).isLemma("be");
  }

  /**
   * The verb that only says by the noun what it says, or -1: "made a promise", but not "ignored a
   * promise", which another may have made.
   */
  private static int lightVerb(Syntax syntax, int noun) {
    int head = syntax.tree().head(noun);
    boolean isObject = head >= 0 && syntax.tree().is(noun, "obj") && syntax.token(head).isVerb();
    return isObject && LIGHT_VERBS.contains(syntax.token(head).lemma()) ? head : -1;
  }
}

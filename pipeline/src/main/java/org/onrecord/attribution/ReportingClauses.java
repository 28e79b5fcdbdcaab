package org.onrecord.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;

/**
 * The clause behind a quotation that tells who spoke: "We lost," said a 2019 graduate, or "We
 * lost," Reyes said an hour later. By word order it is plain, yet parsers make the speaker an
 * object, or the cue an adjective; see Quirk et al. (1985) 14.29 on inversion there.
 */
final class ReportingClauses {

  private static final Set<String> CONJUNCTIONS = FunctionWords.of("subordinator");

  private final CueLexicon lexicon;
  private final ReportingClauseFinder finder;
  private final Quotations quotations;

  ReportingClauses(CueLexicon lexicon, Quotations quotations) {
    this.lexicon = lexicon;
    this.finder = new ReportingClauseFinder(lexicon);
    this.quotations = quotations;
  }

  /** The sentence itself, or one whose tree makes who speaks in such a clause its subject. */
  Sentence repaired(Sentence sentence) {
    Sentence repaired = sentence;
    Syntax syntax = new Syntax(sentence);
    for (ReportingClause clause : finder.find(syntax)) {
      if (clause.isInverted()) {
        repaired = withSpeaker(repaired, clause);
      }
    }
    for (int mark = 1; mark + 2 < sentence.size(); mark++) {
      if (closesSpeech(syntax, mark)) {
        int from = sentence.token(mark + 1).is(",") ? mark + 2 : mark + 1;
        repaired = repairedBehind(repaired, from, quotations.opening(syntax, mark).isPresent());
      }
    }
    return repaired;
  }

  private static Sentence withSpeaker(Sentence sentence, ReportingClause clause) {
    Syntax syntax = new Syntax(sentence);
    int speaker = head(syntax, clause.verb() + 1, clause.speakerEnd());
    boolean known = syntax.ownSubject(clause.verb()) == speaker;
    return speaker < 0 || known ? sentence : withSubject(sentence, speaker, clause.verb());
  }

  /** Whether a quotation with a mark of punctuation at its end closes here. */
  private boolean closesSpeech(Syntax syntax, int mark) {
    int end = syntax.token(mark).span().end();
    return syntax.isQuoteMark(mark)
        && (isPause(syntax, mark - 1) || syntax.token(mark + 1).is(","))
        && quotations.at(end - 1).filter(q -> q.closed() && q.span().end() == end).isPresent();
  }

  private static boolean isPause(Syntax syntax, int at) {
    return ",?!".indexOf(syntax.token(at).text().charAt(0)) >= 0 || syntax.isDash(at);
  }

  /**
   * @param alone the quotation is all that stands before; "Crane, called 'the Boss,' announced his
   *     exit" has a subject before it
   */
  private Sentence repairedBehind(Sentence sentence, int from, boolean alone) {
    Syntax syntax = new Syntax(sentence);
    int verb = verb(syntax, from);
    Optional<Cue> cue =
        verb < 0
            ? Optional.empty()
            : lexicon
                .verb(syntax.token(verb).lemma())
                .filter(found -> found.takes(Cue.Frame.QUOTE));
    if (cue.isEmpty()) {
      return sentence;
    }
    boolean inverted = verb == from;
    int speaker = inverted ? head(syntax, verb + 1, syntax.size()) : head(syntax, from, verb);
    if (speaker < 0 || inverted && !mayInvert(syntax, cue.get(), speaker + 1, alone)) {
      return sentence;
    }
    int known = syntax.ownSubject(verb);
    boolean isKnown = inverted ? known > verb : known >= from && known < verb;
    if (isKnown && !syntax.tree().is(verb, "amod")) {
      return sentence;
    }
    return withSubject(sentence, speaker, verb);
  }

  private static boolean mayInvert(Syntax syntax, Cue cue, int behind, boolean alone) {
    if (alone) {
      return behind >= syntax.size() || !Tags.FINITE.fits(syntax.token(behind));
    }
    return !cue.takes(Cue.Frame.OBJECT)
        && !cue.takes(Cue.Frame.ADDRESSEE)
        && endsClause(syntax, behind);
  }

  /** The finite verb right here, or behind a noun phrase that starts here; or -1. */
  private static int verb(Syntax syntax, int from) {
    int at = from;
    while (at < syntax.size() && Tags.IN_NOUN_PHRASE.fits(syntax.token(at))) {
      at++;
    }
    return at < syntax.size() && Tags.FINITE_VERB.fits(syntax.token(at)) ? at : -1;
  }

  /** The last noun of the phrase that starts here, a pronoun, or the number in "two of them". */
  private static int head(Syntax syntax, int from, int to) {
    int head = -1;
    for (int at = from; at < to && Tags.IN_NOUN_PHRASE.fits(syntax.token(at)); at++) {
      if (Tags.NOUN_OR_PRONOUN.fits(syntax.token(at))) {
        head = at;
      }
    }
    boolean part =
        head < 0
            && from + 1 < to
            && syntax.token(from).isNumber()
            && syntax.token(from + 1).is("of");
    return part ? from : head;
  }

  /** "said Reyes of the plan", but not "said Reyes would go" or "said Reyes in May had gone". */
  static boolean endsClause(Syntax syntax, int from) {
    for (int at = from; at < syntax.size(); at++) {
      if (Tags.FINITE.fits(syntax.token(at))) {
        return false;
      }
      boolean opens =
          syntax.isPunctuation(at)
              || syntax.isRelativePronoun(at)
              || CONJUNCTIONS.contains(Words.lower(syntax.token(at)));
      if (opens) {
        return true;
      }
    }
    return true;
  }

  private static Sentence withSubject(Sentence sentence, int speaker, int verb) {
    DependencyTree tree = sentence.tree();
    int size = sentence.size();
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int at = 0; at < size; at++) {
      heads[at] = tree.head(at);
      boolean subject = heads[at] == verb && (tree.is(at, "nsubj") || tree.is(at, "csubj"));
      relations[at] = subject ? "dep" : tree.relation(at);
    }
    if (tree.dominates(speaker, verb)) {
      heads[verb] = heads[speaker];
      relations[verb] = heads[speaker] == DependencyTree.ROOT ? "root" : "parataxis";
    }
    heads[speaker] = verb;
    relations[speaker] = "nsubj";
    return new Sentence(
        sentence.index(),
        sentence.block(),
        sentence.span(),
        sentence.tokens(),
        new DependencyTree(heads, relations));
  }
}

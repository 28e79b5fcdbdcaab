package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;

/**
 * Gives a cue behind its content its tag back. In "The yard lost €12 million, a regulatory filing
 * shows." the tagger sees a show about filings, in "people close to the family say" an infinitive,
 * and in "'No,' the senator tweeted" a participle. What stands between the last comma and the cue,
 * and what before that comma, give it away.
 */
final class MistaggedCues {

  private final CueLexicon lexicon;
  private final SourceNouns nouns;

  MistaggedCues(CueLexicon lexicon, SourceNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** The sentence itself, or one whose tokens differ in the tags of such cues only. */
  Sentence repaired(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.replaceAll(token -> isCue(syntax, token) ? asVerb(token) : token);
    return tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(
            sentence.index(), sentence.block(), sentence.span(), tokens, sentence.tree());
  }

  private boolean isCue(Syntax syntax, Token token) {
    boolean mayTell =
        !token.isProperNoun()
            && lexicon.verb(token.lemma()).filter(MistaggedCues::takesWords).isPresent();
    int from = mayTell ? speakerStart(syntax, token.index()) : -1;
    if (from < 0) {
      return false;
    }
    return switch (token.tag()) {
      case "NN", "NNS" -> closes(syntax, token.index()) && isDocument(syntax, from, token.index());
      case "VB" -> closes(syntax, token.index()) && isPlural(syntax, from, token.index());
      case "VBN" -> syntax.ownSubject(token.index()) >= from && isAlone(syntax, token.index());
      default -> false;
    };
  }

  private static boolean takesWords(Cue cue) {
    return cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE);
  }

  /** The first word behind a comma or quotation mark that closes what was said, or -1. */
  private static int speakerStart(Syntax syntax, int cue) {
    int at = cue - 1;
    while (at > 0 && !syntax.isPunctuation(at)) {
      if (Tags.BREAKS_SUBJECT.fits(syntax.token(at))) {
        return -1;
      }
      at--;
    }
    boolean closed = at > 0 && (syntax.token(at).is(",") || syntax.isQuoteMark(at));
    return closed && at + 1 < cue && syntax.hasFiniteVerb(0, at) ? at + 1 : -1;
  }

  private static boolean closes(Syntax syntax, int at) {
    return at + 1 >= syntax.sentenceEdge() || syntax.token(at + 1).is(",");
  }

  private boolean isDocument(Syntax syntax, int from, int to) {
    return syntax.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> nouns.of(token.lemma()) == NounClass.DOCUMENT);
  }

  private static boolean isPlural(Syntax syntax, int from, int to) {
    return syntax.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> token.tag().equals("NNS"));
  }

  /** Without an auxiliary, and no "told by a court" either. */
  private static boolean isAlone(Syntax syntax, int participle) {
    boolean by = participle + 1 < syntax.size() && syntax.token(participle + 1).is("by");
    return !by && syntax.verbGroup(participle).cardinality() == 1;
  }

  private static Token asVerb(Token token) {
    String tag =
        switch (token.tag()) {
          case "NNS" -> "VBZ";
          case "VBN" -> "VBD";
          default -> "VBP";
        };
    return new Token(token.index(), token.text(), token.lemma(), tag, token.label(), token.span());
  }
}

package org.onrecord.attribution;

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
    if (sentence.tokens().stream().noneMatch(token -> isCue(syntax, token))) {
      return sentence;
    }
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> isCue(syntax, token) ? asVerb(token) : token)
            .toList();
    return new Sentence(
        sentence.index(), sentence.block(), sentence.span(), tokens, sentence.tree());
  }

  private boolean isCue(Syntax syntax, Token token) {
    int at = token.index();
    int from = mayBeCue(syntax, token) ? VerbSource.speakerStart(syntax, at) : -1;
    if (from < 0 || from == at) {
      return false;
    }
    List<Token> speaker = syntax.sentence().tokens().subList(from, at);
    return switch (token.tag()) {
      case "VBN" -> syntax.ownSubject(at) >= from;
      case "VB" -> speaker.stream().anyMatch(word -> word.tag().equals("NNS"));
      default -> speaker.stream().anyMatch(word -> nouns.of(word.lemma()) == NounClass.DOCUMENT);
    };
  }

  private boolean mayBeCue(Syntax syntax, Token token) {
    boolean mayBeFinite =
        switch (token.tag()) {
          case "NN", "NNS", "VB" -> closes(syntax, token.index());
          case "VBN" -> isAlone(syntax, token.index());
          default -> false;
        };
    return mayBeFinite && lexicon.verb(token.lemma()).filter(MistaggedCues::takesWords).isPresent();
  }

  private static boolean takesWords(Cue cue) {
    return cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE);
  }

  private static boolean closes(Syntax syntax, int at) {
    return at + 1 >= syntax.sentenceEdge() || syntax.token(at + 1).is(",");
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

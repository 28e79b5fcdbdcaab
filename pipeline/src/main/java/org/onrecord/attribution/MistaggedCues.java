package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;

/**
 * Gives a cue behind its content, and what qualifies its source, their tags back. In "The yard lost
 * €12 million, a regulatory filing shows." the tagger sees a show about filings, in "people close
 * to the family say" an infinitive, and in "'No,' the senator tweeted" a participle. What stands
 * between the last comma and the cue, and what before that comma, give it away. In "people briefed
 * on the talks said" it may see two finite verbs, and the first only qualifies the people.
 */
final class MistaggedCues {

  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private final CueLexicon lexicon;
  private final SourceNouns nouns;
  private final QualifyingParticiples qualifiers;

  MistaggedCues(CueLexicon lexicon, SourceNouns nouns, QualifyingParticiples qualifiers) {
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.qualifiers = qualifiers;
  }

  /** The sentence itself, or one whose tokens differ in the tags of such words only. */
  Sentence repaired(Sentence sentence) {
    Sentence bounds = with(sentence, token -> opensBound(sentence, token), token -> "RB");
    Sentence nouns = with(bounds, token -> isNounBehindThat(bounds, token), token -> "NNS");
    Sentence qualified = with(nouns, token -> isQualifier(nouns, token), token -> "VBN");
    Syntax syntax = new Syntax(qualified);
    return with(qualified, token -> isCue(syntax, token), MistaggedCues::verbTag);
  }

  private static Sentence with(
      Sentence sentence, Predicate<Token> mistagged, Function<Token, String> tag) {
    if (sentence.tokens().stream().noneMatch(mistagged)) {
      return sentence;
    }
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> mistagged.test(token) ? tagged(token, tag.apply(token)) : token)
            .toList();
    return new Sentence(
        sentence.index(), sentence.block(), sentence.span(), tokens, sentence.tree());
  }

  private static Token tagged(Token token, String tag) {
    return new Token(token.index(), token.text(), token.lemma(), tag, token.label(), token.span());
  }

  /** "said up to 90 jobs were lost": no particle, but how many at most. */
  private static boolean opensBound(Sentence sentence, Token token) {
    int number = token.index() + 2;
    return token.tag().equals("RP")
        && number < sentence.size()
        && sentence.token(number - 1).is("to")
        && (sentence.token(number).isNumber() || sentence.token(number).tag().equals("$"));
  }

  /** "wrote that reports of a second inquiry were false": nothing reports there. */
  private boolean isNounBehindThat(Sentence sentence, Token token) {
    int at = token.index();
    return token.tag().equals("VBZ")
        && at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).is("that")
        && sentence.token(at + 1).is("of")
        && lexicon.verb(token.lemma()).isPresent();
  }

  private boolean isQualifier(Sentence sentence, Token token) {
    return token.tag().equals("VBD") && qualifiers.isAt(sentence, token.index());
  }

  private boolean isCue(Syntax syntax, Token token) {
    int at = token.index();
    if (isOfReadDocument(syntax, token)) {
      return true;
    }
    if (!mayBeCue(syntax, token)) {
      return isInverted(syntax, token);
    }
    BitSet apposed = SpeakerApposition.both(syntax, at);
    int from = apposed.isEmpty() ? SpeakerStart.behindClause(syntax, at) : apposed.nextSetBit(0);
    if (from < 0 || from == at) {
      return false;
    }
    List<Token> speaker = syntax.sentence().tokens().subList(from, at);
    return switch (token.tag()) {
      case "VBN" -> syntax.ownSubject(at) >= from || isOfSpeaker(syntax, at);
      case "VB" -> speaker.stream().anyMatch(word -> word.tag().equals("NNS"));
      default -> isDocumentOrOffice(speaker);
    };
  }

  /** ", a team of geologists announced on Friday": they announced it, it did not announce them. */
  static boolean isOfSpeaker(Syntax syntax, int cue) {
    int from = SpeakerStart.behindClause(syntax, cue);
    int head = syntax.tree().is(cue, "acl") ? syntax.tree().head(cue) : -1;
    boolean by = cue + 1 < syntax.size() && syntax.token(cue + 1).is("by");
    return from >= 0
        && head >= from
        && !by
        && Speakers.SHIPPED.canSpeak(syntax, head)
        && !syntax.hasFiniteVerb(cue + 1, syntax.size());
  }

  /** "Documents reviewed by the Courier show that". */
  private boolean isOfReadDocument(Syntax syntax, Token token) {
    int at = token.index();
    boolean that =
        Tags.COMMON_NOUN.fits(token)
            && at + 1 < syntax.size()
            && syntax.token(at + 1).is("that")
            && lexicon
                .verb(token.lemma())
                .filter(cue -> cue.kind() == Cue.Kind.DOCUMENT && takesWords(cue))
                .isPresent();
    for (int reading = at - 1; that && reading > 0; reading--) {
      if (syntax.isPunctuation(reading)) {
        return false;
      }
      if (syntax.token(reading).isVerb()) {
        return qualifiers.isAt(syntax.sentence(), reading)
            && nouns.of(syntax.token(reading - 1).lemma()) == NounClass.DOCUMENT;
      }
    }
    return false;
  }

  /** "..., say two people close to the board." */
  private boolean isInverted(Syntax syntax, Token token) {
    int at = token.index();
    int noun = at + 1;
    while (noun < syntax.size() && Tags.LEADS_TO_NOUN.fits(syntax.token(noun))) {
      noun++;
    }
    return token.tag().equals("VB")
        && at > 1
        && noun < syntax.size()
        && syntax.token(at - 1).is(",")
        && syntax.token(noun).tag().equals("NNS")
        && Speakers.SHIPPED.canSpeak(syntax, noun)
        && !SUBORDINATORS.contains(Words.lower(syntax.token(0)))
        && !lexicon.takes(token, Cue.Frame.ADDRESSEE)
        && syntax.hasFiniteVerb(0, at)
        && !syntax.hasFiniteVerb(at, syntax.size())
        && lexicon.verb(token.lemma()).filter(MistaggedCues::takesWords).isPresent();
  }

  /** "a filing shows", "the government estimates". */
  private boolean isDocumentOrOffice(List<Token> speaker) {
    boolean definite = speaker.get(0).is("the") && speaker.size() == 2;
    return speaker.stream()
        .map(word -> nouns.of(word.lemma()))
        .anyMatch(noun -> noun == NounClass.DOCUMENT || definite && noun == NounClass.ORGANIZATION);
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

  private static String verbTag(Token token) {
    return switch (token.tag()) {
      case "NNS" -> "VBZ";
      case "VBN" -> "VBD";
      default -> "VBP";
    };
  }
}

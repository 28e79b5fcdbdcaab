package org.onrecord.attribution;

import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;

/** Tells which nouns name somebody who can speak, which a document, and which a mere thing. */
final class Speakers {

  static final Speakers SHIPPED = new Speakers();

  private final PersonEndings endings = new PersonEndings();
  private final SourceNouns nouns = SourceNouns.SHIPPED;

  private Speakers() {}

  boolean isDocument(Syntax syntax, int noun) {
    return nouns.of(syntax.token(noun).lemma()) == NounClass.DOCUMENT;
  }

  /** Whether the word names a person or an organisation. */
  boolean canSpeak(Syntax syntax, int index) {
    Token token = syntax.token(index);
    if (token.tag().startsWith("PRP")) {
      return !token.is("it");
    }
    if (syntax.isRelativePronoun(index)) {
      return token.is("who");
    }
    return token.label() == Token.Label.PERSON
        || token.label() == Token.Label.ORGANIZATION
        || switch (nouns.of(token.lemma())) {
          case PERSON, ROLE, SPOKESPERSON, CROWD, MAKERS, ORGANIZATION -> true;
          case DOCUMENT, UNKNOWN ->
              token.isProperNoun() && !syntax.isDay(index) || endings.surelyEnds(token);
        };
  }

  /** Whether a noun that is told to speak names a person: "lawyer", "teacher", "miner". */
  boolean isPersonNoun(Token token) {
    return token.isNoun()
        && switch (nouns.of(token.lemma())) {
          case PERSON, ROLE, SPOKESPERSON, CROWD, MAKERS -> true;
          case ORGANIZATION, DOCUMENT -> false;
          case UNKNOWN -> endings.mayEnd(token);
        };
  }

  boolean isThing(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return token.isNoun() && !canSpeak(syntax, index) && !isDocument(syntax, index)
        || token.isNumber();
  }
}

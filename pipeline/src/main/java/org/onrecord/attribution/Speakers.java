package org.onrecord.attribution;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;

/** Tells which nouns name somebody who can speak, which a document, and which a mere thing. */
final class Speakers {

  /** "lobbyist", "councilman" and "Londoner" are persons by their form. */
  private static final Pattern PERSON_FORM =
      Pattern.compile(".{3,}(?:ist|man|woman|ian|crat|ican|tor|eer|people|mate|leader|worker)");

  private final SourceNouns nouns;

  Speakers(SourceNouns nouns) {
    this.nouns = nouns;
  }

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
          case PERSON, SPOKESPERSON, CROWD, ORGANIZATION -> true;
          case DOCUMENT, UNKNOWN -> token.isProperNoun() || isPersonForm(token);
        };
  }

  boolean isThing(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return token.isNoun() && !canSpeak(syntax, index) && !isDocument(syntax, index)
        || token.isNumber();
  }

  private static boolean isPersonForm(Token token) {
    return PERSON_FORM.matcher(token.lemma().toLowerCase(Locale.ROOT)).matches();
  }
}

package org.onrecord.attribution;

import org.onrecord.annotate.Token;

/** Tells nouns that name somebody ("director", "nurse") from those that name something. */
public final class PersonNouns {

  public static final PersonNouns SHIPPED = new PersonNouns();

  private PersonNouns() {}

  /** Whether the token is such a noun, or a name that the recogniser takes for a person's. */
  public boolean includes(Token token) {
    return token.label() == Token.Label.PERSON || Speakers.SHIPPED.isPersonNoun(token);
  }
}

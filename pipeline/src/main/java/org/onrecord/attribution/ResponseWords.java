package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** The words around a request for comment, from responses.tsv. */
final class ResponseWords {

  private final Lexicon words = Lexicon.load(ResponseWords.class, "responses.tsv");
  private final Set<String> refusals = withRole("refusal");
  private final Set<String> answers = withRole("answer");
  private final Set<String> denials = withRole("denial");
  private final Set<String> requests = withRole("request");
  private final Set<String> charges = withRole("charge");

  private Set<String> withRole(String role) {
    return words.column("word", "role", role);
  }

  boolean refuses(Token verb) {
    return refusals.contains(verb.lemma());
  }

  /** Whether the verb, negated, says that no answer came. */
  boolean answers(Token verb) {
    return answers.contains(verb.lemma());
  }

  boolean denies(Token verb) {
    return denials.contains(verb.lemma());
  }

  Set<String> requests() {
    return requests;
  }

  /** What is denied: "the allegations", "wrongdoing". */
  Set<String> charges() {
    return charges;
  }
}

package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** The words around a request for comment, from responses.tsv. */
final class ResponseWords {

  private final Lexicon words = Lexicon.load(ResponseWords.class, "responses.tsv");
  private final Set<String> refusals = withRole("refusal");
  private final Set<String> disclosures = withRole("disclosure");
  private final Set<String> answers = withRole("answer");
  private final Set<String> requests = withRole("request");
  private final Set<String> denials = withRole("denial");
  private final Set<String> dismissals = withRole("dismissal");
  private final Set<String> accusations = withRole("accusation");
  private final Set<String> charges = withRole("charge");
  private final Set<String> judges = withRole("judge");
  private final Set<String> remarks = withRole("remark");
  private final Set<String> talks = withRole("talk");
  private final Set<String> unwilling = withRole("unwilling");
  private final Set<String> habitual = withRole("habitual");
  private final Set<String> alternatives = withRole("alternative");
  private final Set<String> contacts = withRole("contact");
  private final Set<String> none = withRole("none");
  private final Set<String> askings = withRole("asking");
  private final Set<String> pleas = withRole("plea");
  private final Set<String> guilt = withRole("guilt");

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

  /** What is refused: "to comment", "to discuss it". */
  Set<String> disclosures() {
    return disclosures;
  }

  Set<String> requests() {
    return requests;
  }

  /** What reporters ask for: "comment". */
  Set<String> remarks() {
    return remarks;
  }

  boolean isRemark(Token word) {
    return remarks.contains(word.lemma());
  }

  /** Whether the verb, with "would not", tells that somebody declined: "elaborate". */
  boolean isTalk(Token verb) {
    return talks.contains(verb.lemma());
  }

  /** Whether the auxiliary, negated, tells of a refusal: "would". */
  boolean isUnwilling(Token auxiliary) {
    return unwilling.contains(Words.lower(auxiliary));
  }

  /** Whether the auxiliary, negated, tells of a refusal before "comment": "does". */
  boolean isHabitual(Token auxiliary) {
    return habitual.contains(Words.lower(auxiliary));
  }

  /** Whether the word opens "neither confirm nor deny". */
  boolean isAlternative(Token word) {
    return alternatives.contains(Words.lower(word));
  }

  /** Whether the verb, negated and passive, tells that nobody was reached. */
  boolean contacts(Token verb) {
    return contacts.contains(verb.lemma());
  }

  /** Whether the word tells that there is none: "no". */
  boolean isNone(Token word) {
    return none.contains(Words.lower(word));
  }

  /** Whether the verb says of a charge that it is not true: "deny". */
  boolean denies(Token verb) {
    return denials.contains(verb.lemma());
  }

  /** Whether the verb puts an accusation aside, but a request or a claim as well: "reject". */
  boolean dismisses(Token verb) {
    return dismissals.contains(verb.lemma());
  }

  /** What only somebody blamed denies: "the allegations". */
  boolean isAccusation(Token noun) {
    return accusations.contains(noun.lemma());
  }

  /** What may be denied, but also turned down: "the claim", "the charges". */
  boolean isCharge(Token noun) {
    return charges.contains(noun.lemma());
  }

  /** Whether the verb is what reporters do to those who answer: "interview". */
  boolean asks(Token verb) {
    return askings.contains(verb.lemma());
  }

  /** Whether the verb tells what somebody answers to a charge in court: "plead". */
  boolean pleads(Token verb) {
    return pleas.contains(verb.lemma());
  }

  /** What such an answer admits, or, negated, denies: "guilty". */
  boolean isGuilt(Token word) {
    return guilt.contains(Words.lower(word));
  }

  /** Whether the noun decides on what others ask or are charged with: "court", "insurer". */
  boolean isJudge(Token noun) {
    return judges.contains(noun.lemma());
  }
}

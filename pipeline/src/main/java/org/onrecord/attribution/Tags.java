package org.onrecord.attribution;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.annotate.Token;

/** Groups of part-of-speech tags (Penn Treebank) by which words are told apart by their place. */
enum Tags {
  /** A noun that is no name. */
  COMMON_NOUN("NNS?"),

  /** A comparative ("no fewer than"). */
  COMPARES("JJR|RBR"),

  /** What may stand between a subject and its verb. */
  AUXILIARY("MD|RB"),

  /** What may stand between the start of a clause and its verb. */
  BEFORE_VERB("DT|PDT|PRP\\$?|JJ.?|NN.*|CD|POS|IN|CC|RB|EX|\\$|``|''|FW"),

  /** What may follow a cue that closes its sentence. */
  BEHIND_CLOSING_CUE("\\.|IN|NNP|RB|,|''|CC|TO"),

  /** What may follow an article in its phrase. */
  BEHIND_DETERMINER("JJ|NN.*|POS|CD"),

  /** What no subject reaches across. */
  BREAKS_SUBJECT("VB[DZP]|MD|CC|TO|W.*"),

  /** An article or adjective. */
  DETERMINES("DT|JJ"),

  /** What besides punctuation stands before a speaker: a conjunction or another verb. */
  ENDS_BEFORE_SPEAKER("CC|VB[DZP]|MD"),

  /** A modal or a finite verb. */
  FINITE("MD|VB[DZP]"),

  /** A finite verb, a modal or a past participle. */
  FINITE_MODAL_OR_PARTICIPLE("VB[DZPN]|MD"),

  /** A finite verb, a modal or an adverb. */
  FINITE_OR_ADVERB("VB[DZP]|MD|RB"),

  /** A finite verb or a past participle. */
  FINITE_OR_PARTICIPLE("VB[DZPN]"),

  /** A verb that has a subject. */
  FINITE_VERB("VB[DZP]"),

  /** What a clause goes on with behind a report that interrupts it ("and", "to make sure"). */
  GOES_ON("CC|TO|VBG"),

  /** What a noun phrase goes on with. */
  GOES_ON_TO_NOUN("JJ|NNP|NN|NNS|HYPH"),

  /** What may stand before a sum ("more than $5"). */
  HEDGES_SUM("RB|IN|JJR|DT"),

  /** Any word of a noun phrase whose head owns something. */
  OWNER("DT|JJ|NN.*|CD|IN|CC|HYPH"),

  /** A relative pronoun or any form of a verb. */
  IN_CLAUSE("W.*|VB.*|MD"),

  /** What a name in a headline may hold besides nouns. */
  IN_HEADLINE_NAME("DT|JJ|IN|CC"),

  /** Any word of a noun phrase. */
  IN_NOUN_PHRASE("DT|JJ|NN.*|PRP|CD|POS|PRP\\$"),

  /** Any word of an object without preposition. */
  IN_OBJECT("DT|PRP\\$?|JJ|NN.*|POS|CD"),

  /** A comma, a conjunction or an adverb between two verbs. */
  JOINS(",|CC|RB"),

  /** What may stand before the head of a noun phrase. */
  LEADS_TO_NOUN("DT|CD|JJ|NNP|NN|PRP\\$|HYPH"),

  /** A noun or its possessive mark. */
  NOMINAL("POS|NN.*"),

  /** A noun or a personal pronoun. */
  NOUN_OR_PRONOUN("NN.*|PRP"),

  /**
   * What a phrase may start with that is added behind a comma ("half of it", "less than a year").
   */
  OPENS_ADDED_PHRASE("DT|PDT|CD|JJ.?|NN.?|RB.?|VBG"),

  /** What tells when, where or how at the start of a sentence may begin with. */
  OPENS_ADVERBIAL("IN|WRB|RB|TO"),

  /** A conjunction such as "as", "because" or "when", or a preposition. */
  OPENS_ADVERBIAL_CLAUSE("IN|WRB"),

  /** What a clause without a conjunction may start with. */
  OPENS_BARE_CLAUSE("DT|PRP.*|NN.*|EX|JJ.*|CD|\\$"),

  /** What a bare clause may start with. */
  OPENS_CLAUSE("DT|PRP.*|NN.*|EX|JJ.*|CD|``|IN"),

  /** What a question may open with that somebody is asked ("about", "whether", "what"). */
  OPENS_QUESTION("IN|W.*"),

  /** What opens an object and nothing that a participle describes ("beating the", "paying $5"). */
  OPENS_DEFINITE("DT|PRP\\$?|\\$|CD"),

  /** What a noun phrase in lower case may start with. */
  OPENS_NOUN_PHRASE("DT|PRP\\$|CD|WP|NN"),

  /** What an object may start with. */
  OPENS_OBJECT("DT|PRP.?|NNPS?|NNS?|JJ|CD|WP"),

  /**
   * What the role behind a name starts with ("the chief", "its chief", "chief", "former chief").
   */
  OPENS_ROLE("DT|PRP\\$|NN|JJ"),

  /** What a speaker told by role or name starts with. */
  OPENS_SPEAKER("DT|PRP\\$|NN.*|JJ"),

  /** What the subject of a clause may start with right behind a noun ("a charge he denies"). */
  OPENS_SUBJECT("PRP|DT"),

  /** What a subject may start with. */
  OPENS_SUBJECT_PHRASE("DT|PDT|PRP\\$?|NN.*|JJ.?|CD|VBN|VBG"),

  /** A present or past participle. */
  PARTICIPLE("VB[NG]"),

  /** What a participle or relative clause behind a noun starts with. */
  QUALIFIES_NOUN("VB[NG]|W.*|JJ"),

  /** The form of "said" and "says". */
  REPORTS("VB[DZ]"),

  /** A plural, a name or a pronoun: what is a noun phrase by itself. */
  STANDS_ALONE("NNP?S|NNP|PRP"),

  /** A figure or its sign. */
  SUM("\\$|CD|#"),

  /** What no clause ends with. */
  WANTS_MORE("MD|IN|DT|TO|PRP\\$"),

  /** Any form of a verb, or a preposition. */
  VERB_FORM_OR_PREPOSITION("MD|VB[DZP]|TO|VBG|VBN|IN");

  private final Predicate<String> whole;

  Tags(String pattern) {
    this.whole = Pattern.compile(pattern).asMatchPredicate();
  }

  boolean fits(Token token) {
    return whole.test(token.tag());
  }

  /** The same for a tag alone. */
  boolean fits(String tag) {
    return whole.test(tag);
  }
}

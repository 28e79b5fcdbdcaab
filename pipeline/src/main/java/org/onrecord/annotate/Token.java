package org.onrecord.annotate;

import java.io.Serializable;
import org.onrecord.text.Span;

/**
 * One token of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param text the wording as it stands in the article, but with the typewriter's apostrophe for the
 *     printed one, so that words can be told by it
 * @param lemma the dictionary form, lower case but for names
 * @param tag a Penn Treebank part of speech
 * @param label what the named entity recogniser says of the token
 * @param span UTF-16 code units of the article's text
 */
public record Token(int index, String text, String lemma, String tag, Label label, Span span)
    implements Serializable {

  /** The classes of CoreNLP's three-class model. */
  public enum Label {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNumber() {
    return tag.equals("CD");
  }

  /** Compares the wording without regard to case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  public boolean isLemma(String other) {
    return lemma.equals(other);
  }
}

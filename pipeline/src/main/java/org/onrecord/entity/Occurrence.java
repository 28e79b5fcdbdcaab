package org.onrecord.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.Titles.Title;
import org.onrecord.text.Span;

/**
 * A place where a name may stand.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param label what the recogniser says of most of its tokens
 * @param solid false where a capital proves nothing: at a sentence's start, in a title-case
 *     headline, in quotation marks of its own
 * @param title the title right before it
 */
record Occurrence(
    Sentence sentence,
    int first,
    int last,
    Token.Label label,
    boolean solid,
    Optional<Title> title) {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  Span span() {
    return sentence.span(first, last);
  }

  int length() {
    return last - first + 1;
  }

  String text(String article) {
    return WHITE_SPACE.matcher(span().in(article)).replaceAll(" ");
  }
}

package org.onrecord.time;

import java.util.List;
import org.onrecord.text.Span;

/** The words of one sentence; asking outside of it gives {@link Word#NONE}. */
record Words(int sentence, int block, List<Word> list) {

  Word at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : Word.NONE;
  }

  int size() {
    return list.size();
  }

  boolean is(int index, String... words) {
    return at(index).is(words);
  }

  /** Whether these words follow each other from {@code index}. */
  boolean run(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** One past a hyphen without space around it at {@code index}, else {@code index}. */
  int afterHyphen(int index) {
    return isInnerHyphen(index) ? index + 1 : index;
  }

  boolean isInnerHyphen(int index) {
    return at(index).isHyphen() && at(index).glued() && at(index + 1).glued();
  }

  /** One past a comma at {@code index}, else {@code index}. */
  int afterComma(int index) {
    return is(index, ",") ? index + 1 : index;
  }

  /** One past the full stop of an abbreviation at {@code index}, else {@code index}. */
  int afterStop(int index) {
    return is(index, ".") && at(index).glued() ? index + 1 : index;
  }

  /** The wording with one space where white space stands. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(text.isEmpty() || at(i).glued() ? "" : " ").append(at(i).text());
    }
    return text.toString();
  }

  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}

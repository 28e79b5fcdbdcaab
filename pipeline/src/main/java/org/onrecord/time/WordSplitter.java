package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Splits tokens where letters, digits and signs meet, so that the grammar sees the same words in
 * "mid-1990s", "Feb.17" and "11/02/89" whatever the tokenizer joined.
 */
final class WordSplitter {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?"
              + "|(?<!\\d\\.)\\d+\\.\\d+(?![\\d.])"
              + "|\\d+(?:st|nd|rd|th)(?!\\p{L})"
              + "|\\d+"
              + "|['\u2019]s(?!\\p{L})"
              + "|\\p{L}(?:\\.\\p{L})+\\.?"
              + "|\\p{L}+(?:['\u2019](?!s(?!\\p{L}))\\p{L}+)?"
              + "|--"
              + "|\\X",
          Pattern.CASE_INSENSITIVE);

  private WordSplitter() {}

  static Words split(AnnotatedText text, Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int end = -1;
    for (Token token : sentence.tokens()) {
      Matcher piece = PIECE.matcher(text.text()).region(token.span().start(), token.span().end());
      while (piece.find()) {
        if (!piece.group().isBlank()) {
          words.add(word(token, piece, piece.start() == end));
          end = piece.end();
        }
      }
    }
    return new Words(sentence.index(), sentence.block(), words);
  }

  private static Word word(Token token, Matcher piece, boolean glued) {
    String wording = piece.group();
    String lower = wording.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    Span span = new Span(piece.start(), piece.end());
    return new Word(wording, lower, token.tag(), token.lemma(), token.label(), span, glued);
  }
}

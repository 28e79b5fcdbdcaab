package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** Tokenizes one block and cuts it into sentences; offsets are those of the whole text. */
final class SentenceSplitter {

  private static final String OPTIONS = "untokenizable=noneKeep";

  /** In tokens; nobody writes one so long. */
  private static final int LONGEST_SENTENCE = 400;

  /** The network whose name is one letter. */
  private static final String NETWORK = "X";

  private SentenceSplitter() {}

  static List<List<CoreLabel>> split(String text, Span block) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (Span piece : TokenizerPieces.of(text, block)) {
      tokens.addAll(tokens(text, piece));
    }
    tokens = withFullStops(text, tokens);
    List<List<CoreLabel>> sentences = new WordToSentenceProcessor<CoreLabel>().process(tokens);
    return inReach(
        joinReportedQuestions(moveClosingMarks(text, moveOpeningMarks(text, sentences))));
  }

  /**
   * What is said of a value is looked for in its whole sentence: a table of thousands has no end.
   */
  private static List<List<CoreLabel>> inReach(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> cut = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
        cut.add(new ArrayList<>(sentence.subList(from, to)));
      }
    }
    return cut;
  }

  private static List<CoreLabel> tokens(String text, Span piece) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(onOneLine(piece.in(text))), new CoreLabelTokenFactory(), OPTIONS);
    List<CoreLabel> tokens = tokenizer.tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + piece.start());
      token.setEndPosition(token.endPosition() + piece.start());
    }
    tokens.removeIf(token -> token.beginPosition() == token.endPosition());
    return tokens;
  }

  /** A letter and a full stop that the tokenizer takes for an initial or an abbreviation. */
  private static List<CoreLabel> withFullStops(String text, List<CoreLabel> tokens) {
    List<CoreLabel> split = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      if (!split.isEmpty() && isLetterAtEnd(split.get(split.size() - 1), token)) {
        int stop = token.beginPosition() + 1;
        split.add(part(text, token, token.beginPosition(), stop));
        split.add(part(text, token, stop, token.endPosition()));
      } else {
        split.add(token);
      }
    }
    return split;
  }

  /** "wrote on X." or "spent £1.6m." */
  private static boolean isLetterAtEnd(CoreLabel before, CoreLabel token) {
    String word = token.word();
    if (word.length() != 2 || word.charAt(1) != '.') {
      return false;
    }
    boolean network = word.startsWith(NETWORK) && before.word().equalsIgnoreCase("on");
    String number = before.word();
    boolean unit =
        Character.isLowerCase(word.charAt(0))
            && Character.isDigit(number.charAt(number.length() - 1))
            && before.endPosition() == token.beginPosition();
    return network || unit;
  }

  private static CoreLabel part(String text, CoreLabel whole, int start, int end) {
    CoreLabel part = new CoreLabel(whole);
    part.setWord(text.substring(start, end));
    part.setValue(part.word());
    part.setOriginalText(part.word());
    part.setBeginPosition(start);
    part.setEndPosition(end);
    return part;
  }

  /** Same length, so that offsets stay. */
  private static String onOneLine(String block) {
    StringBuilder line = new StringBuilder(block);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /**
   * CoreNLP takes a straight quotation mark behind a full stop for a closing one; where it stands
   * behind a space and before a word it opens the next sentence.
   */
  private static List<List<CoreLabel>> moveOpeningMarks(
      String text, List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> moved = new ArrayList<>();
    List<CoreLabel> carried = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<CoreLabel> sentence = new ArrayList<>(carried);
      sentence.addAll(sentences.get(i));
      carried.clear();
      CoreLabel last = sentence.get(sentence.size() - 1);
      if (i + 1 < sentences.size() && sentence.size() > 1 && opens(text, last)) {
        carried.add(sentence.remove(sentence.size() - 1));
      }
      moved.add(sentence);
    }
    return moved;
  }

  /** Behind several questions in one quotation CoreNLP gives the closing mark to what follows. */
  private static List<List<CoreLabel>> moveClosingMarks(
      String text, List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> moved = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      List<CoreLabel> rest = new ArrayList<>(sentence);
      if (!moved.isEmpty() && closes(text, rest.get(0))) {
        moved.get(moved.size() - 1).add(rest.remove(0));
      }
      if (!rest.isEmpty()) {
        moved.add(rest);
      }
    }
    return moved;
  }

  private static boolean closes(String text, CoreLabel token) {
    int start = token.beginPosition();
    int end = token.endPosition();
    return isMark(text.substring(start, end))
        && start > 0
        && !Character.isWhitespace(text.charAt(start - 1))
        && (end >= text.length() || Character.isWhitespace(text.charAt(end)));
  }

  private static boolean isMark(String token) {
    return token.equals("\"") || token.equals("''") || token.equals("'");
  }

  private static boolean opens(String text, CoreLabel token) {
    int start = token.beginPosition();
    int end = token.endPosition();
    return isMark(text.substring(start, end))
        && start > 0
        && Character.isWhitespace(text.charAt(start - 1))
        && end < text.length()
        && !Character.isWhitespace(text.charAt(end));
  }

  /** «"Is it legal?" he asked.» is one sentence: what follows the question starts in lower case. */
  private static List<List<CoreLabel>> joinReportedQuestions(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> joined = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      boolean goesOn =
          !joined.isEmpty() && Character.isLowerCase(sentence.get(0).word().codePointAt(0));
      if (goesOn) {
        joined.get(joined.size() - 1).addAll(sentence);
      } else {
        joined.add(new ArrayList<>(sentence));
      }
    }
    return joined;
  }
}

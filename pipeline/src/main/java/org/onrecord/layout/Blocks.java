package org.onrecord.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Cuts a text into blocks. A blank line always ends a block; a single line break does unless the
 * line was only wrapped ({@link Wrapping}); so does a place where two blocks were glued together
 * when the text was extracted ({@link GluedWords}).
 */
public final class Blocks {

  private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…:;,][\"'”’)\\]]*$");
  private static final int LONGEST_HEADLINE = 140;

  private Blocks() {}

  /** The blocks in text order; they cover everything but white space. */
  public static List<Block> of(String text) {
    List<Span> lines = Lines.of(text);
    Wrapping wrapping = new Wrapping(text, lines);
    GluedWords glued = new GluedWords(text);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Span block = lines.get(at++);
      if (block.isEmpty()) {
        continue;
      }
      Span last = block;
      while (at < lines.size() && !lines.get(at).isEmpty() && wrapping.joins(last, lines.get(at))) {
        last = lines.get(at++);
        block = block.union(last);
      }
      for (Span part : glued.split(block)) {
        for (Span line : Datelines.split(text, part)) {
          blocks.add(new Block(line, kind(line.in(text))));
        }
      }
    }
    return blocks;
  }

  private static Block.Kind kind(String block) {
    boolean isHeadline = block.length() <= LONGEST_HEADLINE && !ENDS_SENTENCE.matcher(block).find();
    return isHeadline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
  }
}

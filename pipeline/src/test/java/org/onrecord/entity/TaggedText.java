package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Builds annotated text by hand. A sentence is written as {@code word/TAG} or {@code word/TAG/L}
 * with L one of P, O, L for person, organization, location; {@code word/TAG:lemma} gives a lemma
 * that is not the word in lower case. Words that start with {@code ~} touch the word before them.
 */
final class TaggedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  static AnnotatedText of(String... sentences) {
    TaggedText builder = new TaggedText();
    for (String sentence : sentences) {
      builder.add(sentence);
    }
    return new AnnotatedText(builder.text.toString(), builder.blocks, builder.sentences);
  }

  private void add(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (String item : sentence.split(" ")) {
      String[] parts = item.split("/");
      boolean touches = parts[0].startsWith("~");
      String word = touches ? parts[0].substring(1) : parts[0];
      if (!touches && !text.isEmpty()) {
        text.append(tokens.isEmpty() ? "\n" : " ");
      }
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      String[] tag = parts[1].equals(":") ? new String[] {":"} : parts[1].split(":");
      boolean name = tag[0].startsWith("NNP");
      String lemma = tag.length > 1 ? tag[1] : name ? word : word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), word, lemma, tag[0], label(parts), span));
    }
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    int index = sentences.size();
    blocks.add(new Block(span, Block.Kind.PARAGRAPH));
    sentences.add(new Sentence(index, index, span, tokens, DependencyTree.NONE));
  }

  private static Label label(String[] parts) {
    return switch (parts.length > 2 ? parts[2] : "") {
      case "P" -> Label.PERSON;
      case "O" -> Label.ORGANIZATION;
      case "L" -> Label.LOCATION;
      default -> Label.NONE;
    };
  }
}

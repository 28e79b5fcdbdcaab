package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Annotated text from a string of tokens, so that no model is needed. A tag is written behind a
 * token where the default will not do: {@code "The firm closed/VBD/close on/IN Friday ."}, with the
 * lemma behind the tag where cutting the ending does not give it.
 */
final class Tagged {

  private static final Pattern TAG = Pattern.compile("(.+?)/(\\$|[A-Z]{2,4}\\$?)(?:/([a-z]+))?");

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("this", "DT"),
          Map.entry("that", "DT"),
          Map.entry("each", "DT"),
          Map.entry("in", "IN"),
          Map.entry("on", "IN"),
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("since", "IN"),
          Map.entry("until", "IN"),
          Map.entry("by", "IN"),
          Map.entry("after", "IN"),
          Map.entry("before", "IN"),
          Map.entry("at", "IN"),
          Map.entry("from", "IN"),
          Map.entry("over", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("or", "CC"),
          Map.entry("will", "MD"),
          Map.entry("may", "MD"),
          Map.entry("would", "MD"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("it", "PRP"),
          Map.entry("is", "VBZ"),
          Map.entry("was", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("now", "RB"),
          Map.entry("later", "RB"),
          Map.entry("ago", "RB"),
          Map.entry("earlier", "RB"),
          Map.entry("last", "JJ"),
          Map.entry("next", "JJ"));

  private Tagged() {}

  /** Sentences of tokens that white space separates. */
  static AnnotatedText text(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> annotated = new ArrayList<>();
    for (String sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (String written : sentence.strip().split("\\s+")) {
        tokens.add(token(text, tokens.size(), written));
      }
      Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      annotated.add(new Sentence(annotated.size(), 0, span, tokens, DependencyTree.NONE));
    }
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new AnnotatedText(text.toString(), List.of(block), annotated);
  }

  private static Token token(StringBuilder text, int index, String written) {
    Matcher tagged = TAG.matcher(written);
    String word = tagged.matches() ? tagged.group(1) : written;
    String tag = tagged.matches() ? tagged.group(2) : defaultTag(word);
    boolean glued = text.isEmpty() || word.matches("[.,;:)%?!]|'s");
    text.append(glued ? "" : " ");
    Span span = new Span(text.length(), text.length() + word.length());
    text.append(word);
    String lemma = tagged.matches() && tagged.group(3) != null ? tagged.group(3) : lemma(word, tag);
    return new Token(index, word, lemma, tag, Token.Label.NONE, span);
  }

  private static String defaultTag(String word) {
    String known = TAGS.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return Character.isLetter(word.charAt(0))
        ? Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN"
        : word.equals(",") ? "," : ".";
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (tag.equals("VBZ") && lower.endsWith("s")) {
      return lower.equals("is") ? "be" : lower.substring(0, lower.length() - 1);
    }
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    return past && lower.endsWith("ed") ? lower.substring(0, lower.length() - 2) : lower;
  }
}

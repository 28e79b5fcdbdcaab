package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.layout.Blocks;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Annotates with CoreNLP's tokenizer and lemmatiser, with our tagger and recogniser and, on the
 * sentences that the policy asks for, with our parser; these three give what CoreNLP gives with the
 * same models for words with a typewriter's apostrophe. The first instance of a process loads the
 * models.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Longer sentences are lists or tables, on which the parser is slow and of no use. */
  private static final int LONGEST_PARSED_SENTENCE = 160;

  private final Models models = Models.shared();
  private final PartedParser parser = new PartedParser(models.parser());
  private final ParsePolicy parsePolicy;

  public CoreNlpAnnotator(ParsePolicy parsePolicy) {
    this.parsePolicy = parsePolicy;
  }

  /** The models in use, as the paths that CoreNLP's models jar gives them. */
  public static List<String> modelNames() {
    return List.of(Models.TAGGER, Models.RECOGNISER, Models.PARSER);
  }

  @Override
  public AnnotatedText annotate(String text) {
    List<Block> blocks = Blocks.of(text);
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    for (int block = 0; block < blocks.size(); block++) {
      for (List<CoreLabel> labels : SentenceSplitter.split(text, blocks.get(block).span())) {
        sentences.add(sentence(text, sentences.size(), block, labels, morphology));
      }
    }
    return new AnnotatedText(text, blocks, sentences);
  }

  /** What the tagger says, but for what it is known to mistake. */
  private String[] tags(String[] words) {
    String[] tags = PastTenses.mended(words, models.tagger().tag(words));
    return PresentTenses.mended(words, PostposedAdjectives.mended(words, tags));
  }

  private Sentence sentence(
      String text, int index, int block, List<CoreLabel> labels, Morphology morphology) {
    String[] words = words(labels);
    String[] tags = tags(words);
    List<String> names = models.recogniser().label(words, tags);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      String lemma = morphology.lemma(words[i], tags[i]);
      Span span = new Span(label.beginPosition(), label.endPosition());
      String written = Typewriting.of(span.in(text));
      tokens.add(new Token(i, written, lemma, tags[i], label(names.get(i)), span));
    }
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    boolean parse = labels.size() <= LONGEST_PARSED_SENTENCE && parsePolicy.needsSyntax(tokens);
    DependencyTree tree =
        parse ? parser.parse(words, tags, parsePolicy.parts(tokens)) : DependencyTree.NONE;
    return new Sentence(index, block, span, tokens, tree);
  }

  private static String[] words(List<CoreLabel> labels) {
    return labels.stream().map(CoreLabel::word).map(Typewriting::of).toArray(String[]::new);
  }

  private static Token.Label label(String name) {
    return switch (name) {
      case "PERSON" -> Token.Label.PERSON;
      case "ORGANIZATION" -> Token.Label.ORGANIZATION;
      case "LOCATION" -> Token.Label.LOCATION;
      default -> Token.Label.NONE;
    };
  }
}

package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.layout.Blocks;
import org.onrecord.text.Block;

/** The sentences of the sample articles, on which our annotators are compared with CoreNLP's. */
final class SampleSentences {

  private static final Path SAMPLES = Path.of("../input");

  private SampleSentences() {}

  static List<List<CoreLabel>> tagged() throws IOException {
    List<List<CoreLabel>> sentences = untagged();
    sentences.forEach(SampleSentences::tag);
    return sentences;
  }

  static List<List<CoreLabel>> untagged() throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Path article : articles()) {
      String text = Files.readString(article, StandardCharsets.ISO_8859_1);
      for (Block block : Blocks.of(text)) {
        sentences.addAll(SentenceSplitter.split(text, block.span()));
      }
    }
    return sentences;
  }

  static String[] words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).toArray(String[]::new);
  }

  static String[] tags(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::tag).toArray(String[]::new);
  }

  static void tag(List<CoreLabel> sentence) {
    String[] tags = Models.shared().tagger().tag(words(sentence));
    for (int at = 0; at < tags.length; at++) {
      sentence.get(at).setTag(tags[at]);
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith("t")).sorted().toList();
    }
  }
}

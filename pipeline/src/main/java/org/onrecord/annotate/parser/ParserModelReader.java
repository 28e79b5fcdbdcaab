package org.onrecord.annotate.parser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.onrecord.annotate.model.HashIndex;

/**
 * Reads the text in which CoreNLP keeps a parser's model: seven lines "name=number"; a line with
 * name and embedding for every word, tag and label; the weights of the hidden layer, its bias and
 * the weights of the output layer, a row a line; what follows is not needed.
 */
final class ParserModelReader {

  private final ModelText text;

  private ParserModelReader(ModelText text) {
    this.text = text;
  }

  /**
   * @param compressed the file, as gzip
   * @throws IOException when it cannot be read or is no such model
   */
  static ParserModel read(InputStream compressed) throws IOException {
    try (InputStream in = new BufferedInputStream(new GZIPInputStream(compressed, 1 << 16))) {
      return new ParserModelReader(new ModelText(in)).read();
    }
  }

  private ParserModel read() throws IOException {
    int wordCount = header("dict");
    int tagCount = header("pos");
    int labelCount = header("label");
    ParserModel.Shape shape =
        new ParserModel.Shape(header("embeddingSize"), header("hiddenSize"), header("numTokens"));
    header("preComputed");
    float[] embeddings = new float[(wordCount + tagCount + labelCount) * shape.embedding()];
    Map<String, Integer> words = new LinkedHashMap<>(2 * wordCount);
    Map<String, Integer> tags = new LinkedHashMap<>();
    Map<String, Integer> labels = new LinkedHashMap<>();
    names(0, wordCount, embeddings, shape.embedding(), words);
    names(wordCount, tagCount, embeddings, shape.embedding(), tags);
    List<String> names =
        names(wordCount + tagCount, labelCount, embeddings, shape.embedding(), labels);
    if (names.isEmpty() || !names.get(0).equals(ParserModel.NULL)) {
      throw new IOException("the parser's model does not begin its relations with none");
    }
    // The first says that there is no relation yet.
    List<String> relations = List.copyOf(names.subList(1, names.size()));
    return new ParserModel(
        HashIndex.of(words),
        HashIndex.of(tags),
        HashIndex.of(labels),
        relations,
        shape,
        embeddings,
        rows(shape.features() * shape.embedding(), shape.hidden()),
        text.numbers(shape.hidden()),
        rows(shape.hidden(), 2 * relations.size() + 1));
  }

  private float[][] rows(int count, int size) throws IOException {
    float[][] rows = new float[count][];
    for (int row = 0; row < count; row++) {
      rows[row] = text.numbers(size);
    }
    return rows;
  }

  private int header(String name) throws IOException {
    String line = text.word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("the parser's model has \"" + line + "\" where " + name + " belongs");
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private List<String> names(
      int first, int count, float[] embeddings, int size, Map<String, Integer> ids)
      throws IOException {
    String[] names = new String[count];
    for (int at = 0; at < count; at++) {
      names[at] = text.word();
      ids.put(names[at], first + at);
      text.numbers(embeddings, (first + at) * size, size);
    }
    return List.of(names);
  }
}

package org.onrecord.annotate.parser;

import java.util.List;
import java.util.Map;

/**
 * What training has found. Words, tags and labels are numbered together, and each has an embedding.
 *
 * @param words numbers of words, as they are written
 * @param tags numbers of part-of-speech tags
 * @param labels numbers of relations
 * @param relations the relations that transitions draw, the root's first
 * @param shape sizes of the layers
 * @param embeddings one row after the other, {@link Shape#embedding()} values each
 * @param hiddenWeights one row for each value of the input layer, a value for each unit of the
 *     hidden layer
 * @param hiddenBias a value for each unit of the hidden layer
 * @param outputWeights one row for each unit of the hidden layer, a value for each transition
 */
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    Map<String, Integer> labels,
    List<String> relations,
    Shape shape,
    float[] embeddings,
    float[][] hiddenWeights,
    float[] hiddenBias,
    float[][] outputWeights) {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /**
   * @param embedding values of one embedding
   * @param hidden units of the hidden layer
   * @param features embeddings side by side in the input layer
   */
  record Shape(int embedding, int hidden, int features) {}

  /** Left and right arcs with every relation, and the shift. */
  int transitions() {
    return 2 * relations.size() + 1;
  }

  int word(String word) {
    return known(words, word);
  }

  int tag(String tag) {
    return known(tags, tag);
  }

  int label(String label) {
    return known(labels, label);
  }

  private static int known(Map<String, Integer> ids, String name) {
    Integer id = ids.get(name);
    return id == null ? ids.getOrDefault(UNKNOWN, 0) : id;
  }
}

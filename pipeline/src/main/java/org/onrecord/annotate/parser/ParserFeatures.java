package org.onrecord.annotate.parser;

import java.util.Arrays;

/**
 * The input of the network: words, tags and relations of 18 nodes about the top of the stack and
 * the front of the buffer, in the order of training.
 */
final class ParserFeatures {

  private static final int NODES = 18;
  private static final int LABELS = 12;

  /** The nodes that are on the stack or in the buffer; those after them have relations. */
  private static final int WITHOUT_LABEL = NODES - LABELS;

  private final ParserModel model;
  private final int[] wordIds;
  private final int[] tagIds;
  private final int[] labelIds;
  private final int nullWord;
  private final int nullTag;
  private final int nullLabel;
  private final int[] nodes = new int[NODES];

  ParserFeatures(ParserModel model, String[] words, String[] tags, int[] labelIds) {
    this.model = model;
    this.labelIds = labelIds;
    this.wordIds = new int[words.length + 1];
    this.tagIds = new int[words.length + 1];
    wordIds[0] = model.word(ParserModel.ROOT);
    tagIds[0] = model.tag(ParserModel.ROOT);
    for (int token = 0; token < words.length; token++) {
      wordIds[token + 1] = model.word(words[token]);
      tagIds[token + 1] = model.tag(tags[token]);
    }
    this.nullWord = model.word(ParserModel.NULL);
    this.nullTag = model.tag(ParserModel.NULL);
    this.nullLabel = model.label(ParserModel.NULL);
  }

  /** The features of a sentence's place where there is no node. */
  static int[] missing(ParserModel model) {
    int[] missing = new int[2 * NODES + LABELS];
    Arrays.fill(missing, 0, NODES, model.word(ParserModel.NULL));
    Arrays.fill(missing, NODES, 2 * NODES, model.tag(ParserModel.NULL));
    Arrays.fill(missing, 2 * NODES, missing.length, model.label(ParserModel.NULL));
    return missing;
  }

  static boolean fit(ParserModel model) {
    return model.shape().features() == 2 * NODES + LABELS;
  }

  /**
   * @param features is filled
   */
  void fill(ParserState state, int[] features) {
    findNodes(state);
    for (int at = 0; at < NODES; at++) {
      int node = nodes[at];
      features[at] = node == ParserState.NONE ? nullWord : wordIds[node];
      features[NODES + at] = node == ParserState.NONE ? nullTag : tagIds[node];
    }
    for (int at = 0; at < LABELS; at++) {
      int label = state.label(nodes[WITHOUT_LABEL + at]);
      features[2 * NODES + at] = label == ParserState.NONE ? nullLabel : labelIds[label];
    }
  }

  private void findNodes(ParserState state) {
    for (int at = 0; at < 3; at++) {
      nodes[at] = state.stack(2 - at);
      nodes[3 + at] = state.buffer(at);
    }
    for (int depth = 0; depth < 2; depth++) {
      int node = state.stack(depth);
      int at = WITHOUT_LABEL + depth * LABELS / 2;
      nodes[at] = state.leftChild(node, 0);
      nodes[at + 1] = state.rightChild(node, 0);
      nodes[at + 2] = state.leftChild(node, 1);
      nodes[at + 3] = state.rightChild(node, 1);
      nodes[at + 4] = state.leftChild(nodes[at], 0);
      nodes[at + 5] = state.rightChild(nodes[at + 1], 0);
    }
  }
}

package org.onrecord.annotate.parser;

import java.util.Arrays;

/**
 * A sentence half parsed: a stack, the tokens not yet read, and the arcs drawn so far. Node 0 is
 * the root, the tokens follow from 1. Arcs are drawn from the inside out, so that the newest child
 * on a side is the outermost.
 */
final class ParserState {

  /** No such node. */
  static final int NONE = -1;

  private final int tokens;
  private final int[] stack;
  private int stackSize = 1;
  private int read;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left = new int[2][];
  private final int[][] right = new int[2][];

  ParserState(int tokens) {
    this.tokens = tokens;
    this.stack = new int[tokens + 1];
    this.heads = none();
    this.labels = none();
    for (int nth = 0; nth < 2; nth++) {
      left[nth] = none();
      right[nth] = none();
    }
  }

  private int[] none() {
    int[] values = new int[tokens + 1];
    Arrays.fill(values, NONE);
    return values;
  }

  boolean isFinished() {
    return stackSize == 1 && unread() == 0;
  }

  int stackSize() {
    return stackSize;
  }

  int unread() {
    return tokens - read;
  }

  /**
   * @param depth counts from the top, which is 0
   */
  int stack(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
  }

  /**
   * @param ahead counts the tokens not yet read from 0
   */
  int buffer(int ahead) {
    return ahead < unread() ? read + ahead + 1 : NONE;
  }

  int head(int node) {
    return heads[node];
  }

  /** The number of the relation of a node to its head, or {@link #NONE}. */
  int label(int node) {
    return node == NONE ? NONE : labels[node];
  }

  /**
   * @param nth 0 for the outermost child on the left, 1 for the one inside of it
   */
  int leftChild(int node, int nth) {
    return node == NONE ? NONE : left[nth][node];
  }

  /**
   * @param nth 0 for the outermost child on the right, 1 for the one inside of it
   */
  int rightChild(int node, int nth) {
    return node == NONE ? NONE : right[nth][node];
  }

  void shift() {
    stack[stackSize++] = ++read;
  }

  /** Draws an arc from the top of the stack to the node below, which is done. */
  void leftArc(int label) {
    int top = stack[stackSize - 1];
    int below = stack[stackSize - 2];
    draw(top, below, label, left);
    stack[stackSize - 2] = top;
    stackSize--;
  }

  /** Draws an arc to the top of the stack, which is done, from the node below. */
  void rightArc(int label) {
    int top = stack[stackSize - 1];
    draw(stack[stackSize - 2], top, label, right);
    stackSize--;
  }

  private void draw(int head, int dependent, int label, int[][] side) {
    heads[dependent] = head;
    labels[dependent] = label;
    side[1][head] = side[0][head];
    side[0][head] = dependent;
  }
}

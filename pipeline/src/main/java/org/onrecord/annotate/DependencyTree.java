package org.onrecord.annotate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The basic Universal Dependencies (version 1 as CoreNLP's English model writes them) of one
 * sentence. Every token has one head; the root's head is {@link #ROOT}.
 */
public final class DependencyTree implements Serializable {

  private static final long serialVersionUID = 1;

  /** The head of the root token. */
  public static final int ROOT = -1;

  /** Stands for a sentence that was not parsed. */
  public static final DependencyTree NONE = new DependencyTree(new int[0], new String[0]);

  private final int[] heads;
  private final String[] relations;
  private transient int[][] children;

  /**
   * @param heads for each token the index of its head, or {@link #ROOT}
   * @param relations for each token its relation to the head, such as {@code nsubj}, {@code
   *     nmod:of}
   */
  public DependencyTree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(
          heads.length + " heads, " + relations.length + " relations");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(this.heads);
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    int[] next = new int[heads.length];
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] >= 0) {
        children[heads[token]][next[heads[token]]++] = token;
      }
    }
    return children;
  }

  private void readObject(java.io.ObjectInputStream in)
      throws java.io.IOException, ClassNotFoundException {
    in.defaultReadObject();
    children = childrenOf(heads);
  }

  public boolean isEmpty() {
    return heads.length == 0;
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  public String relation(int token) {
    return relations[token];
  }

  /** Whether the token's relation is {@code name}, or a subtype of it such as {@code name:pass}. */
  public boolean is(int token, String name) {
    String relation = relations[token];
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }

  /** Direct dependents in text order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /** Direct dependents with one of the given relations (or their subtypes), in text order. */
  public List<Integer> children(int token, String... names) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[token]) {
      for (String name : names) {
        if (is(child, name)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** The token and all its descendants, in text order. */
  public List<Integer> subtree(int token) {
    List<Integer> found = new ArrayList<>();
    collect(token, found);
    found.sort(Integer::compare);
    return found;
  }

  private void collect(int token, List<Integer> found) {
    found.add(token);
    for (int child : children[token]) {
      collect(child, found);
    }
  }

  /** Whether {@code ancestor} lies on the path from {@code token} to the root, or is the token. */
  public boolean dominates(int ancestor, int token) {
    for (int at = token; at != ROOT; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree that
        && Arrays.equals(heads, that.heads)
        && Arrays.equals(relations, that.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
  }
}

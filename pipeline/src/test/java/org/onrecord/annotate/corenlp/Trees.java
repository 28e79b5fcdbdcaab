package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import org.onrecord.annotate.DependencyTree;

/** Turns CoreNLP's dependencies into ours. */
final class Trees {

  private Trees() {}

  static DependencyTree of(GrammaticalStructure structure, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, DependencyTree.ROOT);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int token = dependency.dep().index() - 1;
      heads[token] = dependency.gov().index() - 1;
      relations[token] = dependency.reln().toString();
    }
    return new DependencyTree(heads, relations);
  }
}

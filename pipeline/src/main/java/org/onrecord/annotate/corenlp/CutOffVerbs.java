package org.onrecord.annotate.corenlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.annotate.DependencyTree;

/**
 * Gives the verb of a sentence back the subject that the parser cut it off from: in "Jane Roe, who
 * abstained, complained" and "Jane Roe, a nurse who abstained, complained", parsers make the name
 * the root, and what she does hangs on it without a relation of its own.
 */
final class CutOffVerbs {

  private CutOffVerbs() {}

  /** The tree itself, or one whose root is the verb. */
  static DependencyTree repaired(DependencyTree tree, String[] words, String[] tags) {
    int subject = root(tree);
    if (subject < 0 || !tags[subject].startsWith("NN") || isClause(tree, subject)) {
      return tree;
    }
    return Stream.concat(Stream.of(subject), tree.children(subject, "appos").stream())
        .flatMap(noun -> tree.children(noun, "acl:relcl").stream())
        .flatMap(
            clause ->
                Stream.of(subject, tree.head(clause), clause)
                    .flatMap(head -> tree.children(head, "dep").stream())
                    .filter(verb -> verb > clause && isCutOff(tree, words, tags, clause, verb)))
        .findFirst()
        .map(verb -> withSubject(tree, subject, verb))
        .orElse(tree);
  }

  private static int root(DependencyTree tree) {
    return IntStream.range(0, tree.size()).filter(at -> tree.head(at) < 0).findFirst().orElse(-1);
  }

  private static boolean isClause(DependencyTree tree, int noun) {
    return !tree.children(noun, "nsubj", "cop", "aux", "expl").isEmpty();
  }

  /** Whether a finite verb without a subject stands behind the comma that ends the clause. */
  private static boolean isCutOff(
      DependencyTree tree, String[] words, String[] tags, int clause, int verb) {
    List<Integer> group = new ArrayList<>(tree.children(verb, "aux", "neg", "advmod"));
    group.add(verb);
    group.removeIf(at -> at > verb);
    int comma = Collections.min(group) - 1;
    List<Integer> inClause = new ArrayList<>(tree.subtree(clause));
    inClause.removeAll(tree.subtree(verb));
    int last = Collections.max(inClause);
    return words[comma].equals(",")
        && (last == comma || last == comma - 1)
        && group.stream().anyMatch(at -> tags[at].matches("VB[DZP]|MD"))
        && tree.children(verb, "nsubj", "mark").isEmpty();
  }

  private static DependencyTree withSubject(DependencyTree tree, int subject, int verb) {
    int[] heads = new int[tree.size()];
    String[] relations = new String[tree.size()];
    for (int at = 0; at < tree.size(); at++) {
      boolean behind = tree.head(at) == subject && at > verb;
      heads[at] = behind ? verb : tree.head(at);
      relations[at] = tree.relation(at);
    }
    heads[verb] = DependencyTree.ROOT;
    relations[verb] = "root";
    heads[subject] = verb;
    relations[subject] = "nsubj";
    return new DependencyTree(heads, relations);
  }
}

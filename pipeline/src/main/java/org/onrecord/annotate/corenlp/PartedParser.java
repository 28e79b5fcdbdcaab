package org.onrecord.annotate.corenlp;

import java.util.List;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.ParsePart;
import org.onrecord.annotate.parser.TransitionParser;

/**
 * Parses the parts of a sentence one by one, joins their trees, and mends what the parser is known
 * to get wrong.
 */
final class PartedParser {

  private static final String PERIOD = ".";

  private final TransitionParser parser;

  PartedParser(TransitionParser parser) {
    this.parser = parser;
  }

  DependencyTree parse(String[] words, String[] tags, List<ParsePart> parts) {
    DependencyTree joined = joined(words, tags, RelativeClauses.apart(parts, words, tags));
    DependencyTree tree = ReducedClauses.repaired(joined, words, tags);
    return CutOffVerbs.repaired(tree, words, tags);
  }

  private DependencyTree joined(String[] words, String[] tags, List<ParsePart> parts) {
    if (parts.size() == 1) {
      return parser.parse(words, tags);
    }
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    int root = DependencyTree.ROOT;
    for (ParsePart part : parts) {
      int[] tokens = part.tokens().stream().mapToInt(i -> i).toArray();
      DependencyTree tree = parse(words, tags, tokens, RelativeClauses.hasSubject(part, tags));
      int hangsOn = part.head() == DependencyTree.ROOT ? root : part.head();
      for (int at = 0; at < tokens.length; at++) {
        if (tree.head(at) == DependencyTree.ROOT) {
          heads[tokens[at]] = hangsOn;
          relations[tokens[at]] = part.relation();
          root = root == DependencyTree.ROOT ? tokens[at] : root;
        } else {
          heads[tokens[at]] = tokens[tree.head(at)];
          relations[tokens[at]] = tree.relation(at);
        }
      }
    }
    return new DependencyTree(heads, relations);
  }

  /**
   * Sentences end with a period in what the parser learnt from, and by itself a clause such as "who
   * left" is best read as "they left".
   */
  private DependencyTree parse(String[] words, String[] tags, int[] part, boolean relative) {
    boolean ends = tags[part[part.length - 1]].equals(PERIOD);
    int size = ends ? part.length : part.length + 1;
    String[] partWords = new String[size];
    String[] partTags = new String[size];
    for (int at = 0; at < size; at++) {
      partWords[at] = at < part.length ? words[part[at]] : PERIOD;
      partTags[at] = at < part.length ? tags[part[at]] : PERIOD;
    }
    if (relative) {
      partWords[0] = "they";
      partTags[0] = "PRP";
    }
    DependencyTree tree = parser.parse(partWords, partTags);
    return ends ? tree : withoutLast(tree);
  }

  private static DependencyTree withoutLast(DependencyTree tree) {
    int size = tree.size() - 1;
    int[] heads = new int[size];
    String[] relations = new String[size];
    int root = tree.head(size) == DependencyTree.ROOT ? tree.children(size)[0] : -1;
    for (int at = 0; at < size; at++) {
      boolean raised = tree.head(at) == size;
      heads[at] =
          at == root
              ? DependencyTree.ROOT
              : raised ? Math.max(root, tree.head(size)) : tree.head(at);
      relations[at] = at == root ? "root" : tree.relation(at);
    }
    return new DependencyTree(heads, relations);
  }
}

package org.onrecord.annotate.corenlp;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.annotate.DependencyTree;

/**
 * Takes a participle that only tells which noun is meant for no verb of the sentence: in "a man
 * arrested in Oslo told police" and "a report published on Monday said", parsers make the noun the
 * subject of the participle, and the verb a part of what follows. Told by word order: a finite verb
 * behind the participle's phrases has no other subject than the noun (R. Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, 17.28 on such clauses).
 */
final class ReducedClauses {

  /** Of words that may stand between the participle and the verb: phrases, but no clause. */
  private static final Pattern IN_PHRASES =
      Pattern.compile("IN|TO|DT|JJ.?|NN.*|CD|POS|PRP\\$|RB|RP|VBG|HYPH|\\$|``|''|FW");

  private final DependencyTree tree;
  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  private ReducedClauses(DependencyTree tree, String[] words, String[] tags) {
    this.tree = tree;
    this.words = words;
    this.tags = tags;
    this.heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
    this.relations =
        IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
  }

  /** The tree itself, or one in which such a participle modifies its noun. */
  static DependencyTree repaired(DependencyTree tree, String[] words, String[] tags) {
    for (int noun = 0; noun + 2 < tree.size(); noun++) {
      int participle = noun + 1;
      if ((tags[noun].startsWith("NN") || tags[noun].equals("DT"))
          && tree.is(noun, "nsubj")
          && tree.head(noun) == participle
          && tags[participle].matches("VB[ND]")) {
        int finite = finiteBehind(tags, participle);
        if (finite > 0) {
          ReducedClauses clauses = new ReducedClauses(tree, words, tags);
          if (clauses.isReduced(participle, finite)) {
            return clauses.with(noun, participle, finite);
          }
        }
      }
    }
    return tree;
  }

  /** The first finite verb behind nothing but phrases, one of them with a preposition; or -1. */
  private static int finiteBehind(String[] tags, int participle) {
    boolean phrase = false;
    for (int at = participle + 1; at < tags.length; at++) {
      if (VerbTags.isFinite(tags[at])) {
        return phrase && tags[at - 1].matches("NN.*|CD|JJ|''|RB|RP") ? at : -1;
      }
      if (!IN_PHRASES.matcher(tags[at]).matches() && !joinsNouns(tags, at)) {
        return -1;
      }
      phrase |= tags[at].equals("IN") || tags[at].equals("TO");
    }
    return -1;
  }

  /** "planned for today and tomorrow". */
  private static boolean joinsNouns(String[] tags, int at) {
    return tags[at].equals("CC")
        && at + 1 < tags.length
        && tags[at - 1].startsWith("NN")
        && tags[at + 1].startsWith("NN");
  }

  /**
   * A past participle has no subject without a helper. What looks like a past tense is one too
   * where the parser had nothing better to make of the verb than a mark or a helper, or took it for
   * the sentence's subject itself.
   */
  private boolean isReduced(int participle, int finite) {
    boolean helped = !tree.children(participle, "aux", "cop").isEmpty();
    boolean lost = !isHelper(finite) && (tree.is(finite, "punct") || tree.is(finite, "aux"));
    boolean own =
        tree.children(finite, "nsubj").stream().anyMatch(subject -> subject < finite)
            || IntStream.range(participle + 1, finite)
                .anyMatch(at -> tree.is(at, "nsubj") && tree.head(at) != participle);
    boolean taken = tree.is(participle, "csubj") || tree.is(participle, "csubj:pass");
    return !helped && !own && (tags[participle].equals("VBN") || lost || taken);
  }

  private boolean isHelper(int at) {
    return VerbTags.isHelper(words[at], tags[at]);
  }

  private DependencyTree with(int noun, int participle, int finite) {
    int above = tree.head(finite);
    boolean helps =
        isHelper(finite) && above > finite && (tree.is(finite, "aux") || tree.is(finite, "cop"));
    int main = helps ? above : finite;
    if (!helps && above > finite) {
      heads[above] = main;
      relations[above] = "ccomp";
    }
    int outside = outside(participle, above, main);
    heads[main] = outside;
    relations[main] = outside == DependencyTree.ROOT ? "root" : relations[main];
    boolean passive = !tree.children(main, "aux:pass").isEmpty();
    heads[noun] = main;
    relations[noun] = passive ? "nsubj:pass" : "nsubj";
    heads[participle] = noun;
    relations[participle] = "acl";
    for (int at = finite + 1; at < heads.length; at++) {
      if (heads[at] == participle) {
        heads[at] = main;
      }
    }
    return isTree() ? new DependencyTree(heads, relations) : tree;
  }

  /** Where the clause hangs: on what none of its parts are. */
  private int outside(int participle, int above, int main) {
    for (int part : new int[] {participle, above, main}) {
      int head = part < 0 ? participle : tree.head(part);
      if (head != participle && head != above && head != main) {
        return head;
      }
    }
    return DependencyTree.ROOT;
  }

  private boolean isTree() {
    boolean oneRoot = Arrays.stream(heads).filter(head -> head < 0).count() == 1;
    return oneRoot && IntStream.range(0, heads.length).allMatch(this::reachesRoot);
  }

  private boolean reachesRoot(int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      at = heads[at];
    }
    return at < 0;
  }
}

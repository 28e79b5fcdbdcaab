package org.onrecord.annotate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tokens of a sentence that are read as if they stood alone.
 *
 * @param tokens indexes in the order in which they are best read
 * @param head the token of another part that their root hangs on, or {@link DependencyTree#ROOT}
 *     where that is the sentence's root
 * @param relation in which it hangs there (Universal Dependencies)
 */
public record ParsePart(List<Integer> tokens, int head, String relation) {

  public ParsePart {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || tokens.contains(head)) {
      throw new IllegalArgumentException(tokens + " " + head);
    }
  }

  /** The part with the sentence's root. */
  public static ParsePart main(List<Integer> tokens) {
    return new ParsePart(tokens, DependencyTree.ROOT, "root");
  }

  /** A part set beside the main one, such as "she said" in the middle of what she said. */
  public static ParsePart beside(List<Integer> tokens) {
    return new ParsePart(tokens, DependencyTree.ROOT, "parataxis");
  }

  public static ParsePart whole(int size) {
    return main(IntStream.range(0, size).boxed().toList());
  }
}

package org.onrecord.annotate.parser;

import java.util.Arrays;
import java.util.BitSet;
import org.onrecord.annotate.DependencyTree;

/**
 * Parses by the best transition at a time: a left or right arc with a relation, or a shift (the
 * arc-standard system of Nivre 2004). One token depends on the root. Thread-safe, and the same
 * sentence always gets the same tree.
 */
public final class TransitionParser {

  private final ParserModel model;
  private final HiddenLayer hiddenLayer;
  private final int[] labelIds;

  /**
   * @throws IllegalArgumentException when the model has other features than this parser
   */
  public TransitionParser(ParserModel model) {
    if (!ParserFeatures.fit(model)) {
      throw new IllegalArgumentException(
          "the parser's model has " + model.shape().features() + " features");
    }
    this.model = model;
    this.hiddenLayer = new HiddenLayer(model, ParserFeatures.missing(model));
    this.labelIds = model.relations().stream().mapToInt(model::label).toArray();
  }

  /**
   * @param words as the tokenizer wrote them
   * @param tags a tag of the Penn Treebank for each word
   */
  public DependencyTree parse(String[] words, String[] tags) {
    ParserState state = new ParserState(words.length);
    ParserFeatures input = new ParserFeatures(model, words, tags, labelIds);
    int[] features = new int[model.shape().features()];
    float[] hidden = new float[model.shape().hidden()];
    float[] scores = new float[model.transitions()];
    while (!state.isFinished()) {
      input.fill(state, features);
      score(features, hidden, scores);
      apply(state, best(state, scores));
    }
    return tree(state, words.length);
  }

  private void score(int[] features, float[] hidden, float[] scores) {
    hiddenLayer.fill(features, hidden);
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
    }
    Arrays.fill(scores, 0);
    Rows.addScaled(hidden, model.outputWeights(), 0, scores);
  }

  /** The shift is the last; left arcs come first, then right arcs, each in the relations' order. */
  private int best(ParserState state, float[] scores) {
    int shift = scores.length - 1;
    boolean mayDrawLeft = state.stackSize() > 2;
    boolean mayDrawRight = state.stackSize() > 2 || (state.stackSize() == 2 && state.unread() == 0);
    int relations = model.relations().size();
    int best = state.unread() > 0 ? shift : -1;
    // The first relation is the root's: only node 0 has it, and no other.
    int first = state.stack(1) == 0 ? 0 : 1;
    int last = state.stack(1) == 0 ? 1 : relations;
    if (mayDrawRight) {
      best = best(scores, relations + first, relations + last, best);
    }
    if (mayDrawLeft) {
      best = best(scores, 1, relations, best);
    }
    return best;
  }

  /** As the transitions are looked at from the last to the first, an equal score wins. */
  private static int best(float[] scores, int from, int to, int soFar) {
    int best = soFar;
    for (int transition = to - 1; transition >= from; transition--) {
      if (best < 0 || scores[transition] >= scores[best]) {
        best = transition;
      }
    }
    return best;
  }

  private void apply(ParserState state, int transition) {
    int relations = model.relations().size();
    if (transition < relations) {
      state.leftArc(transition);
    } else if (transition < 2 * relations) {
      state.rightArc(transition - relations);
    } else {
      state.shift();
    }
  }

  private DependencyTree tree(ParserState state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int token = 0; token < size; token++) {
      heads[token] = state.head(token + 1) - 1;
      relations[token] = model.relations().get(state.label(token + 1));
    }
    makeSubjectsPassive(heads, relations);
    return new DependencyTree(heads, relations);
  }

  /** What has a passive auxiliary has a passive subject, as CoreNLP mends its trees too. */
  private static void makeSubjectsPassive(int[] heads, String[] relations) {
    BitSet passives = new BitSet();
    for (int token = 0; token < heads.length; token++) {
      if (relations[token].equals("aux:pass") && heads[token] >= 0) {
        passives.set(heads[token]);
      }
    }
    for (int token = 0; token < heads.length; token++) {
      boolean subject = relations[token].equals("nsubj") || relations[token].equals("csubj");
      if (subject && heads[token] >= 0 && passives.get(heads[token])) {
        relations[token] += ":pass";
      }
    }
  }
}

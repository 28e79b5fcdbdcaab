package org.onrecord.annotate.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.onrecord.annotate.model.TextHash;
import org.onrecord.annotate.model.WordMemory;

/**
 * Gives each word of a sentence its part of speech, a tag of the Penn Treebank. Thread-safe, and
 * the same sentence always gets the same tags.
 */
public final class PosTagger {

  /** What CoreNLP puts in the place of a word before the first and after the end. */
  private static final String OUTSIDE = "NA";

  /** What CoreNLP puts at the end of a sentence, and tags with the words. */
  private static final String END = ".$.";

  /** How far ahead the end of a company's name is looked for. */
  private static final int COMPANY_WINDOW = 3;

  private final TaggerModel model;
  private final WordMemory<Word> words;

  private PosTagger(TaggerModel model, WordMemory<Word> words) {
    this.model = model;
    this.words = words;
  }

  /**
   * @param model a file that CoreNLP has trained, with the architecture of its English tagger
   *     "left3words-distsim"
   * @param spelling gives the American spelling of a word, as the model was trained on such; it
   *     must be thread-safe
   * @throws IOException when it cannot be read, or has other features than this tagger
   */
  public static PosTagger load(InputStream model, UnaryOperator<String> spelling)
      throws IOException {
    TaggerModel read = TaggerModelReader.read(model);
    WordReader reader = new WordReader(read);
    return new PosTagger(read, new WordMemory<>(word -> reader.read(spelling.apply(word))));
  }

  /**
   * @param sentence its words as the tokenizer wrote them
   * @return a tag for each
   */
  public String[] tag(String[] sentence) {
    Word[] padded = padded(sentence);
    double[] factors = new double[model.tags().size()];
    TagSearch search = new TagSearch(model.histories(), sentence.length + 1);
    for (int at = 1; at <= sentence.length + 1; at++) {
      Arrays.fill(factors, 1);
      multiplyNeighbours(padded, at, factors);
      Word word = padded[at];
      model.features().multiply(at == 1 ? word.rowsAtStart() : word.rowsWithin(), factors);
      search.add(word.tags(), factors);
    }
    int[] best = search.best();
    String[] tags = new String[sentence.length];
    Arrays.setAll(tags, at -> model.tags().get(best[at]));
    return tags;
  }

  private Word[] padded(String[] sentence) {
    Word[] padded = new Word[1 + sentence.length + 1 + COMPANY_WINDOW];
    Arrays.fill(padded, words.get(OUTSIDE));
    for (int at = 0; at < sentence.length; at++) {
      padded[at + 1] = words.get(sentence[at]);
    }
    padded[sentence.length + 1] = words.get(END);
    return padded;
  }

  private void multiplyNeighbours(Word[] padded, int at, double[] factors) {
    FeatureRows features = model.features();
    Word.Neighbour before = padded[at - 1].before();
    Word.Neighbour after = padded[at + 1].after();
    features.multiply(before.word(), factors, 0);
    features.multiply(after.word(), factors, 0);
    if (padded[at].rare()) {
      features.multiply(before.shape(), factors, 0);
      features.multiply(after.shape(), factors, 0);
      features.multiply(before.cluster(), factors, 0);
      features.multiply(after.cluster(), factors, 0);
      features.multiply(clusters(padded, at), factors, 0);
      features.multiply(features.row(Feature.COMPANY, isOfCompany(padded, at)), factors, 0);
    }
  }

  private int clusters(Word[] padded, int at) {
    long hash = FeatureRows.hash(Feature.CLUSTERS, padded[at - 1].cluster());
    hash = TextHash.add(TextHash.add(hash, '|'), padded[at].cluster());
    hash = TextHash.add(TextHash.add(hash, '|'), padded[at + 1].cluster());
    return model.features().row(hash);
  }

  private static boolean isOfCompany(Word[] padded, int at) {
    if (!padded[at].capitalised()) {
      return false;
    }
    for (int next = at; next <= at + COMPANY_WINDOW; next++) {
      if (padded[next].endsCompany()) {
        return true;
      }
    }
    return false;
  }
}

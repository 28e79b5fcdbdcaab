package org.onrecord.annotate.recogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.model.WordMemory;

/**
 * Labels the words of a sentence with the likeliest sequence of labels. Thread-safe, and the same
 * sentence always gets the same labels.
 */
public final class NameRecogniser {

  private final RecogniserModel model;
  private final WordForms forms;
  private final WordWeights padding;
  private final WordMemory<WordWeights> memory = new WordMemory<>(this::read);

  /**
   * @param forms of words as the model's training saw them
   */
  public NameRecogniser(RecogniserModel model, WordForms forms) {
    this.model = model;
    this.forms = forms;
    this.padding = WordWeights.padding(sums());
  }

  /**
   * @param words as the tokenizer wrote them
   * @param tags a tag of the Penn Treebank for each word
   * @return a label for each word
   */
  public List<String> label(String[] words, String[] tags) {
    List<String> labels = model.labels();
    SentenceScores scores = new SentenceScores(sums(), weights(words), tags);
    BestSequence best = new BestSequence(labels.size(), words.length);
    for (int at = 0; at < words.length; at++) {
      best.add(scores.labels(at), scores.pairs(at));
    }
    List<String> found = new ArrayList<>(words.length);
    for (int label : best.labels()) {
      found.add(labels.get(label));
    }
    return found;
  }

  private WindowOfWords weights(String[] words) {
    WordWeights[] weights = new WordWeights[words.length];
    for (int at = 0; at < words.length; at++) {
      weights[at] = memory.get(words[at]);
    }
    return new WindowOfWords(weights, padding);
  }

  private WordWeights read(String word) {
    String spelling = forms.spelling(word);
    String cluster = model.cluster(forms.inClusters(spelling));
    return WordWeights.of(spelling, shape(spelling), cluster, sums());
  }

  /** Words of letters only that training saw in lower case are marked. */
  private String shape(String spelling) {
    String shape = forms.shape(spelling);
    boolean marked =
        shape.chars().allMatch(kind -> kind == 'x' || kind == 'X')
            && model.isKnownInLowerCase(spelling.toLowerCase(Locale.ROOT));
    return marked ? shape + "k" : shape;
  }

  private Sums sums() {
    return new Sums(model.features(), model.labels().size());
  }
}

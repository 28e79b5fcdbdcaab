package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.onrecord.annotate.recogniser.RecogniserModel;

/**
 * Reads the recogniser's model as CoreNLP's training writes it, a row of serialized Java objects,
 * which takes seconds; what it gives is written in the form that a run reads.
 */
final class RecogniserConversion {

  private RecogniserConversion() {}

  /**
   * @param model the file, as gzip
   * @throws IOException when it cannot be read or is not of the kind that we know
   */
  @SuppressWarnings("BanSerializableRead") // a file that the build has taken from CoreNLP's jar
  static RecogniserModel convert(InputStream model) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(model, 1 << 16))) {
      List<?> labelsOfCliques = (List<?>) in.readObject();
      List<String> labels = strings(((Index<?>) in.readObject()).objectsList());
      List<String> names = strings(((Index<?>) in.readObject()).objectsList());
      in.readObject(); // flags of the training
      NERFeatureFactory<?> factory = onlyFactory(in);
      in.readInt(); // the number of labels side by side, two
      double[][] weights = (double[][]) in.readObject();
      Collection<?> lowerCaseWords = (Collection<?>) in.readObject();
      int[] pairs = pairs((Index<?>) labelsOfCliques.get(1), labels.size());
      return RecogniserModel.of(
          labels, features(names, weights, pairs), clusters(factory), strings(lowerCaseWords));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("the recogniser's model does not fit this version of CoreNLP", e);
    }
  }

  private static NERFeatureFactory<?> onlyFactory(ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    int count = (Integer) in.readObject();
    if (count != 1) {
      throw new IOException("the recogniser's model has " + count + " sets of features");
    }
    return (NERFeatureFactory<?>) in.readObject();
  }

  /** For each pair of labels in the order of training its place in the order of ours. */
  private static int[] pairs(Index<?> inTraining, int labels) {
    int[] places = new int[inTraining.size()];
    for (int pair = 0; pair < places.length; pair++) {
      int[] both = ((CRFLabel) inTraining.get(pair)).getLabel();
      places[pair] = both[0] * labels + both[1];
    }
    return places;
  }

  private static Map<String, float[]> features(
      List<String> names, double[][] weights, int[] pairs) {
    Map<String, float[]> features = new LinkedHashMap<>();
    for (int feature = 0; feature < weights.length; feature++) {
      double[] row = weights[feature];
      float[] reordered = new float[row.length];
      for (int at = 0; at < row.length; at++) {
        // CoreNLP, too, computes with this precision.
        reordered[row.length == pairs.length ? pairs[at] : at] = (float) row[at];
      }
      features.put(names.get(feature), reordered);
    }
    return features;
  }

  /** CoreNLP has no way to ask for them. */
  private static Map<String, Integer> clusters(NERFeatureFactory<?> factory) throws IOException {
    try {
      Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
      lexicon.setAccessible(true);
      Map<String, Integer> clusters = new TreeMap<>();
      ((Map<?, ?>) lexicon.get(factory))
          .forEach(
              (word, cluster) -> clusters.put((String) word, Integer.valueOf((String) cluster)));
      return clusters;
    } catch (ReflectiveOperationException e) {
      throw new IOException("the recogniser's model does not fit this version of CoreNLP", e);
    }
  }

  private static List<String> strings(Collection<?> names) {
    return names.stream().map(String.class::cast).toList();
  }
}

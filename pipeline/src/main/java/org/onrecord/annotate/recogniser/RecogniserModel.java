package org.onrecord.annotate.recogniser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.Numbers;

/** What training has found, in a form that is read at once and looked up quickly. */
public final class RecogniserModel {

  /** What words outside of all clusters are listed as. */
  private static final int NO_CLUSTER = 0;

  private final List<String> labels;
  private final FeatureTable features;
  private final HashIndex clusters;
  private final HashIndex lowerCaseWords;

  private RecogniserModel(
      List<String> labels, FeatureTable features, HashIndex clusters, HashIndex lowerCaseWords) {
    this.labels = List.copyOf(labels);
    this.features = features;
    this.clusters = clusters;
    this.lowerCaseWords = lowerCaseWords;
  }

  /**
   * @param labels the first is for words outside of names
   * @param features weights by the name of a feature: one for each label, or one for each pair of
   *     neighbours' labels, the earlier neighbour's one after the other
   * @param clusters numbers of clusters by their words
   * @param lowerCaseWords words that training saw in lower case
   */
  public static RecogniserModel of(
      List<String> labels,
      Map<String, float[]> features,
      Map<String, Integer> clusters,
      Collection<String> lowerCaseWords) {
    Map<String, Integer> lowerCase = new TreeMap<>();
    lowerCaseWords.forEach(word -> lowerCase.put(word, 1));
    return new RecogniserModel(
        labels, FeatureTable.of(features), HashIndex.of(clusters), HashIndex.of(lowerCase));
  }

  /**
   * Reads what {@link #write(OutputStream)} wrote.
   *
   * @throws IOException when it cannot be read
   */
  public static RecogniserModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    List<String> labels = new ArrayList<>();
    int count = data.readInt();
    for (int at = 0; at < count; at++) {
      labels.add(data.readUTF());
    }
    FeatureTable features = new FeatureTable(HashIndex.read(data), Numbers.readFloats(data));
    return new RecogniserModel(labels, features, HashIndex.read(data), HashIndex.read(data));
  }

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    features.rows().write(data);
    Numbers.write(features.weights(), data);
    clusters.write(data);
    lowerCaseWords.write(data);
    data.flush();
  }

  List<String> labels() {
    return labels;
  }

  FeatureTable features() {
    return features;
  }

  /** The cluster of a word, as features call it. */
  String cluster(String word) {
    int cluster = clusters.get(word);
    return Integer.toString(cluster == HashIndex.NONE ? NO_CLUSTER : cluster);
  }

  boolean isKnownInLowerCase(String word) {
    return lowerCaseWords.get(word) != HashIndex.NONE;
  }
}

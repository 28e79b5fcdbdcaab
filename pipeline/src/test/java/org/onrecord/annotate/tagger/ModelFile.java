package org.onrecord.annotate.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Writes small models, in the form of CoreNLP's. */
final class ModelFile {

  private static final String CLUSTER_FILE =
      "/u/nlp/data/pos_tags_are_useless/egw4-reut.512.clusters";
  private static final String RARE = "rareExtractor(edu.stanford.nlp.tagger.maxent.%s),";
  private static final List<String> RARE_FEATURES =
      List.of(
          "ExtractorUCase",
          "ExtractorCNumber",
          "ExtractorDash",
          "ExtractorLetterDigitDash",
          "CompanyNameDetector",
          "ExtractorAllCapitalized",
          "ExtractorUpperDigitDash",
          "ExtractorStartSentenceCap",
          "ExtractorMidSentenceCapC",
          "ExtractorMidSentenceCap");

  private record Weight(int feature, String value, String tag, double weight) {}

  private final Properties settings = new Properties();
  private final Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
  private final Map<String, Boolean> closedTags = new LinkedHashMap<>();
  private final HashMap<String, String> clusters = new HashMap<>(1 << 20);
  private final List<Weight> weights = new ArrayList<>();

  ModelFile() {
    StringBuilder rare = new StringBuilder();
    RARE_FEATURES.forEach(name -> rare.append(RARE.replace("%s", name)));
    set(
        "arch",
        "left3words,wordshapes(-1,1),distsim(FILE,-1,1),distsimconjunction(FILE,-1,1),"
                .replace("FILE", CLUSTER_FILE)
            + rare
            + "prefix(10),suffix(10),unicodeshapes(0),"
            + RARE.replace("%s", "ExtractorNonAlphanumeric").replaceAll(",$", ""));
    set("lang", "english");
    set("wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    set("approximate", "-1.0");
    set("minWordsLockTags", "1");
    set("rareWordThresh", "5");
    tag(".$$.", true);
    word(".$.", ".$$.", 9);
  }

  ModelFile set(String setting, String value) {
    settings.setProperty(setting, value);
    return this;
  }

  ModelFile tag(String name, boolean closed) {
    closedTags.put(name, closed);
    return this;
  }

  ModelFile word(String word, String tag, int count) {
    words.computeIfAbsent(word, absent -> new LinkedHashMap<>()).put(tag, count);
    return this;
  }

  ModelFile cluster(String word, String cluster) {
    clusters.put(word, cluster);
    return this;
  }

  /** Weights of one value of a feature are to be added one after the other. */
  ModelFile weight(int feature, String value, String tag, double weight) {
    weights.add(new Weight(feature, value, tag, weight));
    return this;
  }

  PosTagger load() throws IOException {
    return PosTagger.load(new ByteArrayInputStream(bytes()), word -> word);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    writeObjects(out, settings);
    out.writeInt(0);
    out.writeInt(closedTags.size());
    writeWords(out);
    out.writeInt(closedTags.size());
    for (Map.Entry<String, Boolean> tag : closedTags.entrySet()) {
      out.writeUTF(tag.getKey());
      out.writeBoolean(tag.getValue());
    }
    writeObjects(out, new String[] {"features of all words"}, clusters);
    writeWeights(out);
    return bytes.toByteArray();
  }

  private void writeWords(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
      out.writeUTF(word.getKey());
      out.writeInt(word.getValue().size());
      for (Map.Entry<String, Integer> tag : word.getValue().entrySet()) {
        out.writeUTF(tag.getKey());
        out.writeInt(tag.getValue());
      }
    }
    out.writeInt(0);
  }

  private void writeWeights(DataOutputStream out) throws IOException {
    out.writeInt(weights.size());
    for (int at = 0; at < weights.size(); at++) {
      out.writeInt(at);
      out.writeInt(weights.get(at).feature());
      out.writeUTF(weights.get(at).value());
      out.writeUTF(weights.get(at).tag());
    }
    writeObjects(out, weights.stream().mapToDouble(Weight::weight).toArray());
  }

  private static void writeObjects(DataOutputStream out, Object... objects) throws IOException {
    ObjectOutputStream stream = new ObjectOutputStream(out);
    for (Object object : objects) {
      stream.writeObject((Serializable) object);
    }
    stream.flush();
  }
}

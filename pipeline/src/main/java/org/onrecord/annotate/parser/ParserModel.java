package org.onrecord.annotate.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.model.HashIndex;
import org.onrecord.annotate.model.Numbers;

/**
 * What training has found. Words, tags and labels are numbered together, and each has an embedding.
 *
 * @param words numbers of words, as they are written
 * @param tags numbers of part-of-speech tags
 * @param labels numbers of relations
 * @param relations the relations that transitions draw, the root's first
 * @param shape sizes of the layers
 * @param embeddings one row after the other, {@link Shape#embedding()} values each
 * @param hiddenWeights one row for each value of the input layer, a value for each unit of the
 *     hidden layer
 * @param hiddenBias a value for each unit of the hidden layer
 * @param outputWeights one row for each unit of the hidden layer, a value for each transition
 */
public record ParserModel(
    HashIndex words,
    HashIndex tags,
    HashIndex labels,
    List<String> relations,
    Shape shape,
    float[] embeddings,
    float[][] hiddenWeights,
    float[] hiddenBias,
    float[][] outputWeights) {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /**
   * @param embedding values of one embedding
   * @param hidden units of the hidden layer
   * @param features embeddings side by side in the input layer
   */
  public record Shape(int embedding, int hidden, int features) {}

  public ParserModel {
    relations = List.copyOf(relations);
  }

  /**
   * @param model a file that CoreNLP has trained, as gzip; it takes long to read
   * @throws IOException when it cannot be read or is no such model
   */
  public static ParserModel ofTraining(InputStream model) throws IOException {
    return ParserModelReader.read(model);
  }

  /**
   * Reads what {@link #write(OutputStream)} wrote.
   *
   * @throws IOException when it cannot be read
   */
  public static ParserModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    HashIndex words = HashIndex.read(data);
    HashIndex tags = HashIndex.read(data);
    HashIndex labels = HashIndex.read(data);
    List<String> relations = new ArrayList<>();
    int count = data.readInt();
    for (int relation = 0; relation < count; relation++) {
      relations.add(data.readUTF());
    }
    Shape shape = new Shape(data.readInt(), data.readInt(), data.readInt());
    return new ParserModel(
        words,
        tags,
        labels,
        relations,
        shape,
        Numbers.readFloats(data),
        readRows(shape.features() * shape.embedding(), data),
        Numbers.readFloats(data),
        readRows(shape.hidden(), data));
  }

  private static float[][] readRows(int count, DataInputStream data) throws IOException {
    float[][] rows = new float[count][];
    for (int row = 0; row < count; row++) {
      rows[row] = Numbers.readFloats(data);
    }
    return rows;
  }

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    words.write(data);
    tags.write(data);
    labels.write(data);
    data.writeInt(relations.size());
    for (String relation : relations) {
      data.writeUTF(relation);
    }
    data.writeInt(shape.embedding());
    data.writeInt(shape.hidden());
    data.writeInt(shape.features());
    Numbers.write(embeddings, data);
    for (float[] row : hiddenWeights) {
      Numbers.write(row, data);
    }
    Numbers.write(hiddenBias, data);
    for (float[] row : outputWeights) {
      Numbers.write(row, data);
    }
    data.flush();
  }

  /** Left and right arcs with every relation, and the shift. */
  int transitions() {
    return 2 * relations.size() + 1;
  }

  int word(String word) {
    return known(words, word);
  }

  int tag(String tag) {
    return known(tags, tag);
  }

  int label(String label) {
    return known(labels, label);
  }

  private static int known(HashIndex ids, String name) {
    int id = ids.get(name);
    if (id != HashIndex.NONE) {
      return id;
    }
    return Math.max(0, ids.get(UNKNOWN));
  }
}

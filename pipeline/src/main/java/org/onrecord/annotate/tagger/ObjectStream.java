package org.onrecord.annotate.tagger;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Passes over objects that Java has serialized, without their classes, and hands out the texts that
 * their maps hold. Knows as much of the Java Object Serialization Specification (chapter 6) as the
 * models need.
 */
final class ObjectStream {

  /** Is told of each pair of texts in a map. */
  interface Pairs {

    /**
     * @param key the position of a text
     * @param value the position of a text
     */
    void add(int key, int value) throws IOException;
  }

  /** Where the position of a text would stand, for what is no text. */
  private static final int NO_TEXT = -1;

  private static final int MAGIC = 0xACED0005;
  private static final int NULL = 0x70;
  private static final int REFERENCE = 0x71;
  private static final int CLASS = 0x72;
  private static final int OBJECT = 0x73;
  private static final int STRING = 0x74;
  private static final int ARRAY = 0x75;
  private static final int BLOCK = 0x77;
  private static final int END = 0x78;
  private static final int WRITES_ITSELF = 1;

  private final ModelBytes in;
  private final Pairs pairs;
  private final Handles handles = new Handles();

  /**
   * @param in stands where a stream of objects begins
   */
  ObjectStream(ModelBytes in, Pairs pairs) throws IOException {
    this.in = in;
    this.pairs = pairs;
    if (in.number4() != MAGIC) {
      throw new IOException("the tagger's model has no object where one belongs");
    }
  }

  /** Passes over one object and all that belongs to it. */
  void object() throws IOException {
    content(in.number1());
  }

  double[] reals() throws IOException {
    if (in.number1() != ARRAY || !described().fields().equals("D")) {
      throw new IOException("the tagger's model has no weights where they belong");
    }
    handles.add(NO_TEXT);
    double[] reals = new double[in.count()];
    for (int at = 0; at < reals.length; at++) {
      reals[at] = in.real();
    }
    return reals;
  }

  private int content(int kind) throws IOException {
    switch (kind) {
      case NULL -> {}
      case REFERENCE -> {
        return handles.text(in.number4());
      }
      case STRING -> {
        int text = in.text();
        handles.add(text);
        return text;
      }
      case OBJECT -> {
        SerializedClass described = described();
        handles.add(NO_TEXT);
        values(described);
      }
      case ARRAY -> {
        String element = described().fields();
        handles.add(NO_TEXT);
        for (int left = in.count(); left > 0; left--) {
          value(element.charAt(0));
        }
      }
      default -> throw new IOException("the tagger's model has an object of kind " + kind);
    }
    return NO_TEXT;
  }

  private void values(SerializedClass described) throws IOException {
    if (described.parent() != null) {
      values(described.parent());
    }
    for (int field = 0; field < described.fields().length(); field++) {
      value(described.fields().charAt(field));
    }
    if (described.writesItself()) {
      untilEnd(described.isMap() ? pairs : (key, value) -> {});
    }
  }

  private void value(char type) throws IOException {
    switch (type) {
      case 'L', '[' -> content(in.number1());
      case 'B', 'Z' -> in.skip(1);
      case 'C', 'S' -> in.skip(2);
      case 'F', 'I' -> in.skip(4);
      case 'D', 'J' -> in.skip(8);
      default -> throw new IOException("the tagger's model has a field of type " + type);
    }
  }

  /** What a class writes itself: blocks of bytes, and objects, which are pairs in a map. */
  private void untilEnd(Pairs found) throws IOException {
    int key = NO_TEXT;
    boolean isValue = false;
    for (int kind = in.number1(); kind != END; kind = in.number1()) {
      if (kind == BLOCK) {
        in.skip(in.number1());
        continue;
      }
      int text = content(kind);
      if (isValue && key != NO_TEXT && text != NO_TEXT) {
        found.add(key, text);
      }
      key = text;
      isValue = !isValue;
    }
  }

  private SerializedClass described() throws IOException {
    SerializedClass described = describedOrNone();
    if (described == null) {
      throw new IOException("the tagger's model has an object without a class");
    }
    return described;
  }

  private @Nullable SerializedClass describedOrNone() throws IOException {
    int kind = in.number1();
    switch (kind) {
      case NULL -> {
        return null;
      }
      case REFERENCE -> {
        return handles.described(in.number4());
      }
      case CLASS -> {
        return newlyDescribed();
      }
      default -> throw new IOException("the tagger's model has a class of kind " + kind);
    }
  }

  private SerializedClass newlyDescribed() throws IOException {
    String name = in.textAt(in.text());
    in.skip(Long.BYTES);
    int handle = handles.add(NO_TEXT);
    boolean writesItself = (in.number1() & WRITES_ITSELF) != 0;
    String fields = (name.startsWith("[") ? name.substring(1, 2) : "") + fields();
    untilEnd((key, value) -> {});
    SerializedClass described = new SerializedClass(name, writesItself, fields, describedOrNone());
    handles.describe(handle, described);
    return described;
  }

  private String fields() throws IOException {
    StringBuilder types = new StringBuilder();
    for (int left = in.number2(); left > 0; left--) {
      char type = (char) in.number1();
      types.append(type);
      in.text();
      if (type == 'L' || type == '[') {
        content(in.number1());
      }
    }
    return types.toString();
  }
}

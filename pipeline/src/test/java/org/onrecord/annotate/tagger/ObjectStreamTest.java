package org.onrecord.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ObjectStreamTest {

  private final Map<String, String> found = new TreeMap<>();

  @Test
  void textsOfAMapAreFoundWhereverItIs() throws IOException {
    Map<String, String> map = new HashMap<>(Map.of("naïve", "x", "漢\uD83D\uDE00\0", "x", "", "y"));
    passOver(new Object[] {new int[] {1}, new ArrayList<>(List.of(2L, 'c', true)), map});

    assertThat(found).isEqualTo(map);
  }

  @Test
  void onlyPairsOfTextsAreFound() throws IOException {
    Map<Object, Object> map = new HashMap<>();
    map.put("a", 1);
    map.put(2, "b");
    map.put("c", "a");
    map.put("d", null);
    passOver(map);

    assertThat(found).containsExactly(Map.entry("c", "a"));
  }

  @Test
  void objectsOfOtherClassesArePassedOver() throws IOException {
    passOver(new IOException("a failure with its trace", new IllegalStateException()));

    assertThat(found).isEmpty();
  }

  @Test
  void numbersAreRead() throws IOException {
    double[] numbers = {1.5, -0.0, Double.MIN_VALUE, 1e300};

    assertThat(stream(new ModelBytes(written(numbers))).reals()).isEqualTo(numbers);
  }

  @Test
  void whatIsNoNumbersIsRefused() {
    assertThatThrownBy(() -> stream(new ModelBytes(written(new float[1]))).reals())
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatJavaHasNotSerializedIsRefused() {
    assertThatThrownBy(() -> stream(new ModelBytes(new byte[] {1, 2, 3, 4})))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> passOver(Set.class)).isInstanceOf(IOException.class);
  }

  private void passOver(Object object) throws IOException {
    ModelBytes bytes = new ModelBytes(written(object));
    stream(bytes).object();
    assertThatThrownBy(bytes::number1).isInstanceOf(IOException.class);
  }

  private ObjectStream stream(ModelBytes in) throws IOException {
    return new ObjectStream(in, (key, value) -> found.put(in.textAt(key), in.textAt(value)));
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }
}

package org.onrecord.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HashIndexTest {

  @Test
  void allIsFoundAgainThoughThereWasRoomForLess() {
    HashIndex index = new HashIndex(1);
    for (int number = 0; number < 1_000; number++) {
      assertThat(index.put(TextHash.of("word " + number), number)).isTrue();
    }

    for (int number = 0; number < 1_000; number++) {
      assertThat(index.get(TextHash.of("word " + number))).isEqualTo(number);
    }
    assertThat(index.get(TextHash.of("another"))).isEqualTo(HashIndex.NONE);
  }

  @Test
  void theSecondValueOfAHashReplacesTheFirst() {
    HashIndex index = new HashIndex(4);
    index.put(5, 1);

    assertThat(index.put(5, 2)).isFalse();
    assertThat(index.get(5)).isEqualTo(2);
  }

  @Test
  void theHashThatIsZeroIsAHashLikeOthers() {
    HashIndex index = new HashIndex(4);

    assertThat(index.get(0)).isEqualTo(HashIndex.NONE);
    index.put(0, 3);
    assertThat(index.get(0)).isEqualTo(3);
  }

  @Test
  void everyNameHasItsValueAndNoOtherNameHasOne() {
    Map<String, Integer> names = new TreeMap<>();
    for (int name = 0; name < 10_000; name++) {
      names.put("name-" + name, name);
    }
    HashIndex hashed = HashIndex.of(names);
    names.forEach((name, value) -> assertThat(hashed.get(name)).isEqualTo(value));
    assertThat(hashed.get("name-10000")).isEqualTo(HashIndex.NONE);
    assertThat(hashed.get("")).isEqualTo(HashIndex.NONE);
  }

  @Test
  void theEmptyNameCanHaveAValue() {
    assertThat(HashIndex.of(Map.of("", 7)).get("")).isEqualTo(7);
  }

  @Test
  void aNameIsFoundByItsPieces() {
    HashIndex hashed = HashIndex.of(Map.of("before-after", 3));
    long found = Piece.of("after").behind(Piece.of("before").then(Piece.of("-")));
    assertThat(hashed.get(found)).isEqualTo(3);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    HashIndex hashed = HashIndex.of(Map.of("one", 1, "two", 2));
    HashIndex read = HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes(hashed))));
    assertThat(read.get("two")).isEqualTo(2);
    assertThat(read.get("three")).isEqualTo(HashIndex.NONE);
  }

  @Test
  void aFileThatIsCutOffIsAnError() throws IOException {
    byte[] bytes = bytes(HashIndex.of(Map.of("one", 1)));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> HashIndex.read(new DataInputStream(new ByteArrayInputStream(cut))))
        .isInstanceOf(EOFException.class)
        .hasMessage("the model is cut off");
  }

  private static byte[] bytes(HashIndex names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    names.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}

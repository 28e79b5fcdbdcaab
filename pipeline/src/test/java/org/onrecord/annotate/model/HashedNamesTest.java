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

class HashedNamesTest {

  @Test
  void everyNameHasItsValueAndNoOtherNameHasOne() {
    Map<String, Integer> names = new TreeMap<>();
    for (int name = 0; name < 10_000; name++) {
      names.put("name-" + name, name);
    }
    HashedNames hashed = HashedNames.of(names);
    names.forEach((name, value) -> assertThat(hashed.get(name)).isEqualTo(value));
    assertThat(hashed.get("name-10000")).isEqualTo(HashedNames.UNKNOWN);
    assertThat(hashed.get("")).isEqualTo(HashedNames.UNKNOWN);
  }

  @Test
  void theEmptyNameCanHaveAValue() {
    assertThat(HashedNames.of(Map.of("", 7)).get("")).isEqualTo(7);
  }

  @Test
  void aNameIsFoundByItsPieces() {
    HashedNames hashed = HashedNames.of(Map.of("before-after", 3));
    long found = Piece.of("after").behind(Piece.of("before").then(Piece.of("-")));
    assertThat(hashed.get(found)).isEqualTo(3);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    HashedNames hashed = HashedNames.of(Map.of("one", 1, "two", 2));
    HashedNames read =
        HashedNames.read(new DataInputStream(new ByteArrayInputStream(bytes(hashed))));
    assertThat(read.get("two")).isEqualTo(2);
    assertThat(read.get("three")).isEqualTo(HashedNames.UNKNOWN);
  }

  @Test
  void aFileThatIsCutOffIsAnError() throws IOException {
    byte[] bytes = bytes(HashedNames.of(Map.of("one", 1)));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> HashedNames.read(new DataInputStream(new ByteArrayInputStream(cut))))
        .isInstanceOf(EOFException.class)
        .hasMessage("the model is cut off");
  }

  private static byte[] bytes(HashedNames names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    names.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}

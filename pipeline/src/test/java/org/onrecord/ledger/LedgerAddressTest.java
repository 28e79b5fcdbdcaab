package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedgerAddressTest {

  @Test
  void aPathIsASqliteFile() {
    LedgerAddress address = LedgerAddress.parse("/var/lib/onrecord/ledger.sqlite");

    assertThat(address.url()).isEqualTo("jdbc:sqlite:/var/lib/onrecord/ledger.sqlite");
    assertThat(address.file()).contains(Path.of("/var/lib/onrecord/ledger.sqlite"));
  }

  @Test
  void aServerHasNoFile() {
    assertThat(LedgerAddress.parse("jdbc:postgresql://db/onrecord").file()).isEmpty();
  }

  @Test
  void passwordsAreNotShown() {
    assertThat(LedgerAddress.parse("jdbc:postgresql://db/onrecord?user=a&password=secret&ssl=true"))
        .hasToString("jdbc:postgresql://db/onrecord?user=a&password=***&ssl=true");
    assertThat(LedgerAddress.parse("jdbc:postgresql://a:secret@db/onrecord"))
        .hasToString("jdbc:postgresql://***@db/onrecord");
  }

  @Test
  void aUrlWithAPasswordTellsIt() {
    assertThat(LedgerAddress.parse("jdbc:postgresql://db/o?user=a&password=b").tellsPassword())
        .isTrue();
    assertThat(LedgerAddress.parse("jdbc:postgresql://a:b@db/o").tellsPassword()).isTrue();
    assertThat(LedgerAddress.parse("jdbc:postgresql://db:5432/o?user=a").tellsPassword()).isFalse();
  }

  @Test
  void anotherDatabaseIsRefusedWithWhatToGive() {
    assertThatThrownBy(() -> LedgerAddress.parse("jdbc:mysql://a:secret@db/onrecord"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:sqlite:")
        .hasMessageContaining("none")
        .hasMessageNotContaining("secret");
  }
}

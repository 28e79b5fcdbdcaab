package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
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

  @Test
  void aServerIsElsewhereUnlessItsAddressIsThisMachines() {
    assertThat(new LedgerAddress("jdbc:postgresql://db.example.org/onrecord").isElsewhere())
        .isTrue();
    assertThat(new LedgerAddress("jdbc:postgresql://localhost.example.org/o").isElsewhere())
        .isTrue();
    for (String here :
        List.of(
            "jdbc:postgresql:onrecord",
            "jdbc:postgresql://localhost/onrecord",
            "jdbc:postgresql://127.0.0.1:5433/onrecord?user=desk",
            "jdbc:postgresql:///onrecord",
            "jdbc:postgresql://[::1]:5432/onrecord",
            "jdbc:sqlite:/srv/ledger.sqlite")) {
      assertThat(new LedgerAddress(here).isElsewhere()).as(here).isFalse();
    }
  }
}

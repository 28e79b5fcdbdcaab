package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NightlyUserTest {

  @Test
  void whoeverAsksRunsItAtNightAlsoBehindSudo() {
    assertThat(NightlyUser.byDefault("ed", Map.of())).isEqualTo("ed");
    assertThat(NightlyUser.byDefault("root", Map.of("SUDO_USER", "ed"))).isEqualTo("ed");
    assertThat(NightlyUser.byDefault("root", Map.of())).isEqualTo("root");
  }

  @Test
  void whoBecameAnotherUserBySudoIsThatUser() {
    assertThat(NightlyUser.byDefault("desk", Map.of("SUDO_USER", "ed"))).isEqualTo("desk");
  }
}

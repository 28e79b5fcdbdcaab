package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightlyRunTest {

  @Test
  void aLineEndInAPathIsRefusedSinceItWouldStartASettingOfItsOwn() {
    assertThatThrownBy(() -> Nights.reading("/srv/a\nUser=root"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/srv/a?User=root")
        .hasMessageContaining("rename");
  }

  @Test
  void aNameThatKubernetesWouldRefuseIsRefused() {
    assertThatThrownBy(() -> Nights.of("On Record", "/x", List.of(), List.of(Path.of("/a"))))
        .hasMessageContaining("On Record")
        .hasMessageContaining("small letters");
  }
}

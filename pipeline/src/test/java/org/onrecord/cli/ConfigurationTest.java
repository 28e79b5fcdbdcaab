package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ConfigurationTest {

  private final Path file;

  ConfigurationTest(@TempDir Path dir) {
    this.file = dir.resolve("my.properties");
  }

  @Command
  private static final class Example {
    @Option(names = "--max-rejected", defaultValue = "1")
    private int maxRejected;

    @Option(names = "--config")
    private String config = "";
  }

  @BeforeEach
  void writeFile() throws IOException {
    Files.writeString(file, "max-rejected=3\n");
  }

  @Test
  void theCommandLineComesFirst() throws Exception {
    assertThat(parsed(Map.of("ONRECORD_MAX_REJECTED", "2"), "--max-rejected=4", config()))
        .isEqualTo(4);
  }

  @Test
  void theEnvironmentComesBeforeTheFile() throws Exception {
    assertThat(parsed(Map.of("ONRECORD_MAX_REJECTED", "2"), config())).isEqualTo(2);
  }

  @Test
  void theFileComesBeforeTheDefault() throws Exception {
    assertThat(parsed(Map.of(), config())).isEqualTo(3);
    assertThat(parsed(Map.of("ONRECORD_CONFIG", file.toString()))).isEqualTo(3);
    assertThat(parsed(Map.of(), "--config", file.toString())).isEqualTo(3);
  }

  @Test
  void theDefaultHoldsOtherwise() throws Exception {
    assertThat(parsed(Map.of())).isEqualTo(1);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Configuration.of(List.of("--config=gone.properties"), Map.of()))
        .isInstanceOf(Configuration.InvalidException.class)
        .hasMessageContaining("gone.properties");
  }

  @Test
  void aSettingThatIsNoOptionIsNamed() throws Exception {
    Configuration configuration = Configuration.of(List.of(config()), Map.of());

    assertThatThrownBy(() -> configuration.check(Set.of("--output")))
        .hasMessageContaining("max-rejected")
        .hasMessageContaining(file.toString());
  }

  private String config() {
    return "--config=" + file;
  }

  private static int parsed(Map<String, String> environment, String... args) throws Exception {
    Example example = new Example();
    new CommandLine(example)
        .setDefaultValueProvider(Configuration.of(List.of(args), environment))
        .parseArgs(args);
    return example.maxRejected;
  }
}

package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  private final Path folder;

  GazetteerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("names.csv"), content);
  }

  @Test
  void aHeaderMayOrderTheColumns() throws IOException {
    Gazetteer gazetteer =
        Gazetteer.read(
            file("\uFEFFtype,aliases,name\n# mine\n\nProduct,Zap|Z-1,\"Zapper, the\"\n"));
    assertThat(gazetteer.find("Z-1"))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.name()).isEqualTo("Zapper, the");
              assertThat(entry.type()).isEqualTo(EntityType.PRODUCT);
            });
  }

  @Test
  void tabsDivideAsWellAsCommas() throws IOException {
    Gazetteer gazetteer = Gazetteer.read(file("Orbel, Inc.\tORGANIZATION\n"));
    assertThat(gazetteer.find("Orbel, Inc")).isPresent();
    assertThat(gazetteer.find("orbel")).isEmpty();
  }

  @Test
  void aWrongTypeIsReportedWithFileLineAndRemedy() throws IOException {
    Path file = file("Orbel,ORGANIZATION\nQuent,company\n");
    assertThatThrownBy(() -> Gazetteer.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + " line 2")
        .hasMessageContaining("\"company\"")
        .hasMessageContaining("PERSON, ORGANIZATION, PRODUCT, LOCATION, OTHER");
  }

  @Test
  void aMissingNameTooManyCellsAndAnOpenQuoteAreReported() throws IOException {
    Path noName = file(",ORGANIZATION\n");
    assertThatThrownBy(() -> Gazetteer.read(noName)).hasMessageContaining("line 1: no name");
    Path many = Files.writeString(folder.resolve("b.csv"), "Orbel, Inc,ORGANIZATION,a,b\n");
    assertThatThrownBy(() -> Gazetteer.read(many)).hasMessageContaining("in quotes");
    Path open = Files.writeString(folder.resolve("c.csv"), "\"Orbel,ORGANIZATION\n");
    assertThatThrownBy(() -> Gazetteer.read(open)).hasMessageContaining("not closed");
  }

  @Test
  void aFileThatIsNotUtf8IsReported() throws IOException {
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "Café,ORGANIZATION\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Gazetteer.read(latin)).hasMessageContaining("UTF-8");
  }

  @Test
  void anAbbreviatedStateNeedsItsFullStop() {
    assertThat(Gazetteer.builtIn().find("Ore."))
        .hasValueSatisfying(entry -> assertThat(entry.name()).isEqualTo("Oregon"));
    assertThat(Gazetteer.builtIn().find("Ore")).isEmpty();
  }

  @Test
  void theBuiltInNamesAreFoundUnderTheirAliases() {
    assertThat(Gazetteer.builtIn().find("U.S."))
        .hasValueSatisfying(entry -> assertThat(entry.name()).isEqualTo("United States"));
    assertThat(Gazetteer.builtIn().find("the New York Times"))
        .hasValueSatisfying(entry -> assertThat(entry.type()).isEqualTo(EntityType.ORGANIZATION));
  }
}

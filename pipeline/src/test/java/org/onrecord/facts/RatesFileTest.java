package org.onrecord.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesFileTest {

  private final Path dir;

  RatesFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EUR,USD,,2021-05-03;no rate;such as",
        "EUR,USD,0,2021-05-03;«0»;above 0",
        "EUR,USD,one,2021-05-03;«one»;above 0",
        "EUR,DOLLARS,1.1,2021-05-03;«DOLLARS»;ISO 4217",
        "EUR,USD,1.1,2021-05;«2021-05»;a day"
      })
  void aLineThatCannotBeUsedIsToldWithPlaceAndRemedy(String line, String wrong, String remedy)
      throws Exception {
    Path file = Files.writeString(dir.resolve("rates.csv"), "from,to,rate,date\n" + line + "\n");
    assertThatThrownBy(() -> RatesFile.read(file))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageContaining("rates.csv line 2")
        .hasMessageContaining(wrong)
        .hasMessageContaining(remedy);
  }
}

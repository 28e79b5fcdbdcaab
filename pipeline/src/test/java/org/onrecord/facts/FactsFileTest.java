package org.onrecord.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;

class FactsFileTest {

  private static final String HEADER =
      "subject,predicate,object,amount,currency,date,as-of,source\n";

  private final Path dir;

  FactsFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private List<Claim> read(String text) throws IOException, BadReferenceException {
    return FactsFile.read(Files.writeString(dir.resolve("facts.csv"), text));
  }

  private static BigDecimal value(Claim fact) {
    return fact.money().flatMap(money -> money.amount().low().value()).orElseThrow();
  }

  @Test
  void aLineOfCsvIsAFact() throws Exception {
    Claim fact =
        read(HEADER + "Vexcorp,buy,Brightline,2.5 billion USD,,,2021-Q2,https://example.org/x\n")
            .get(0);
    assertThat(fact.isReference()).isTrue();
    assertThat(fact.kind()).isEqualTo(ClaimKind.MONEY);
    assertThat(fact.subject()).containsExactly("Vexcorp");
    assertThat(fact.object()).containsExactly("Brightline");
    assertThat(value(fact)).isEqualByComparingTo("2500000000");
    assertThat(fact.time().orElseThrow().time().latest()).isEqualTo("2021-06-30");
    assertThat(fact.origin().words()).contains("facts.csv line 2", "https://example.org/x");
  }

  @Test
  void bothFormsGiveTheSameFacts() throws Exception {
    List<Claim> csv =
        read(HEADER + "Jane Roe|Tom Ashby,give,Elm College,\"3,000,000\",USD,,,https://e.org/1\n");
    Path file = dir.resolve("facts.jsonl");
    Files.writeString(
        file,
        "{\"subject\":\"Jane Roe|Tom Ashby\",\"predicate\":\"donate\",\"object\":\"Elm College\","
            + "\"amount\":3e6,\"currency\":\"usd\",\"source\":\"https://e.org/1\"}\n");
    Claim json = FactsFile.read(file).get(0);
    assertThat(json.assertion()).isEqualTo(csv.get(0).assertion());
    assertThat(value(json)).isEqualByComparingTo(value(csv.get(0)));
  }

  @Test
  void aFactWithoutAmountIsAboutItsDate() throws Exception {
    Claim fact = read(HEADER + "Jane Roe,leave,Vexcorp,,,2023-05-03,,https://e.org/1\n").get(0);
    assertThat(fact.kind()).isEqualTo(ClaimKind.DATE);
    assertThat(fact.time().orElseThrow().time().earliest()).isEqualTo("2023-05-03");
  }

  @Test
  void blankLinesQuotedLineEndsAndAByteOrderMarkDoNoHarm() throws Exception {
    List<Claim> facts =
        read(
            "\uFEFF"
                + HEADER
                + "\r\n\"Vexcorp\",buy,\"Bright\nline\",1 USD,,,,https://e.org/1\r\n"
                + "Vexcorp,buy,Northwind,2 USD,,,,https://e.org/2\r\n");
    assertThat(facts).hasSize(2);
    assertThat(facts.get(1).origin().words()).contains("line 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Vexcorp,purchased,Brightline,5 USD,,,,https://e.org/1;«purchased»;write one of",
        ",buy,Brightline,5 USD,,,,https://e.org/1;no subject;such as",
        "Vexcorp,,Brightline,5 USD,,,,https://e.org/1;no predicate;such as",
        "Vexcorp,buy,Brightline,,,,,https://e.org/1;neither amount nor date;needs one",
        "Vexcorp,buy,Brightline,about five,,,,https://e.org/1;«about five»;2.5 billion USD",
        "Vexcorp,buy,Brightline,5 zillion USD,,,,https://e.org/1;«zillion»;million or billion",
        "Vexcorp,buy,Brightline,5,,,,https://e.org/1;no currency;ISO 4217",
        "Vexcorp,buy,Brightline,5 QQQ,,,,https://e.org/1;«QQQ»;ISO 4217",
        "Vexcorp,buy,Brightline,5 USD,EUR,,,https://e.org/1;two currencies;keep one",
        "Vexcorp,buy,Brightline,,,2021-02-30,,https://e.org/1;«2021-02-30»;2021-05-03",
        "Vexcorp,buy,Brightline,5 USD,,,last May,https://e.org/1;«last May»;2021-Q2",
        "Vexcorp,buy,Brightline,5 USD,,,,;no source;https://",
        "Vexcorp,buy,Brightline,5 USD,,,,the filing;«the filing»;https://",
        "Vexcorp,buy,Brightline,5,000 USD,,,,https://e.org/1;9 cells;quotation marks"
      })
  void aLineThatCannotBeUsedIsToldWithPlaceAndRemedy(String line, String wrong, String remedy) {
    String good = "Vexcorp,buy,Brightline,5 USD,,,,https://e.org/1\n";
    assertThatThrownBy(() -> read(HEADER + good + line + "\n"))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageContaining("facts.csv line 3")
        .hasMessageContaining(wrong)
        .hasMessageContaining(remedy);
  }

  @Test
  void aColumnThatNobodyKnowsIsNotLostSilently() {
    assertThatThrownBy(() -> read("subject,predicate,sum,source\nVexcorp,buy,5 USD,https://e.org"))
        .hasMessageContaining("line 1")
        .hasMessageContaining("«sum»")
        .hasMessageContaining("amount");
  }

  @Test
  void brokenJsonIsToldWithItsLine() {
    String good =
        "{\"subject\":\"Vexcorp\",\"predicate\":\"buy\",\"amount\":\"5 USD\",\"source\":\"https://e.org\"}";
    assertThatThrownBy(() -> read(good + "\n{\"subject\":\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("JSON");
    assertThatThrownBy(() -> read(good + "\n{\"subject\":[\"Vexcorp\"]}\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("a text or a number");
  }

  @Test
  void aFileThatIsMissingEmptyOrOfAnotherEncodingIsNamed() throws Exception {
    Path latin = Files.write(dir.resolve("latin.csv"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> FactsFile.read(latin)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> FactsFile.read(dir.resolve("none.csv")))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageContaining("none.csv");
    assertThatThrownBy(() -> read(" \n")).hasMessageContaining("empty");
  }
}

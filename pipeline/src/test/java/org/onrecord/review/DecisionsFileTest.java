package org.onrecord.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsFileTest {

  private static final String ONE =
      """
      {"claimId":"c1","verdict":"accept","note":"née 🦊","evidence":"e1","decided":"2026-11-26T01:02:03Z"}""";
  private static final String WHOLE =
      "{\"version\":1,\"run\":\"r1\",\"reviewer\":\"Ada Vale\",\"decisions\":[" + ONE + "]}";

  private final Path file;

  DecisionsFileTest(@TempDir Path dir) {
    this.file = dir.resolve("decisions.json");
  }

  private DecisionsFile read(String json) throws IOException, BadDecisionsException {
    Files.writeString(file, json);
    return DecisionsFile.read(file);
  }

  @Test
  void decisionsComeAsTheReportExportsThem() throws Exception {
    assertThat(read(WHOLE))
        .isEqualTo(
            new DecisionsFile(
                "r1",
                List.of(
                    new Decision(
                        "c1",
                        Verdict.ACCEPT,
                        "née 🦊",
                        "Ada Vale",
                        "2026-11-26T01:02:03Z",
                        "e1"))));
    assertThat(read("\uFEFF" + WHOLE)).as("with a byte order mark").isEqualTo(read(WHOLE));
  }

  @Test
  void aColleaguesDecisionKeepsItsName() throws Exception {
    String both = WHOLE.replace("]}", "," + ONE.replace("c1", "c2") + "]}");
    assertThat(
            read(both.replaceFirst("\"verdict\"", "\"reviewer\":\"Bo Lind\",\"verdict\""))
                .decisions())
        .extracting(Decision::reviewer)
        .containsExactly("Bo Lind", "Ada Vale");
  }

  @Test
  void whereTheRunToldNoEvidenceSomebodyHasToLookAgain() throws Exception {
    Decision decision = read(WHOLE.replace("\"e1\"", "\"\"")).decisions().get(0);
    assertThat(CarriedDecision.of(decision, "e1").state())
        .isEqualTo(CarriedDecision.State.LOOK_AGAIN);
  }

  @Test
  void aNameIsFilledInOnlyWhereNoneIs() throws Exception {
    Decision named = read(WHOLE).decisions().get(0);
    Decision nameless = read(WHOLE.replace("Ada Vale", "")).decisions().get(0);
    assertThat(named.by("Bo Lind").reviewer()).isEqualTo("Ada Vale");
    assertThat(nameless.by("Bo Lind").reviewer()).isEqualTo("Bo Lind");
  }

  @Test
  void theNewestIsToldByTheTimeAndNotByItsText() throws Exception {
    Decision second = read(WHOLE).decisions().get(0);
    Decision fraction = read(WHOLE.replace("03Z", "03.5Z")).decisions().get(0);
    assertThat(Decision.BY_TIME.compare(second, fraction)).isNegative();
    assertThat(read(WHOLE.replace("03Z", "03.000Z")).decisions().get(0)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\":1 | \"version\":2 | /version is 2",
        "\"version\":1 | \"version\":\"1\" | /version",
        "\"version\":1, | `` | version",
        "\"accept\" | \"maybe\" | /decisions/0/verdict",
        "\"c1\" | 7 | /decisions/0/claimId",
        "\"c1\" | \"\" | /decisions/0/claimId",
        "\"e1\" | null | /decisions/0/evidence",
        "\"verdict\" | \"reviewer\":7,\"verdict\" | /decisions/0/reviewer",
        "\"note\" | \"remark\" | /decisions/0",
        "\"née 🦊\" | \"\\u0000\" | /decisions/0/note",
        "T01:02:03Z | `` | /decisions/0/decided",
        "2026-11 | 2026-13 | /decisions/0/decided: «2026-13-26T01:02:03Z» is no time",
        "\"r1\" | null | /run",
        "\"run\" | \"reviewer\" | line 1, column",
        "]} | ]}x | line 1, column",
        "\"decisions\":[ | \"decisions\": | line 1, column",
      })
  void aMistakeIsToldWithItsPlace(String right, String wrong, String told) {
    assertThat(WHOLE).contains(right);
    assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
        .isInstanceOf(BadDecisionsException.class)
        .hasMessageContaining(told)
        .hasMessageMatching("(?s).*; (export|write|remove|decide|and \\d+ more).*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "null", "[]", "7"})
  void whatIsNoObjectIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(BadDecisionsException.class);
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Files.write(file, WHOLE.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> DecisionsFile.read(file)).hasMessageContaining("not UTF-8");
  }

  @Test
  void twoDecisionsOnOneClaimAreToldWithBothPlaces() {
    assertThatThrownBy(
            () -> read(WHOLE.replace("[", "[" + ONE.replace("c1", "c0") + "," + ONE + ",")))
        .hasMessageContainingAll("/decisions/2 ", "«c1»", "/decisions/1;", "remove");
  }

  @Test
  void messagesAreTheSameOnEveryMachine() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThatThrownBy(() -> read(WHOLE.replace("\"accept\"", "\"maybe\"")))
          .hasMessageContaining("does not have a value in the enumeration");
    } finally {
      Locale.setDefault(usual);
    }
  }
}

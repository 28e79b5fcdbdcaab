package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.runfolder.RunFolder;

class ExplanationTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  private String explain(String claimId) throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      return Explanation.of(folder, folder.claimsStartingWith(claimId).get(0));
    }
  }

  @Test
  void aClaimIsShownWithItsSentenceItsSourceAndItsStatus() throws IOException {
    assertThat(explain("c56323b3e5de"))
        .startsWith("Claim c56323b3e5de\n")
        .contains(
            "Daria Kestrel · give · Velmora Robotics",
            "US$120",
            "courier/velmora-filing",
            "“Daria Kestrel gave Velmora Robotics $120 million between 2016 and 2021",
            "people familiar and Kestrel’s own post name the same sum");
  }

  @Test
  void whatIsThereOfARedactedArticleIsShownAndWhatIsNotIsSaid() throws IOException {
    Path articles = run.resolve("articles.jsonl");
    Files.writeString(
        articles,
        Files.readString(articles)
            .replaceAll(
                "\"language\":\"en\",\"text\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"redacted\":true"));

    assertThat(Files.readString(articles)).doesNotContain("holds a seat on the board");
    assertThat(explain("c56323b3e5de"))
        .contains(
            "“Daria Kestrel gave Velmora Robotics $120 million between 2016 and 2021",
            "Redacted ",
            "The other",
            "… stands for");
    Report.write(run);
    assertThat(run.resolve("report.html"))
        .content()
        .contains("left the text of this article out", "$120 million")
        .doesNotContain("holds a seat on the board");
  }

  @Test
  void everyRelationIsShownWithBothTexts() throws IOException {
    String text = explain("c56323b3e5de");
    assertThat(text).contains("r51a46180ff8", "This claim", "The other", "harbour-ledger/");
  }

  @Test
  void aFactAndAnEarlierClaimAreToldApart() throws IOException {
    for (String other : new String[] {"f0123456789abcdef", "c0123456789abcdef"}) {
      Files.writeString(
          run.resolve("relations.jsonl"),
          "{\"relationId\":\"r1\",\"kind\":\"same\",\"claims\":[\"c56323b3e5de\",\""
              + other
              + "\"],\"scope\":\"facts\",\"reason\":\"Both give it.\",\"compared\":{},\"confidence\":0.9}\n",
          StandardOpenOption.APPEND);
    }
    assertThat(explain("c56323b3e5de"))
        .contains("an entry of the list of facts, f0123456789abcdef")
        .contains("a claim of an earlier run, c0123456789abcdef");
  }
}

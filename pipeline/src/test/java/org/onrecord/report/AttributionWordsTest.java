package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.runfolder.RunFolder;

class AttributionWordsTest {

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @Test
  void aChainNamesEveryMouth() throws IOException {
    assertThat(chain("a2"))
        .isEqualTo(
            "people familiar with the matter said that Daria Kestrel told Tomas Brandt, another"
                + " founder");
  }

  @Test
  void aPronounIsResolvedInBrackets() throws IOException {
    assertThat(chain("a6")).isEqualTo("she [Daria Kestrel] tweeted");
  }

  @Test
  void accordingToStaysInFrontOfItsSource() throws IOException {
    assertThat(chain("a4")).isEqualTo("according to people familiar with the matter");
  }

  @Test
  void anUnknownAttributionHasNoChain() throws IOException {
    assertThat(chain("a99")).isEmpty();
  }

  private String chain(String id) throws IOException {
    try (RunFolder folder = RunFolder.open(run)) {
      return new AttributionWords(new ArticleView(folder.article("harbour-ledger/velmora-rift")))
          .chain(id);
    }
  }
}

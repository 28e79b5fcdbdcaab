package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryPrintTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "word" + (i * 7919 % 10007))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aTextIsAReprintOfItself() {
    StoryPrint print = StoryPrint.of(words(0, 400));
    assertThat(print.isReprintOf(StoryPrint.of(words(0, 400)))).isTrue();
  }

  @Test
  void aShortenedReprintIsRecognisedFromBothSides() {
    StoryPrint whole = StoryPrint.of(words(0, 400));
    StoryPrint cut = StoryPrint.of("Staff report. " + words(0, 200));
    assertThat(whole.isReprintOf(cut)).isTrue();
    assertThat(cut.isReprintOf(whole)).isTrue();
  }

  @Test
  void aQuotedParagraphMakesNoReprint() {
    StoryPrint one = StoryPrint.of(words(0, 400));
    StoryPrint other = StoryPrint.of(words(1000, 1350) + " " + words(0, 50));
    assertThat(one.isReprintOf(other)).isFalse();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    StoryPrint one = StoryPrint.of("Vexcorp bought Brightline for a song, its founder said.");
    StoryPrint other = StoryPrint.of("VEXCORP bought Brightline - for a song - its founder said");
    assertThat(one).isEqualTo(other);
  }

  @Test
  void aTextWithoutFiveWordsIsAReprintOfNothing() {
    StoryPrint print = StoryPrint.of("Too short");
    assertThat(print.isReprintOf(print)).isFalse();
  }
}

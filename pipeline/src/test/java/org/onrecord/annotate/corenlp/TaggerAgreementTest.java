package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.tagger.PosTagger;

/** Our tagger against the one whose model it reads. */
class TaggerAgreementTest {

  private static final MaxentTagger REFERENCE =
      new MaxentTagger(Models.TAGGER, new Properties(), false);

  private static final List<String> ODD_WORDS =
      List.of(
          "",
          "NA",
          ".$.",
          ".$$.",
          "null",
          "<unk>",
          "-",
          "'",
          "@",
          "B-52",
          "x-1",
          "1,000",
          "42nd",
          "omega-3",
          "restaurateurs",
          "MAXIMISED",
          "colour",
          "monday",
          "Labour",
          "Qwrt",
          "Inc.",
          "naïve",
          "Ωmega",
          "ǅ",
          "ⅲ",
          "ⓐ",
          "漢字",
          "一",
          "二",
          "第二",
          "2014年",
          "٣",
          "€",
          "½",
          "\u00A0",
          "\uD83D\uDE00",
          "«",
          "|",
          "snake_case",
          "#tag",
          "a".repeat(40));

  @Test
  void theTagsOfTheSampleArticlesAreCoreNlps() throws IOException {
    List<List<CoreLabel>> sentences = SampleSentences.untagged();
    assertThat(sentences).hasSizeGreaterThan(40);
    for (List<CoreLabel> sentence : sentences) {
      assertSameTags(List.of(SampleSentences.words(sentence)));
    }
  }

  @Test
  void theTagsOfShuffledWordsInOddFormsAreCoreNlps() throws IOException {
    Random random = new Random(7);
    List<String> words =
        SampleSentences.untagged().stream().flatMap(List::stream).map(CoreLabel::word).toList();
    for (int sentence = 0; sentence < 1_000; sentence++) {
      int length = 1 + random.nextInt(12);
      assertSameTags(Stream.generate(() -> odd(words, random)).limit(length).toList());
    }
  }

  @Test
  void longSentencesOfUnseenWordsDoNotRunOutOfNumbers() {
    assertSameTags(
        Stream.iterate("zx", word -> word.length() > 9 ? "zx" : word + "q").limit(200).toList());
  }

  private static String odd(List<String> words, Random random) {
    String word = words.get(random.nextInt(words.size()));
    String other = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(6)) {
      case 0 -> ODD_WORDS.get(random.nextInt(ODD_WORDS.size()));
      case 1 -> word.toUpperCase(Locale.ROOT);
      case 2 -> word + other;
      case 3 -> word + "-" + other;
      default -> word;
    };
  }

  private static void assertSameTags(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      labels.add(label);
    }
    REFERENCE.tagCoreLabels(labels);
    PosTagger tagger = Models.shared().tagger();
    assertThat(tagger.tag(words.toArray(String[]::new)))
        .as("%s", words)
        .containsExactly(SampleSentences.tags(labels));
  }
}

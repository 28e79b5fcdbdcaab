package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MendedTagsTest {

  @Test
  void aPluralInASentenceWithoutAFiniteVerbIsItsVerb() {
    String[] words = {"The", "union", "disputes", "both", "figures", "."};
    String[] tags = {"DT", "NN", "NNS", "CC", "NNS", "."};

    assertThat(PresentTenses.mended(words, tags))
        .containsExactly("DT", "NN", "VBZ", "CC", "NNS", ".");
  }

  @Test
  void aPluralBesideAFiniteVerbOrInAHeadlineIsLeftAlone() {
    String[] sentence = {"The", "union", "disputes", "the", "firm", "settled", "."};
    String[] tags = {"DT", "NN", "NNS", "DT", "NN", "VBD", "."};
    String[] headline = {"Union", "disputes", "and", "figures"};
    String[] headlineTags = {"NN", "NNS", "CC", "NNS"};

    assertThat(PresentTenses.mended(sentence, tags)).isSameAs(tags);
    assertThat(PresentTenses.mended(headline, headlineTags)).isSameAs(headlineTags);
  }

  @Test
  void closeBehindANounDescribesIt() {
    String[] words = {"a", "banker", "close", "to", "the", "deal", "said"};
    String[] tags = {"DT", "NN", "NN", "TO", "DT", "NN", "VBD"};

    assertThat(PostposedAdjectives.mended(words, tags)).startsWith("DT", "NN", "JJ", "TO");
  }

  @Test
  void aCloseThatIsTheEndOfSomethingIsLeftAlone() {
    String[] words = {"at", "the", "close", "of", "trading"};
    String[] tags = {"IN", "DT", "NN", "IN", "NN"};

    assertThat(PostposedAdjectives.mended(words, tags)).isSameAs(tags);
  }
}

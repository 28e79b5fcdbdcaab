package org.onrecord.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PosTaggerTest {

  private final ModelFile model =
      new ModelFile()
          .tag("DT", true)
          .tag("NN", false)
          .tag("VBD", false)
          .tag("VBN", false)
          .tag("NNP", false)
          .word("the", "DT", 90)
          .word("play", "NN", 60)
          .word("play", "VBD", 40)
          .word("said", "VBD", 70);

  @Test
  void aSentenceOfNoWordsHasNoTags() throws IOException {
    assertThat(tags()).isEmpty();
  }

  @Test
  void aWordOfOneTagHasNoOther() throws IOException {
    model.weight(Feature.WORD, "the", "NN", 9);

    assertThat(tags("the")).containsExactly("DT");
  }

  @Test
  void aPastTenseMayBeAParticipleWhereverItWasSeen() throws IOException {
    model.weight(Feature.WORD_BEFORE, "the", "VBN", 1);

    assertThat(tags("the", "said")).containsExactly("DT", "VBN");
  }

  @Test
  void anUnseenWordHasAnOpenTag() throws IOException {
    model.weight(Feature.SUFFIX + 2, "zzy", "DT", 9).weight(Feature.SUFFIX + 1, "zy", "VBN", 1);

    assertThat(tags("fizzy")).containsExactly("VBN");
  }

  @Test
  void theTagsBeforeAWordCount() throws IOException {
    model
        .weight(Feature.TAG_BEFORE, "DT", "NN", 1)
        .weight(Feature.TWO_TAGS_BEFORE, "DT!NN", "VBD", 2);

    assertThat(tags("the", "play", "play")).containsExactly("DT", "NN", "VBD");
  }

  @Test
  void aLaterWordCanSpeakForTheTagOfAnEarlierOne() throws IOException {
    model
        .weight(Feature.WORD, "play", "NN", 1)
        .weight(Feature.TAG_BEFORE, "NN", "VBD", -5)
        .weight(Feature.TAG_BEFORE, "NN", "VBN", -5);

    assertThat(tags("play")).containsExactly("NN");
    assertThat(tags("play", "said")).containsExactly("VBD", "VBD");
  }

  @Test
  void wordsBesideItCount() throws IOException {
    model.weight(Feature.WORD_AFTER, "said", "VBN", 1);

    assertThat(tags("foo", "said")[0]).isEqualTo("VBN");
  }

  @Test
  void theClustersOfThreeWordsCountForARareOne() throws IOException {
    model.cluster("foo", "7").cluster("said", "12").weight(Feature.CLUSTERS, "null|7|12", "NNP", 1);

    assertThat(tags("Foo", "said")[0]).isEqualTo("NNP");
  }

  @Test
  void aCapitalisedWordCountsAsItsLowerCaseOnlyWhereItStands() throws IOException {
    model
        .weight(Feature.TAG_IN_LOWER_CASE_AT_START, "DT", "VBN", 1)
        .weight(Feature.TAG_IN_LOWER_CASE_WITHIN, "DT", "NNP", 1);

    assertThat(tags("The", "The")).containsExactly("VBN", "NNP");
  }

  @Test
  void aNameBeforeIncIsACompanys() throws IOException {
    model.weight(Feature.COMPANY, "1", "NNP", 1);

    assertThat(tags("Foo", "the", "the", "Inc.")[0]).isEqualTo("NNP");
    assertThat(tags("foo", "the", "the", "Inc.")[0]).isNotEqualTo("NNP");
  }

  @Test
  void theScoresOfALongSentenceDoNotVanish() throws IOException {
    model.weight(Feature.WORD, "play", "VBD", -30).weight(Feature.TAG_BEFORE, "DT", "VBD", 60);
    String[] words = new String[2_000];
    Arrays.setAll(words, at -> at % 2 == 0 ? "the" : "play");

    assertThat(tags(words)[1]).isEqualTo("VBD");
  }

  @Test
  void aWordIsTaggedAsItIsSpeltInAmerica() throws IOException {
    PosTagger tagger =
        PosTagger.load(new ByteArrayInputStream(model.bytes()), word -> word.replace("ye", "the"));

    assertThat(tagger.tag(new String[] {"ye"})).containsExactly("DT");
  }

  @Test
  void aModelOfAnotherArchitectureIsRefused() {
    model.set("arch", "left5words");

    assertThatThrownBy(this::tags).isInstanceOf(IOException.class).hasMessageContaining("arch");
  }

  @Test
  void aModelThatIsCutOffIsRefused() throws IOException {
    model.cluster("foo", "7").weight(Feature.WORD, "the", "DT", 1);
    byte[] whole = model.bytes();

    for (int length = 0; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> PosTagger.load(new ByteArrayInputStream(part), word -> word))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aTagThatTheModelDoesNotNameIsRefused() {
    model.word("odd", "XX", 1);

    assertThatThrownBy(this::tags).isInstanceOf(IOException.class);
  }

  private String[] tags(String... words) throws IOException {
    return model.load().tag(words);
  }
}

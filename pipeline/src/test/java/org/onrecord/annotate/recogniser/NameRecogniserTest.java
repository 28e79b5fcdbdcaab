package org.onrecord.annotate.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameRecogniserTest {

  private static final List<String> LABELS = List.of("O", "PERSON");

  @Test
  void aWordGetsTheLabelThatItsFeaturesSpeakFor() {
    assertThat(label(Map.of("Anna-WORD|C", weights(0, 2)), "Anna", "spoke"))
        .containsExactly("PERSON", "O");
  }

  @Test
  void beginningAndEndOfAWordAreFeatures() {
    assertThat(label(Map.of("#<An#|C", weights(0, 2)), "Annabel", "Bella"))
        .first()
        .isEqualTo("PERSON");
    assertThat(label(Map.of("#lla>#|C", weights(0, 2)), "Annabel", "Bella"))
        .last()
        .isEqualTo("PERSON");
  }

  @Test
  void aLabelCanSpeakForTheNext() {
    Map<String, float[]> features =
        Map.of("Anna-WORD|C", weights(0, 2), "PSEQ|CpC", weights(0, 0, 0, 3));
    assertThat(label(features, "Anna", "Bell", "spoke")).containsOnly("PERSON");
  }

  @Test
  void beforeTheFirstWordStandsNoName() {
    assertThat(label(Map.of("PSEQ|CpC", weights(1, 0, 0, 3)), "Anna")).containsOnly("O");
  }

  @Test
  void aWordThatComesTwiceNearbyCountsOnce() {
    Map<String, float[]> features =
        Map.of("said-DISJN|C", weights(0, 2), "Anna-WORD|C", weights(3, 0));
    assertThat(label(features, "Anna", "said", "and", "said")).first().isEqualTo("O");
  }

  @Test
  void aNameThatComesAgainBehindANameIsAFeature() {
    Map<String, float[]> features = Map.of("X-NEXT-OCCURRENCE-YX|C", weights(0, 2));
    assertThat(
            recogniser(features)
                .label(
                    new String[] {"the", "Bell", "of", "that", "Anna", "Bell", "was"},
                    new String[] {"DT", "NNP", "IN", "DT", "NNP", "NNP", "VBD"}))
        .containsExactly("O", "PERSON", "O", "O", "O", "O", "O");
  }

  @Test
  void aModelThatWasWrittenAndReadGivesTheSameLabels() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model(Map.of("7-DISTSIM|C", weights(0, 2), "Xxxk-TYPE|C", weights(0, 2))).write(out);
    RecogniserModel read = RecogniserModel.read(new ByteArrayInputStream(out.toByteArray()));
    NameRecogniser recogniser = new NameRecogniser(read, new Forms());
    assertThat(
            recogniser.label(
                new String[] {"anna", "Bell", "spoke"}, new String[] {"NN", "NNP", "VBD"}))
        .containsExactly("PERSON", "PERSON", "O");
  }

  private static List<String> label(Map<String, float[]> features, String... words) {
    String[] tags = new String[words.length];
    Arrays.fill(tags, "NN");
    return recogniser(features).label(words, tags);
  }

  private static NameRecogniser recogniser(Map<String, float[]> features) {
    return new NameRecogniser(model(features), new Forms());
  }

  private static RecogniserModel model(Map<String, float[]> features) {
    return RecogniserModel.of(LABELS, features, Map.of("anna", 7), List.of("bell"));
  }

  private static float[] weights(float... weights) {
    return weights;
  }

  /** Words as they are, upper case told from lower. */
  private static final class Forms implements WordForms {

    @Override
    public String spelling(String word) {
      return word;
    }

    @Override
    public String shape(String spelling) {
      return Character.isUpperCase(spelling.charAt(0)) ? "Xxx" : "xxx";
    }

    @Override
    public String inClusters(String spelling) {
      return spelling;
    }
  }
}

package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.lexicon.Lexicon;

/** Every way in which news attributes, one example a line in constructions.tsv. */
class ConstructionsTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());
  private static final AttributionFinder FINDER = new AttributionFinder();

  static Stream<Arguments> examples() {
    return Lexicon.load(ConstructionsTest.class, "constructions.tsv").rows().stream()
        .map(
            row ->
                Arguments.of(
                    row.get("construction"), row.get("bucket"), MarkedText.parse(row.get("text"))));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void everyConstructionIsFoundWithItsWordsAndItsBucket(
      String construction, String bucket, MarkedText marked) {
    AnnotatedText text = ANNOTATOR.annotate(marked.text());
    List<Attribution> found = FINDER.find(text, List.of(), (sentence, tokens) -> List.of());
    assertThat(found)
        .as("found: %s", describe(marked.text(), found))
        .anySatisfy(
            attribution -> {
              assertThat(words(marked, attribution)).isEqualTo(words(marked));
              assertThat(attribution.bucket().wireName()).isEqualTo(bucket);
            });
  }

  private static List<String> words(MarkedText marked, Attribution found) {
    return List.of(
        marked.source().isEmpty() ? "" : MarkedText.words(marked.text(), found.source().spans()),
        MarkedText.words(marked.text(), found.content()));
  }

  private static List<String> words(MarkedText marked) {
    return List.of(
        MarkedText.words(marked.text(), marked.source()),
        MarkedText.words(marked.text(), marked.content()));
  }

  private static List<String> describe(String text, List<Attribution> found) {
    return found.stream()
        .map(
            a ->
                "<%s> {%s} [%s] %s %s"
                    .formatted(
                        MarkedText.words(text, a.source().spans()),
                        MarkedText.words(text, a.cue()),
                        MarkedText.words(text, a.content()),
                        a.bucket().wireName(),
                        a.why()))
        .toList();
  }
}

package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.recogniser.NameRecogniser;

/** Our recogniser against the one whose model it reads. */
class RecogniserAgreementTest {

  @Test
  void theLabelsOfTheSampleArticlesAreCoreNlps() throws Exception {
    CRFClassifier<CoreLabel> reference = CRFClassifier.getClassifier(Models.RECOGNISER);
    List<List<CoreLabel>> sentences = SampleSentences.tagged();
    for (List<CoreLabel> sentence : sentences) {
      assertThat(labels(sentence)).as("%s", sentence).isEqualTo(labels(reference, sentence));
    }
    assertThat(sentences.stream().flatMap(sentence -> labels(sentence).stream()))
        .contains("PERSON", "ORGANIZATION", "LOCATION", "O");
  }

  @Test
  void theLabelsOfUnusualSentencesAreCoreNlps() throws Exception {
    CRFClassifier<CoreLabel> reference = CRFClassifier.getClassifier(Models.RECOGNISER);
    for (String text :
        List.of(
            "x",
            "MONDAY in may , May and MAY",
            "The programme 's centre in Labour-held Tyneharbour coloured it",
            "Maristella Group and Group Maristella said Maristella Group , said Group",
            "# -- $ 1,200.50 ( \u00a3 5 ) -LRB- ... ' \" \ud83d\ude00 \u01c5x",
            "the Anna of the Anna in the Anna on the Anna")) {
      List<CoreLabel> sentence = sentence(text);
      assertThat(labels(sentence)).as(text).isEqualTo(labels(reference, sentence));
    }
  }

  private static List<CoreLabel> sentence(String text) {
    List<CoreLabel> sentence =
        Stream.of(text.split(" ")).map(RecogniserAgreementTest::label).toList();
    SampleSentences.tag(sentence);
    return sentence;
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }

  private static List<String> labels(List<CoreLabel> sentence) {
    NameRecogniser recogniser = Models.shared().recogniser();
    return recogniser.label(SampleSentences.words(sentence), SampleSentences.tags(sentence));
  }

  private static List<String> labels(CRFClassifier<CoreLabel> reference, List<CoreLabel> sentence) {
    return reference.classifySentence(sentence).stream()
        .map(label -> label.get(AnswerAnnotation.class))
        .toList();
  }
}

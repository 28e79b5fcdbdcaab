package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.parser.TransitionParser;

/** Our parser against the one whose model it reads. */
class ParserAgreementTest {

  @Test
  void theTreesOfTheSampleArticlesAreCoreNlps() throws IOException {
    DependencyParser reference = DependencyParser.loadFromModelFile(Models.PARSER);
    TransitionParser parser = Models.shared().parser();
    List<List<CoreLabel>> sentences = SampleSentences.tagged();
    for (List<CoreLabel> sentence : sentences) {
      DependencyTree expected = Trees.of(reference.predict(sentence), sentence.size());
      DependencyTree found =
          parser.parse(SampleSentences.words(sentence), SampleSentences.tags(sentence));
      assertThat(described(found)).as("%s", sentence).isEqualTo(described(expected));
    }
    assertThat(sentences).hasSizeGreaterThan(40);
  }

  private static List<String> described(DependencyTree tree) {
    return Stream.iterate(0, at -> at + 1)
        .limit(tree.size())
        .map(at -> at + " " + tree.relation(at) + " " + tree.head(at))
        .toList();
  }
}

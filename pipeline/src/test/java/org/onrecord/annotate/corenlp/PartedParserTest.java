package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.ParsePart;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

class PartedParserTest {

  private static final String TEXT = "The mine, she said, will close.";

  private static Sentence parse(int from, int to) {
    ParsePolicy parted =
        new ParsePolicy() {
          @Override
          public boolean needsSyntax(List<Token> tokens) {
            return true;
          }

          @Override
          public List<ParsePart> parts(List<Token> tokens) {
            return List.of(
                ParsePart.main(range(tokens.size()).filter(i -> i < from || i >= to).toList()),
                ParsePart.beside(range(tokens.size()).filter(i -> i >= from && i < to).toList()));
          }
        };
    return new CoreNlpAnnotator(parted).annotate(TEXT).sentences().get(0);
  }

  private static Stream<Integer> range(int size) {
    return IntStream.range(0, size).boxed();
  }

  private static int index(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.is(word)).findFirst().orElseThrow().index();
  }

  @Test
  void aPartIsReadAsIfItStoodAlone() {
    Sentence sentence = parse(2, 6);
    DependencyTree tree = sentence.tree();
    assertThat(tree.head(index(sentence, "mine"))).isEqualTo(index(sentence, "close"));
    assertThat(tree.is(index(sentence, "mine"), "nsubj")).isTrue();
    assertThat(tree.head(index(sentence, "she"))).isEqualTo(index(sentence, "said"));
  }

  @Test
  void theFirstPartHasTheRootAndTheOthersHangOnIt() {
    Sentence sentence = parse(2, 6);
    DependencyTree tree = sentence.tree();
    assertThat(tree.head(index(sentence, "close"))).isEqualTo(DependencyTree.ROOT);
    assertThat(tree.head(index(sentence, "said"))).isEqualTo(index(sentence, "close"));
    assertThat(tree.is(index(sentence, "said"), "parataxis")).isTrue();
  }
}

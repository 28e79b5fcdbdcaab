package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** What the parser is known to get wrong is mended before anybody reads its trees. */
class MendedTreesTest {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(
          new ParsePolicy() {
            @Override
            public boolean needsSyntax(List<Token> tokens) {
              return true;
            }
          });

  private static int index(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.is(word)).findFirst().orElseThrow().index();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A statement posted on its website said the company had paid.;statement;said",
        "A report published on Monday said the mine had closed.;report;said",
        "A man arrested in Dunmore told police he had lost it.;man;told",
        "An indictment filed in Dunmore District Court says Brown forged it.;indictment;says",
        "A woman found dead in Dunmore was shot, police said.;woman;shot",
        "A firm owned by Marlow Energy said it had paid the fine.;firm;said",
        "Councillor Emma Clarke, who abstained, complained that it was late.;Clarke;complained",
        "Emma Clarke, who sits on the board of the port, voted against it.;Clarke;voted",
        "Emma Clarke, a nurse who goes on trial in May, faces years in prison.;Clarke;faces",
        "Harrow Minerals, which employs 900 at the Alto Cruz pit, said it paid.;Minerals;said",
        "A person who was there said the alarm never rang.;person;said",
        "An employee who asked not to be named said it never rang.;employee;said",
        "A woman who lives nearby told police she heard a bang.;woman;told",
        "A driver who stopped said the road was dark.;driver;said",
        "Those who were inside said the alarm never rang.;Those;said",
        "Those briefed on the talks said the deal was dead.;Those;said"
      })
  void theNounIsTheSubjectOfTheSentencesVerb(String text, String noun, String verb) {
    Sentence sentence = ANNOTATOR.annotate(text).sentences().get(0);
    DependencyTree tree = sentence.tree();
    assertThat(tree.is(index(sentence, noun), "nsubj")).isTrue();
    assertThat(tree.head(index(sentence, noun))).isEqualTo(index(sentence, verb));
    assertThat(tree.head(index(sentence, verb))).isEqualTo(DependencyTree.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The company told staff on Monday the mine would close.;company;told",
        "Corvane closed on Monday and said it would pay.;Corvane;closed",
        "The firm that says prices rose said demand fell.;demand;fell",
        "The man who was badly hurt said nothing.;man;said"
      })
  void aVerbWithItsSubjectStaysAsItIs(String text, String noun, String verb) {
    Sentence sentence = ANNOTATOR.annotate(text).sentences().get(0);
    assertThat(sentence.tree().head(index(sentence, noun))).isEqualTo(index(sentence, verb));
  }

  @Test
  void aNumberWithALetterBehindItEndsASentence() {
    assertThat(ANNOTATOR.annotate("It spent £1.6m. Roe calls it a waste.").sentences()).hasSize(2);
    assertThat(ANNOTATOR.annotate("It spent £1.6m on it. J. Roe calls it a waste.").sentences())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Two people said the club needed to raise it.;needed;VBD",
        "\"It was over,\" said a woman dressed in black.;dressed;VBN",
        "She said the money needed to build it was gone.;needed;VBN"
      })
  void aPastTenseIsToldFromAParticiple(String text, String word, String tag) {
    Sentence sentence = ANNOTATOR.annotate(text).sentences().get(0);
    assertThat(sentence.token(index(sentence, word)).tag()).isEqualTo(tag);
  }
}

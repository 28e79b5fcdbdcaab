package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.attribution.ReportingClause.Before;

class ReportingClauseFinderTest {

  private static final Annotator TAGGER = new CoreNlpAnnotator(tokens -> false);
  private static final ReportingClauseFinder FINDER =
      new ReportingClauseFinder(CueLexicon.standard());

  private static List<ReportingClause> find(String text) {
    return FINDER.find(syntax(text));
  }

  private static Syntax syntax(String text) {
    return new Syntax(TAGGER.annotate(text).sentences().get(0));
  }

  private static String words(String text, ReportingClause clause) {
    Sentence sentence = TAGGER.annotate(text).sentences().get(0);
    return text.substring(
        text.offsetByCodePoints(0, sentence.token(clause.from()).span().start()),
        text.offsetByCodePoints(0, sentence.token(clause.to() - 1).span().end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mine will close, she said. | , she said | CLAUSE",
        "The mine will close, said Roe, who owns it. | , said Roe, who owns it | CLAUSE",
        "The mine, she said, will close. | , she said, | PHRASE",
        "The mine, said Roe, who owns it, will close. | , said Roe, who owns it, | PHRASE",
        "In May, Dana Roe said, the mine will close. | Dana Roe said, | ADVERBIAL",
        "If it rains, she said, the mine will close. | she said, | SUBORDINATE",
      })
  void whatStandsBeforeAClauseTellsWhatItIs(String text, String words, Before before) {
    List<ReportingClause> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0))).isEqualTo(words);
    assertThat(found.get(0).before()).isEqualTo(before);
  }

  @Test
  void aSpeakerBehindTheVerbEndsBeforeTheAside() {
    String text = "The mine will close, said Dana Roe of Acme, who owns it.";
    ReportingClause clause = find(text).get(0);
    assertThat(clause.isInverted()).isTrue();
    assertThat(syntax(text).token(clause.speakerEnd() - 1).text()).isEqualTo("Acme");
  }

  @Test
  void everyClauseOfASentenceIsFound() {
    assertThat(
            find("Acme could lose $40 million, analysts say, and the bank, they say, $4 million."))
        .isNotEmpty();
    assertThat(find("The mine will close, said Roe, and the mill, Brix said, will stay."))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe said the mine will close.",
        "The mine, which she said was lost, is open.",
        "The mine was shut, a charge he denies.",
        "The man, who said it, left.",
        "On Monday, Roe said that the mine would close.",
        "Roe sold the mine, thanked the workers and said nothing."
      })
  void otherVerbsOfSayingMakeNone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices fell, he said”",
        "They lost the mine, Roe said ”",
        "The mine will close, she said'",
        "They lost, Roe said on Monday\"",
        "The plan Reyes announced",
        "The mine was a mistake the bank denied",
        "So.",
        ", said",
        "Roe, saying."
      })
  void aClauseAtALooseEndIsReadToo(String text) {
    Annotator annotator = new CoreNlpAnnotator(new CuePolicy());
    assertThatCode(
            () ->
                new AttributionFinder()
                    .find(annotator.annotate(text), List.of(), (s, t) -> List.of()))
        .doesNotThrowAnyException();
  }
}

package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;

/** The finder and the resolver behind the models that the program runs with. */
class RealAnnotationTest {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);

  private static final String STORY =
      """
      Two years ago, Margaret Fenwick left QuorvexAI, the research firm she founded in Leeds.

      QuorvexAI had launched TalkBox, its chatbot, in May. Fenwick told reporters that she was \
      proud of it. Her rival, Peter Aldous, the chief executive of Brenno Motors, said he was not \
      impressed.

      "It will fail," he said. A Brenno announcement said the company would build its own chatbot.
      """;

  @Test
  void newNamesGetOneTypeEach() {
    AnnotatedText text = ANNOTATOR.annotate(STORY);
    assertThat(new EntityFinder().find(text, ""))
        .extracting(Entity::name, Entity::type)
        .contains(
            tuple("Margaret Fenwick", EntityType.PERSON),
            tuple("QuorvexAI", EntityType.ORGANIZATION),
            tuple("TalkBox", EntityType.PRODUCT),
            tuple("Peter Aldous", EntityType.PERSON),
            tuple("Brenno Motors", EntityType.ORGANIZATION))
        .doesNotContain(tuple("Fenwick", EntityType.PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Vexcorp bought the rest for $5 million.;Vexcorp",
        "Brightline was acquired by Vexcorp in 2021.;Brightline",
        "Brightline was acquired by Vexcorp in 2021.;Vexcorp",
        "Jane Roe has invested $5 million in Brightline.;Brightline",
        "Jane Roe resigned from Dellmore in May.;Dellmore",
        "Quillon said it had not paid anybody.;Quillon",
        "Quillon denied that it had paid anybody.;Quillon"
      })
  void aBareNameThatDoesWhatOnlyCompaniesDoIsACompany(String text, String name) {
    assertThat(new EntityFinder().find(ANNOTATOR.annotate(text), ""))
        .filteredOn(entity -> entity.name().equals(name))
        .extracting(Entity::type)
        .containsExactly(EntityType.ORGANIZATION);
  }

  @Test
  void theSpeakerOfTheQuoteIsTheOneWhoSpokeBefore() {
    AnnotatedText text = ANNOTATOR.annotate(STORY);
    List<Entity> entities = new EntityFinder().find(text, "");
    Sentence quote = text.sentenceAt(text.text().indexOf("It will fail")).orElseThrow();
    int he =
        IntStream.range(0, quote.size())
            .filter(i -> quote.token(i).is("he"))
            .findFirst()
            .orElseThrow();
    List<String> ids = new ReferenceResolver(text, entities).resolve(quote, List.of(he));
    assertThat(entities)
        .filteredOn(entity -> ids.contains(entity.id()))
        .extracting(Entity::name)
        .containsExactly("Peter Aldous");
  }

  @Test
  void oddTextsDoNotFail() {
    for (String odd :
        List.of(
            "",
            "-",
            "\"\"\" '' -- ((",
            "A",
            "THE THE THE",
            "@a #b http://x.example/Y=Z",
            "Mr. Mr. Mr. Lee Jr.",
            "\uD83D\uDE00 Kai \uD83D\uDE00",
            "McX's & Y's of of the")) {
      AnnotatedText text = ANNOTATOR.annotate(odd);
      assertThatCode(
              () -> {
                List<Entity> entities = new EntityFinder().find(text, odd);
                ReferenceResolver resolver = new ReferenceResolver(text, entities);
                for (Sentence sentence : text.sentences()) {
                  resolver.resolve(sentence, IntStream.range(0, sentence.size()).boxed().toList());
                }
              })
          .doesNotThrowAnyException();
    }
  }
}

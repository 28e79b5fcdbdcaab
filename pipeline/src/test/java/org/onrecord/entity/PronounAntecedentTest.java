package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;

/** Whom the pronoun before the last "said" means, with the models that the program runs with. */
class PronounAntecedentTest {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);

  private static final String MAYOR = "Mayor Joan Banks spoke first. She said the town was safe. ";
  private static final String GOVERNOR =
      "Governor Mark Stone toured the valley. He said the dam would hold. ";

  private static List<String> speaker(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    List<Entity> entities = new EntityFinder().find(text, "");
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    int pronoun =
        IntStream.range(0, last.size())
            .filter(i -> last.token(i).is("he") || last.token(i).is("she"))
            .reduce((one, next) -> next)
            .orElseThrow();
    List<String> ids = new ReferenceResolver(text, entities).resolve(last, List.of(pronoun));
    return entities.stream().filter(e -> ids.contains(e.id())).map(Entity::name).toList();
  }

  @Test
  void whoIsIntroducedBehindAnothersKinIsTheNextSpeaker() {
    assertThat(
            speaker(
                MAYOR
                    + "Wayne Sutter's mother, Glenda Sutter, said her son had lost the farm. "
                    + "\"He owed them $900,\" she said."))
        .containsExactly("Glenda Sutter");
  }

  @Test
  void whoIsIntroducedBehindATradeIsTheNextSpeaker() {
    assertThat(
            speaker(
                MAYOR
                    + "A baker, Dorothy Ames, said the street had flooded. "
                    + "\"The ovens are gone,\" she said."))
        .containsExactly("Dorothy Ames");
  }

  @Test
  void whoIsIntroducedAsANeighborIsTheNextSpeaker() {
    assertThat(
            speaker(
                MAYOR
                    + "A neighbor, Susan Webb, told reporters the noise began at noon. "
                    + "\"It never stopped,\" she said."))
        .containsExactly("Susan Webb");
  }

  @Test
  void whoIsIntroducedByAnOfficeIsTheNextSpeaker() {
    assertThat(
            speaker(
                MAYOR
                    + "The company's lawyer, Sarah Poole, said the claim was false. "
                    + "\"We will appeal,\" she said."))
        .containsExactly("Sarah Poole");
    assertThat(
            speaker(
                GOVERNOR
                    + "The union's president, David Ruiz, said the strike would go on. "
                    + "\"We are not tired,\" he said."))
        .containsExactly("David Ruiz");
  }

  @Test
  void whoIsIntroducedBeforeAnOfficeIsTheNextSpeaker() {
    assertThat(
            speaker(
                MAYOR
                    + "Sarah Poole, the company's lawyer, said the claim was false. "
                    + "\"We will appeal,\" she said."))
        .containsExactly("Sarah Poole");
  }

  @Test
  void kinshipTellsTheGenderOfANameThatDoesNot() {
    assertThat(
            speaker(
                MAYOR
                    + "Wayne Sutter's mother, Zelka Oru, said the farm was lost. "
                    + "\"They took it,\" she said."))
        .containsExactly("Zelka Oru");
    assertThat(
            speaker(
                MAYOR
                    + "Zelka Oru, Wayne Sutter's mother, said the farm was lost. "
                    + "\"They took it,\" she said."))
        .containsExactly("Zelka Oru");
    assertThat(
            speaker(
                MAYOR
                    + "Wayne Sutter's father, Zelko Oru, said the farm was lost. "
                    + "\"It will not be sold,\" she said."))
        .containsExactly("Joan Banks");
  }

  @Test
  void aNameOfTheOtherSexBehindARoleLeavesThePronounWithWhoSpokeBefore() {
    assertThat(
            speaker(
                MAYOR
                    + "A baker, Peter Ames, said the street had flooded. "
                    + "\"The pumps will come,\" she said."))
        .containsExactly("Joan Banks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One woman, who would give only her first name, said she had been robbed. "
            + "\"They took my shoes,\" she said.",
        "A nurse said the ward had been closed. \"Nobody came,\" she said.",
        "Another resident told reporters she had lost the house. \"It burned,\" she said.",
        "The driver said she had seen nothing. \"It was dark,\" she said.",
        "A young mother said the school had closed. \"Nobody told us,\" she said.",
        "A spokeswoman for the port said the ferry would sail. It was late. She said so twice."
      })
  void aPronounBehindAWomanWithoutANameIsNotWhoWasNamedBefore(String sequel) {
    assertThat(speaker(MAYOR + sequel)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One man said he had lost his brother. \"Nobody came,\" he said.",
        "A man who had lost his house said he was cold. \"Nobody came,\" he said.",
        "An old farmer said the water had risen all night. \"Nobody came,\" he said."
      })
  void aPronounBehindAManWithoutANameIsNotWhoWasNamedBefore(String sequel) {
    assertThat(speaker(GOVERNOR + sequel)).isEmpty();
  }

  @Test
  void whoIsNamedSinceASpeakerWithoutANameIsMeant() {
    assertThat(
            speaker(
                "A spokesman said the plant was safe. Walter Tess founded the firm. "
                    + "He said it would grow."))
        .containsExactly("Walter Tess");
    assertThat(
            speaker(
                "A police officer said the road was closed. The driver, Alan Moss, was unhurt. "
                    + "He said the brakes had failed."))
        .containsExactly("Alan Moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Reyes met her lawyer. \"It went well,\" she said.",
        "Dana Reyes called a nurse. Later she said the pain had gone.",
        "Dana Reyes said the driver was drunk. \"He smelled of gin,\" she said.",
        "Dana Reyes said a woman had been robbed in the park. She said the police were late.",
        "Dana Reyes said no. One man said he was cold. \"We sent blankets,\" she said."
      })
  void whoHasANameKeepsThePronounWhereTheOtherOnlyIsTalkedOf(String words) {
    assertThat(speaker(words)).containsExactly("Dana Reyes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Somebody without a name who only passes by.
        "Clara Holt said the road was closed. A man had died. \"It is sad,\" she said.",
        "Clara Holt said the road was closed. The driver was hurt. She said the town would pay.",
        "Clara Holt and her husband own the farm. She said the water was gone.",
        "Clara Holt, a nurse and mother of two, said the ward was full. \"We cope,\" she said.",
        "Clara Holt is the widow of a miner. \"He was strong,\" she said.",
        "A man said the road was closed. Clara Holt disagreed. \"It is open,\" she said.",
        "A neighbor said the house was quiet. Clara Holt lived there. She said it was haunted.",
        "Peter Lund said no. His wife, Clara Holt, said yes. \"He is tired,\" she said.",
        "Peter Lund's daughter said no. Clara Holt, his wife, said yes. \"Ask me,\" she said."
      })
  void whoHasANameSpeaksBesideThoseWhoPassBy(String words) {
    assertThat(speaker(words)).containsExactly("Clara Holt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Lund's wife said the farm was lost. \"It is sad,\" she said.",
        "\"The farm is lost,\" said a neighbor. \"It is sad,\" she said.",
        "\"The farm is lost,\" one woman said. \"It is sad,\" she said.",
        "A woman in the crowd shouted. \"Shame on you,\" she said.",
        "One woman was arrested. She said the police were wrong.",
        "According to a nurse, the ward was full. \"It is sad,\" she said.",
        "Another said the ward was full. \"It is sad,\" she said.",
        "One, a retired nurse, said the ward was full. \"It is sad,\" she said.",
        "\"The ward is full,\" said a 34-year-old who works there. \"It is sad,\" she said.",
        "A person who was there said the ward was full. \"It is sad,\" she said.",
        "The minister came on Tuesday. She promised money, she said."
      })
  void whoHasNoNameKeepsHerWords(String sequel) {
    assertThat(speaker(MAYOR + sequel)).isEmpty();
  }

  @Test
  void theSonOfWhomANameBelongsToIsNotWhoBearsTheName() {
    assertThat(
            speaker(
                GOVERNOR
                    + "The son of the mayor, Joan Banks, was hurt. "
                    + "\"The road is closed,\" he said."))
        .doesNotContain("Joan Banks");
  }

  @Test
  void whomTheSentenceBeforeIsAboutLeavesTheSpeakerBeforeItOpen() {
    assertThat(
            speaker(
                GOVERNOR
                    + "K. Selvan of the farmers' union called the dam a waste. "
                    + "He said it had cost $4 million."))
        .isEmpty();
  }

  @Test
  void whatAnOrganizationSaysItDidItDid() {
    String text =
        "The dispute has alarmed investors in the country's mines. Harrow Minerals, which employs"
            + " 900 people at the Alto Cruz pit, said it had suspended shipments.";
    AnnotatedText read = ANNOTATOR.annotate(text);
    List<Entity> entities = new EntityFinder().find(read, "");
    Sentence last = read.sentences().get(1);
    int it =
        IntStream.range(0, last.size())
            .filter(i -> last.token(i).is("it"))
            .findFirst()
            .orElseThrow();
    assertThat(new ReferenceResolver(read, entities).resolve(last, List.of(it)))
        .singleElement()
        .satisfies(
            id ->
                assertThat(entities)
                    .filteredOn(entity -> entity.id().equals(id))
                    .extracting(Entity::name)
                    .containsExactly("Harrow Minerals"));
  }

  @Test
  void whoIsNamedInAReportDoesNotGiveIt() {
    assertThat(speaker(GOVERNOR + "He said Stone would resign.")).isEmpty();
  }

  @Test
  void whoIsNamedBesideThePronounIsNotBarred() {
    assertThat(
            speaker(
                "Lena Cho told the court that Kessler seemed nervous. She, Cho, said the board knew."))
        .isNotEqualTo(List.of("Kessler"));
  }
}

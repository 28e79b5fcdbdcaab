package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityFinder;
import org.onrecord.entity.EntityType;
import org.onrecord.entity.ReferenceResolver;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

class NamelessSpeakerTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new CuePolicy());
  private static final Set<String> PRONOUNS = Set.of("She", "she", "her");

  /** Every name and pronoun of these texts could mean Dana Reyes. */
  private static final References REYES =
      (sentence, tokens) ->
          tokens.stream()
                  .map(sentence::token)
                  .anyMatch(t -> t.text().equals("Reyes") || PRONOUNS.contains(t.text()))
              ? List.of("e1")
              : List.of();

  private static Attribution last(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    int name = words.indexOf("Reyes");
    Entity reyes = new Entity("e1", "Reyes", EntityType.PERSON, List.of(new Span(name, name + 5)));
    List<Attribution> found = new AttributionFinder().find(text, List.of(reyes), REYES);
    return found.get(found.size() - 1);
  }

  /** The last attribution of a text whose names and pronouns are read as the program reads them. */
  private static Set<String> lastSpeaker(String words) {
    AnnotatedText text = ANNOTATOR.annotate(words);
    List<Entity> entities = new EntityFinder().find(text, "");
    References references = new ReferenceResolver(text, entities);
    List<Attribution> found = new AttributionFinder().find(text, entities, references);
    List<String> ids = found.get(found.size() - 1).source().entityIds();
    return entities.stream()
        .filter(entity -> ids.contains(entity.id()))
        .map(Entity::name)
        .collect(Collectors.toSet());
  }

  @Test
  void aWomanWithoutANameKeepsHerWordsFromTheMayorNamedBefore() {
    assertThat(
            lastSpeaker(
                "Mayor Carla Diaz said the streets were safe. One woman, who would give only her"
                    + " first name, said she had been robbed. \"They took my shoes,\" she said."))
        .isEmpty();
  }

  @Test
  void aManWithoutANameKeepsHisWordsFromTheGovernorNamedBefore() {
    assertThat(
            lastSpeaker(
                "Governor Mark Stone said help was near. One man said he had lost his brother. "
                    + "\"Nobody came,\" he said."))
        .isEmpty();
  }

  @Test
  void whoIsTheSubjectSinceASpokesmanSpokeIsTheOneWhoSpeaks() {
    assertThat(
            lastSpeaker(
                "A spokesman said the plant was safe. Walter Tess founded the firm. "
                    + "He said it would grow."))
        .containsExactly("Walter Tess");
  }

  @Test
  void whoIsNamedBehindTheRoleOfDriverIsTheOneWhoSpeaks() {
    assertThat(
            lastSpeaker(
                "A police officer said the road was closed. The driver, Alan Moss, was unhurt. "
                    + "He said the brakes had failed."))
        .containsExactly("Alan Moss");
  }

  @Test
  void whoIsIntroducedBehindARoleIsTheOneWhoSpeaksOn() {
    assertThat(
            lastSpeaker(
                "Mayor Joan Banks spoke first. She said the town was safe. Wayne Sutter's mother,"
                    + " Glenda Sutter, said the bank had lied. \"He owed them $900,\" she said."))
        .containsExactly("Glenda Sutter");
  }

  @Test
  void aPronounBehindASpeakerWithoutANameIsThatSpeaker() {
    Attribution next =
        last(
            "Reyes met the board. A person close to the board said the plan was safe. "
                + "She said the ferry would sail.");

    assertThat(next.source().entityIds()).isEmpty();
    assertThat(next.bucket()).isEqualTo(Bucket.PEOPLE_FAMILIAR);
  }

  @Test
  void whoIsTalkedOfInBetweenKeepsThePronoun() {
    Attribution next =
        last("A person close to the board said Reyes was safe. She said the ferry would sail.");

    assertThat(next.source().entityIds()).containsExactly("e1");
  }

  @Test
  void whoAddsIsWhoSpokeBefore() {
    Attribution next =
        last(
            "A person close to the board said Reyes was safe. She added that the ferry would sail.");

    assertThat(next.source().entityIds()).isEmpty();
  }

  @Test
  void aSpokesmanIsNoWoman() {
    Attribution next =
        last("Reyes met the board. A spokesman said the plan was safe. She said it would sail.");

    assertThat(next.source().entityIds()).containsExactly("e1");
  }

  @Test
  void whatASpeakerTellsOfItselfBeforeItSpeaksMeansNobodyElse() {
    Attribution next =
        last(
            "Reyes met the miners. One of them, who asked not to be named because she still works "
                + "there, said the plan was safe. \"They knew,\" she said.");

    assertThat(next.source().entityIds()).isEmpty();
    assertThat(next.bucket()).isEqualTo(Bucket.PEOPLE_FAMILIAR);
  }

  @Test
  void aDocumentGoesOnAsIt() {
    Attribution says =
        last("The council's report says the roof was unsafe. It says Reyes had been warned.");
    assertThat(says.source().kind()).isEqualTo(Source.Kind.DOCUMENT);
  }

  @Test
  void aPronounThatOpensASentenceMeansTheUnnamedSubjectBeforeIt() {
    Attribution said =
        last("Dana Reyes ran the school. Two teachers resigned. They said in a letter it was old.");
    assertThat(said.source().kind()).isEqualTo(Source.Kind.UNNAMED);
  }

  @Test
  void aPronounMeansTheWomanOfTheSentenceBeforeThoughAnotherSpokeLonger() {
    assertThat(
            lastSpeaker(
                "Helen Okafor is the prosecutor. Okafor had asked for six years. His partner,"
                    + " bookkeeper Sandra Yule, 44, was granted bail. She denies a count of fraud."))
        .containsExactly("Sandra Yule");
  }

  @Test
  void aWriterWithoutANameIsNotTheOutletThatReadTheEmails() {
    assertThat(
            lastSpeaker(
                "According to emails obtained by Norlane, an engineer warned managers in March."
                    + " \"Somebody will lose a house,\" the engineer wrote."))
        .isEmpty();
  }

  @Test
  void aNameBehindTheCompanysIsTheCompanysThoughItsFounderBearsItToo() {
    assertThat(
            lastSpeaker(
                "Shares in Halvorsen Foods rose. Its founder, Ingrid Halvorsen, owns a part."
                    + " Halvorsen Foods was founded in May. She left."
                    + " Halvorsen Foods said it would pay."))
        .containsExactly("Halvorsen Foods");
    assertThat(
            lastSpeaker(
                "Shares in Halvorsen Foods rose. Halvorsen has 800 workers. Its founder, Ingrid"
                    + " Halvorsen, owns a part. In a filing, Halvorsen said it would pay."))
        .containsExactly("Halvorsen Foods");
  }
}

package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.AnnotatedText;

class EntityFinderTest {

  private final Path folder;

  EntityFinderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Entity> find(AnnotatedText text) {
    return new EntityFinder().find(text, "");
  }

  private static List<String> mentions(AnnotatedText text, Entity entity) {
    return entity.mentions().stream().map(span -> span.in(text.text())).toList();
  }

  @Test
  void aSurnameAloneBelongsToTheFullName() {
    AnnotatedText text =
        TaggedText.of(
            "Critics/NNS praised/VBD:praise Nora/NNP/P Quill/NN/P ./.",
            "But/CC Quill/NN left/VBD:leave ./.",
            "Ms./NNP Quill/NNP/P ~'s/POS lawyer/NN agreed/VBD:agree ./.");
    List<Entity> entities = find(text);
    assertThat(entities)
        .extracting(Entity::id, Entity::name, Entity::type)
        .containsExactly(tuple("e1", "Nora Quill", EntityType.PERSON));
    assertThat(mentions(text, entities.get(0))).containsExactly("Nora Quill", "Quill", "Quill");
  }

  @Test
  void aCompanyGoesByItsFirstWordOnceItsNameWasTold() {
    AnnotatedText text =
        TaggedText.of(
            "Regulators/NNS fined/VBD:fine Halden/NNP/O Health/NNP/O ./.",
            "On/IN Monday/NNP Halden/NNP/P reported/VBD:report a/DT loss/NN ./.");
    assertThat(find(text))
        .extracting(Entity::name, Entity::type, entity -> mentions(text, entity))
        .containsExactly(
            tuple("Halden Health", EntityType.ORGANIZATION, List.of("Halden Health", "Halden")));
  }

  @Test
  void aPersonOfThatNameKeepsIt() {
    AnnotatedText text =
        TaggedText.of(
            "In/IN May/NNP Ivo/NNP/P Halden/NNP/P founded/VBD:found Halden/NNP/O Health/NNP/O ./.",
            "On/IN Monday/NNP Halden/NNP/P retired/VBD:retire ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> mentions(text, entity))
        .contains(tuple("Ivo Halden", List.of("Ivo Halden", "Halden")));
  }

  @Test
  void aTitledSurnameGoesToTheBearerOfThatGender() {
    AnnotatedText text =
        TaggedText.of(
            "On/IN Monday/NNP Bruce/NNP/P Tallow/NNP/P met/VBD:meet Helen/NNP/P Tallow/NNP/P ./.",
            "Mrs./NNP Tallow/NNP/P smiled/VBD:smile ./.",
            "Mr./NNP Tallow/NNP/P did/VBD:do not/RB ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> mentions(text, entity))
        .containsExactly(
            tuple("Bruce Tallow", List.of("Bruce Tallow", "Tallow")),
            tuple("Helen Tallow", List.of("Helen Tallow", "Tallow")));
    assertThat(find(text).get(1).mentions().get(1).start())
        .isEqualTo(text.text().indexOf("Tallow smiled"));
  }

  @Test
  void aSurnameOfTwoGoesToTheOneTheArticleIsAbout() {
    AnnotatedText text =
        TaggedText.of(
            "They/PRP asked/VBD:ask Paula/NNP/P Venn/NNP/P about/IN it/PRP ./.",
            "Here/RB Paula/NNP/P Venn/NNP/P paused/VBD:pause ./.",
            "Her/PRP$ son/NN Otto/NNP/P Venn/NNP/P left/VBD:leave ./.",
            "Later/RB ,/, Venn/NNP/P resigned/VBD:resign ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> entity.mentions().size())
        .containsExactly(tuple("Paula Venn", 3), tuple("Otto Venn", 1));
  }

  @Test
  void fatherAndJuniorStayTwoPersons() {
    AnnotatedText text =
        TaggedText.of(
            "We/PRP saw/VBD:see Amos/NNP/P Birch/NNP/P and/CC Amos/NNP/P Birch/NNP/P Jr./NNP/P there/RB");
    assertThat(find(text)).extracting(Entity::name).containsExactly("Amos Birch", "Amos Birch Jr.");
  }

  @Test
  void anotherGivenNameAfterManyTitledMentionsIsSomebodyElse() {
    AnnotatedText text =
        TaggedText.of(
            "On/IN Friday/NNP President/NNP Okell/NNP/P spoke/VBD:speak ./.",
            "Then/RB Mr./NNP Okell/NNP/P left/VBD:leave ./.",
            "With/IN Mr./NNP Okell/NNP/P came/VBD:come others/NNS ./.",
            "There/RB Lydia/NNP/P Okell/NNP/P waved/VBD:wave ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> entity.mentions().size())
        .containsExactly(tuple("Okell", 3), tuple("Lydia Okell", 1));
  }

  @Test
  void theTextOutweighsTheRecogniser() {
    AnnotatedText text =
        TaggedText.of(
            "Last/JJ year/NN Brenno/NNP/P ,/, which/WDT makes/VBZ:make bicycles/NNS ,/, closed/VBD:close ./.",
            "Workers/NNS at/IN Brenno/NNP/P and/CC Brenno/NNP/P ~'s/POS board/NN protested/VBD:protest ./.");
    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .containsExactly(tuple("Brenno", EntityType.ORGANIZATION));
  }

  @Test
  void anAppositionNamesACompanyNobodyKnows() {
    AnnotatedText text =
        TaggedText.of(
            "She/PRP left/VBD:leave the/DT research/NN firm/NN she/PRP had/VBD:have built/VBN:build ,/, QuorvexAI/NN ./.");
    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .containsExactly(tuple("QuorvexAI", EntityType.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Painter/NN Odile/NNP/P Moreno/NNP/P ~-/HYPH ~Strand/NNP/O left/VBD:leave ./.; Odile Moreno-Strand",
        "Adeyemi/NNP ~-/HYPH ~Cole/NNP/P left/VBD:leave ./.; Adeyemi-Cole",
        "Mr./NNP Moreno/NNP/P ~-/HYPH ~Strand/NNP left/VBD:leave ./.; Moreno-Strand",
        "Ann/NNP/P Lincoln/NNP/P ~-/HYPH ~Moss/NNP/P left/VBD:leave ./.; Ann Lincoln-Moss",
        "Harrow/NNP/O ~-/HYPH ~Lindt/NNP/P opened/VBD:open a/DT plant/NN ./.; Harrow-Lindt",
        "They/PRP met/VBD:meet in/IN Quarley/NNP/L ~-/HYPH ~on/IN ~-/HYPH ~Brook/NNP ./.; Quarley-on-Brook"
      })
  void aHyphenKeepsTheHalvesOfANameTogether(String sentence, String name) {
    assertThat(find(TaggedText.of(sentence))).extracting(Entity::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT Moreno/NNP/P ~-/HYPH ~Brenno/NNP/O feud/NN went/VBD:go on/RP ./.",
        "The/DT Calder/NNP/L ~-/HYPH ~to/TO ~-/HYPH ~Brenno/NNP/O line/NN shut/VBD:shut ./.",
        "The/DT Paris/NNP/L ~-/HYPH ~Brenno/NNP/O train/NN left/VBD:leave ./.",
        "Brenno/NNP/O closed/VBD:close ./. Moreno/NNP/P left/VBD:leave ./. They/PRP saw/VBD:see Moreno/NNP/P ~-/HYPH ~Brenno/NNP/O ./.",
      })
  void aHyphenBetweenTwoNamesLeavesThemTwo(String sentence) {
    assertThat(find(TaggedText.of(sentence))).extracting(Entity::name).contains("Brenno");
  }

  @Test
  void productsAreToldByTheirKindTheirNumberAndTheirLaunch() {
    AnnotatedText text =
        TaggedText.of(
            "It/PRP built/VBD:build the/DT image/NN generator/NN PIXL/NN ~-/HYPH ~O/NN ./.",
            "The/DT latest/JJS language/NN model/NN ,/, VLM/NN ~-/HYPH ~7/CD ,/, is/VBZ:be large/JJ ./.",
            "After/IN the/DT launch/NN of/IN TalkBox/NNP rivals/NNS worried/VBD:worry ./.");
    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .containsExactly(
            tuple("PIXL-O", EntityType.PRODUCT),
            tuple("VLM-7", EntityType.PRODUCT),
            tuple("TalkBox", EntityType.PRODUCT));
  }

  @Test
  void anAcronymInParenthesesIsTheSameBody() {
    AnnotatedText text =
        TaggedText.of(
            "The/DT Guild/NNP/O of/IN/O Elbonian/NNP/O Weavers/NNPS/O (/-LRB- GEW/NNP )/-RRB- voted/VBD:vote ./.",
            "Later/RB the/DT GEW/NNP/O met/VBD:meet ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> mentions(text, entity))
        .containsExactly(
            tuple("Guild of Elbonian Weavers", List.of("Guild of Elbonian Weavers", "GEW", "GEW")));
  }

  @Test
  void aCompanyGoesByItsShortName() {
    AnnotatedText text =
        TaggedText.of(
            "Shares/NNS of/IN Tarvo/NNP/O Holdings/NNP/O Inc./NNP/O fell/VBD:fall ./.",
            "On/IN Monday/NNP Tarvo/NNP/O declined/VBD:decline to/TO comment/VB ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> entity.mentions().size())
        .containsExactly(tuple("Tarvo Holdings Inc.", 2));
  }

  @Test
  void theTitleIsNoPartOfTheNameAndTheOfficeNotOfTheCompany() {
    AnnotatedText text =
        TaggedText.of(
            "They/PRP met/VBD:meet Velko/NNP/O Chief/NNP Executive/NNP Dora/NNP/P Lund/NNP/P and/CC Sen./NNP Carl/NNP/P Moss/NNP/P ./.");
    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .containsExactly(
            tuple("Velko", EntityType.ORGANIZATION),
            tuple("Dora Lund", EntityType.PERSON),
            tuple("Carl Moss", EntityType.PERSON));
  }

  @Test
  void daysNationsAndCommonWordsAreNoNames() {
    AnnotatedText text =
        TaggedText.of(
            "THE/DT SECRET/NN FILE/NN",
            "On/IN Tuesday/NNP the/DT French/JJ and/CC some/DT Democrats/NNPS used/VBD:use AI/NN models/NNS ./.",
            "Investors/NNP called/VBD:call it/PRP a/DT \"/`` Fire/NN \"/'' sale/NN ./.",
            "The/DT investors/NNS left/VBD:leave ./.");
    assertThat(find(text)).isEmpty();
  }

  @Test
  void headlinesOnlyNameWhatTheTextNames() {
    AnnotatedText text =
        TaggedText.of(
            "Mayor/NNP Sees/NNP/P Ada/NNP/P Frost/NNP/P Winning/NNP/P Again/RB",
            "Yesterday/NN Ada/NNP/P Frost/NNP/P won/VBD:win ./.");
    assertThat(find(text))
        .extracting(Entity::name, entity -> mentions(text, entity))
        .containsExactly(tuple("Ada Frost", List.of("Ada Frost", "Ada Frost")));
  }

  @Test
  void aNameInCapitalsIsShownAsUsual() {
    AnnotatedText text =
        TaggedText.of("NORDHAVEN/NNP/L —/: The/DT strike/NN ended/VBD:end here/RB today/NN ./.");
    assertThat(find(text)).extracting(Entity::name).containsExactly("Nordhaven");
  }

  @Test
  void theArticlesTitleCompletesAName() {
    AnnotatedText text = TaggedText.of("Then/RB Quade/NNP/P told/VBD:tell reporters/NNS ./.");
    assertThat(new EntityFinder().find(text, "Why Martin Quade's plan failed"))
        .extracting(Entity::name)
        .containsExactly("Martin Quade");
  }

  @Test
  void theUsersGazetteerDecides() throws Exception {
    AnnotatedText text =
        TaggedText.of(
            "He/PRP visited/VBD:visit Marlow/NNP/L twice/RB ./.",
            "But/CC Marlow/NNP/L PLC/NNP fell/VBD:fall ./.");
    Path file = folder.resolve("names.csv");
    Files.writeString(file, "Marlow Foods,organization,Marlow|Marlow PLC\n");
    assertThat(new EntityFinder(Gazetteer.read(file)).find(text, ""))
        .extracting(Entity::name, Entity::type, entity -> entity.mentions().size())
        .containsExactly(tuple("Marlow Foods", EntityType.ORGANIZATION, 2));
  }

  @Test
  void aNameBehindAnArticleIsNoPersonUnlessItDescribesWhatFollows() {
    AnnotatedText text =
        TaggedText.of(
            "She/PRP saw/VBD:see the/DT Blue/NNP/P Heron/NNP/P on/IN Monday/NNP ./.",
            "He/PRP knew/VBD:know the/DT Dana/NNP/P Reyes/NNP/P family/NN ./.");

    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .contains(tuple("Dana Reyes", EntityType.PERSON))
        .doesNotContain(tuple("Blue Heron", EntityType.PERSON));
  }

  @Test
  void aClubIsNoPerson() {
    AnnotatedText text =
        TaggedText.of("Harwick/NNP/P Athletic/NNP/P won/VBD:win on/IN Monday/NNP ./.");

    assertThat(find(text))
        .extracting(Entity::name, Entity::type)
        .containsExactly(tuple("Harwick Athletic", EntityType.ORGANIZATION));
  }

  @Test
  void aTextWithoutSentencesHasNoEntities() {
    assertThat(find(new AnnotatedText("", List.of(), List.of()))).isEmpty();
  }
}

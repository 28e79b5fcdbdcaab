package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;

class ReferenceResolverTest {

  private static final String INTRODUCTION =
      "On/IN Monday/NNP Nora/NNP/P Quill/NNP/P ,/, the/DT mayor/NN of/IN Dunwich/NNP/L ,/, met/VBD:meet Karl/NNP/P Oster/NNP/P ./.";

  /** Names of what the phrase means in the last sentence. */
  private static List<String> meaning(AnnotatedText text, String phrase) {
    List<Entity> entities = new EntityFinder().find(text, "");
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    int start = text.text().indexOf(phrase, last.span().start());
    assertThat(start).isNotNegative();
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      int at = last.token(i).span().start();
      if (start <= at && at < start + phrase.length()) {
        tokens.add(i);
      }
    }
    return new ReferenceResolver(text, entities)
        .resolve(last, tokens).stream()
            .map(id -> entities.get(Integer.parseInt(id.substring(1)) - 1).name())
            .toList();
  }

  @Test
  void aPronounAgreesInGender() {
    assertThat(meaning(TaggedText.of(INTRODUCTION, "She/PRP said/VBD:say no/DT ./."), "She"))
        .containsExactly("Nora Quill");
    assertThat(meaning(TaggedText.of(INTRODUCTION, "He/PRP said/VBD:say no/DT ./."), "He"))
        .containsExactly("Karl Oster");
  }

  @Test
  void aPronounDoesNotMeanWhoIsNamedInTheWordsItSpeaks() {
    AnnotatedText text =
        TaggedText.of(
            "There/RB Karl/NNP/P Oster/NNP/P said/VBD:say more/JJR ./.",
            "\"/`` Mr./NNP Bram/NNP/P Holt/NNP/P will/MD lose/VB ,/, \"/'' he/PRP said/VBD:say ./.");
    assertThat(meaning(text, "he")).containsExactly("Karl Oster");
  }

  @Test
  void twoMenAlikePresentLeaveAPronounOpen() {
    AnnotatedText text =
        TaggedText.of(
            "For/IN Karl/NNP/P Oster/NNP/P and/CC Bruce/NNP/P Holt/NNP/P it/PRP rained/VBD:rain ./.",
            "He/PRP said/VBD:say so/RB ./.");
    assertThat(meaning(text, "He")).isEmpty();
  }

  @Test
  void aSpokesmanWithoutANameIsNotTheLastPersonNamed() {
    AnnotatedText text =
        TaggedText.of(
            "We/PRP called/VBD:call Karl/NNP/P Oster/NNP/P ./.",
            "A/DT spokesman/NN said/VBD:say no/DT ./.",
            "He/PRP said/VBD:say more/JJR ./.");
    assertThat(meaning(text, "He")).isEmpty();
  }

  @Test
  void aPronounAndANameAreBothMeant() {
    AnnotatedText text =
        TaggedText.of(
            "Then/RB Karl/NNP/P Oster/NNP/P left/VBD:leave Velko/NNP/O Inc./NNP/O ./.",
            "Publicly/RB ,/, he/PRP and/CC Velko/NNP/O said/VBD:say little/JJ ./.");
    assertThat(meaning(text, "he and Velko")).containsExactly("Karl Oster", "Velko Inc.");
  }

  @Test
  void aRoleMeansWhoWasIntroducedByIt() {
    AnnotatedText text =
        TaggedText.of(INTRODUCTION, "Later/RB ,/, the/DT mayor/NN said/VBD:say no/DT ./.");
    assertThat(meaning(text, "the mayor")).containsExactly("Nora Quill");
  }

  @Test
  void anotherPartysNomineeIsNotMeant() {
    AnnotatedText text =
        TaggedText.of(
            "Here/RB Republican/JJ nominee/NN Karl/NNP/P Oster/NNP/P spoke/VBD:speak ./.",
            "The/DT Democratic/JJ nominee/NN said/VBD:say no/DT ./.");
    assertThat(meaning(text, "The Democratic nominee")).isEmpty();
    AnnotatedText same =
        TaggedText.of(
            "Here/RB Republican/JJ nominee/NN Karl/NNP/P Oster/NNP/P spoke/VBD:speak ./.",
            "The/DT GOP/NNP/O nominee/NN said/VBD:say no/DT ./.");
    assertThat(meaning(same, "The GOP nominee")).containsExactly("Karl Oster");
  }

  @Test
  void theCompanyIsTheLastCompanyAndNoMinistry() {
    AnnotatedText text =
        TaggedText.of(
            "Shares/NNS of/IN Velko/NNP/O Inc./NNP/O fell/VBD:fall ./.",
            "The/DT Finance/NNP/O Ministry/NNP/O welcomed/VBD:welcome it/PRP ./.",
            "The/DT company/NN said/VBD:say no/DT ./.");
    assertThat(meaning(text, "The company")).containsExactly("Velko Inc.");
  }

  @Test
  void whoStandsBehindAPaperOrASpokesmanIsTheSource() {
    AnnotatedText text =
        TaggedText.of(
            "A/DT Velko/NNP/O announcement/NN and/CC a/DT spokesman/NN for/IN Brenno/NNP/O Corp./NNP/O said/VBD:say no/DT ./.");
    assertThat(meaning(text, "A Velko announcement")).containsExactly("Velko");
    assertThat(meaning(text, "a spokesman for Brenno Corp.")).containsExactly("Brenno Corp.");
  }

  @Test
  void peopleAroundSomebodyAreNotThatPerson() {
    AnnotatedText text =
        TaggedText.of(
            "The/DT Quill/NNP/P campaign/NN and/CC Nora/NNP/P Quill/NNP/P ~'s/POS lawyers/NNS said/VBD:say no/DT ./.");
    assertThat(meaning(text, "The Quill campaign")).isEmpty();
    assertThat(meaning(text, "Nora Quill's lawyers")).isEmpty();
  }

  @Test
  void onlyTheHeadOfALongPhraseIsMeant() {
    AnnotatedText text =
        TaggedText.of(
            "Karl/NNP/P Oster/NNP/P ,/, the/DT chairman/NN of/IN Velko/NNP/O Inc./NNP/O ,/, who/WP advised/VBD:advise Nora/NNP/P Quill/NNP/P ,/, said/VBD:say no/DT ./.");
    assertThat(meaning(text, "Karl Oster , the chairman of Velko Inc. , who advised Nora Quill"))
        .containsExactly("Karl Oster");
    assertThat(meaning(text, "who")).containsExactly("Karl Oster");
  }

  @Test
  void theNameBesideARoleIsMeant() {
    AnnotatedText text =
        TaggedText.of(
            "The/DT company/NN ~'s/POS founder/NN ,/, Karl/NNP/P Oster/NNP/P ,/, said/VBD:say no/DT ./.");
    assertThat(meaning(text, "The company's founder , Karl Oster")).containsExactly("Karl Oster");
  }

  @Test
  void firstPersonsUnknownTokensAndNothingMeanNobody() {
    AnnotatedText text = TaggedText.of(INTRODUCTION, "I/PRP said/VBD:say no/DT ./.");
    assertThat(meaning(text, "I")).isEmpty();
    ReferenceResolver resolver = new ReferenceResolver(text, new EntityFinder().find(text, ""));
    assertThat(resolver.resolve(text.sentences().get(1), List.of())).isEmpty();
    assertThat(resolver.resolve(text.sentences().get(1), List.of(-1, 99))).isEmpty();
  }
}

package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
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
}

package org.onrecord.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

/**
 * Remembers a speaker without a name, for the pronoun of the next sentence: after "a person close
 * to the board said the plan was safe", "she added" is that person, not a woman who was named
 * before. One instance reads one article, in text order.
 */
final class NamelessSpeaker {

  /** In sentences: how far behind the speaker a pronoun may stand. */
  private static final int REACH = 2;

  private static final Set<String> CONTINUING = FunctionWords.of("continuing");

  /** The speaker, its head noun and the sentence it spoke in last. */
  private record Heard(Speaker speaker, Token noun, int sentence) {}

  private final AnnotatedText text;
  private final Map<String, Entity> entities;
  private final References references;
  private final Speakers speakers;
  private Optional<Heard> last = Optional.empty();

  NamelessSpeaker(
      AnnotatedText text, Map<String, Entity> entities, References references, Speakers speakers) {
    this.text = text;
    this.entities = entities;
    this.references = references;
    this.speakers = speakers;
  }

  /**
   * The speaker before, where the pronoun means nobody else.
   *
   * @param meant the entities that the pronoun could mean
   */
  Optional<Speaker> goesOn(Draft draft, Token pronoun, List<String> meant) {
    return last.filter(heard -> draft.sentence() - heard.sentence() <= REACH)
        .filter(heard -> agrees(pronoun, heard.noun()))
        .filter(
            heard ->
                CONTINUING.contains(draft.cueWord().lemma())
                    || meant.stream().noneMatch(id -> isTalkedOf(id, heard, draft, pronoun)))
        .map(Heard::speaker);
  }

  /** Keeps the speaker of a draft, or forgets the one before where this one has a name. */
  void heard(Draft draft, Token head, Speaker speaker) {
    boolean speaks = draft.clausal() && draft.cueWord().kind() != Cue.Kind.THOUGHT;
    if (!speaks) {
      return;
    }
    boolean goesOn = last.filter(heard -> heard.speaker().equals(speaker)).isPresent();
    boolean isNew = !head.tag().startsWith("PRP") && isNameless(head, speaker);
    if (isNew) {
      last = Optional.of(new Heard(speaker, head, draft.sentence()));
    } else {
      last =
          last.filter(heard -> goesOn)
              .map(heard -> new Heard(speaker, heard.noun(), draft.sentence()));
    }
  }

  private boolean isNameless(Token head, Speaker speaker) {
    boolean person =
        speaker.entityIds().stream()
            .map(entities::get)
            .anyMatch(e -> e != null && e.type() == EntityType.PERSON);
    return !person && speakers.isPersonNoun(head);
  }

  private static boolean agrees(Token pronoun, Token noun) {
    boolean plural = noun.tag().equals("NNS");
    if (pronoun.is("he") || pronoun.is("she")) {
      String other = pronoun.is("he") ? "woman" : "man";
      boolean sameSex =
          !noun.lemma().endsWith(other) || other.equals("man") && noun.lemma().endsWith("woman");
      return !plural && sameSex;
    }
    return pronoun.is("they") && plural;
  }

  /** Whether the entity is named, or meant by a pronoun, since the nameless speaker spoke. */
  private boolean isTalkedOf(String id, Heard heard, Draft draft, Token pronoun) {
    Entity entity = entities.get(id);
    Span since =
        new Span(text.sentences().get(heard.sentence()).span().start(), pronoun.span().start());
    boolean named =
        entity != null && entity.mentions().stream().anyMatch(mention -> mention.overlaps(since));
    return named || isMeantByPronoun(id, heard.sentence(), draft.sentence(), since);
  }

  private boolean isMeantByPronoun(String id, int from, int to, Span since) {
    for (int at = from; at <= to; at++) {
      Sentence sentence = text.sentences().get(at);
      for (Token token : sentence.tokens()) {
        boolean pronoun = token.tag().startsWith("PRP") && token.span().overlaps(since);
        if (pronoun && references.resolve(sentence, List.of(token.index())).contains(id)) {
          return true;
        }
      }
    }
    return false;
  }
}

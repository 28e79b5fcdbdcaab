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
 * before; so is a document for "it says". One instance reads one article, in text order.
 */
final class NamelessSpeaker {

  /** In sentences: how far behind the speaker a pronoun may stand. */
  private static final int REACH = 2;

  private static final Set<String> CONTINUING = FunctionWords.of("continuing");

  /**
   * The speaker, its head noun, the sentence it spoke in last and what it said there. Pronouns
   * outside these words are the speaker's own: "one of them, who still works there, said".
   */
  private record Heard(Speaker speaker, Token noun, int sentence, List<Span> said) {}

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
        .filter(heard -> agrees(pronoun, heard))
        .filter(heard -> !isDocument(heard.speaker()) || !hasSpeakerBefore(draft, pronoun))
        .filter(
            heard ->
                CONTINUING.contains(draft.cueWord().lemma())
                    || meant.stream().noneMatch(id -> isTalkedOf(id, heard, draft, pronoun)))
        .map(Heard::speaker);
  }

  /** In "the company expects a loss, it disclosed" no document means "it". */
  private boolean hasSpeakerBefore(Draft draft, Token pronoun) {
    Syntax syntax = new Syntax(text.sentences().get(draft.sentence()));
    for (int at = 0; at < Math.min(pronoun.index(), syntax.size()); at++) {
      if (syntax.token(at).isNoun()
          && speakers.canSpeak(syntax, at)
          && syntax.tree().is(at, "nsubj")) {
        return true;
      }
    }
    return false;
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
      last = Optional.of(new Heard(speaker, head, draft.sentence(), draft.content()));
    } else {
      last =
          last.filter(heard -> goesOn)
              .map(heard -> new Heard(speaker, heard.noun(), draft.sentence(), draft.content()));
    }
  }

  private boolean isNameless(Token head, Speaker speaker) {
    boolean person =
        speaker.entityIds().stream()
            .map(entities::get)
            .anyMatch(e -> e != null && e.type() == EntityType.PERSON);
    boolean somebody =
        speaker.profile().kind() == Source.Kind.UNNAMED || speakers.isPersonNoun(head);
    return !person && (somebody || isDocument(speaker) || isSeveral(head, speaker));
  }

  /** "the companies", for whom "they" goes on. */
  private static boolean isSeveral(Token head, Speaker speaker) {
    return head.tag().equals("NNS") && speaker.profile().kind() == Source.Kind.ORGANIZATION;
  }

  /** Whether the pronoun may mean the person, or persons, that the noun names. */
  boolean fits(Token pronoun, Token noun) {
    return !noun.isProperNoun() && speakers.isPersonNoun(noun) && agrees(pronoun, noun);
  }

  private static boolean isDocument(Speaker speaker) {
    return speaker.profile().kind() == Source.Kind.DOCUMENT;
  }

  private static boolean agrees(Token pronoun, Heard heard) {
    Token noun = heard.noun();
    if (isDocument(heard.speaker())) {
      return pronoun.is("it") && !noun.tag().endsWith("S");
    }
    return agrees(pronoun, noun);
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
    return named || isMeantByPronoun(id, heard, draft.sentence(), since);
  }

  private boolean isMeantByPronoun(String id, Heard heard, int to, Span since) {
    for (int at = heard.sentence(); at <= to; at++) {
      Sentence sentence = text.sentences().get(at);
      for (Token token : sentence.tokens()) {
        boolean pronoun =
            token.tag().startsWith("PRP")
                && token.span().overlaps(since)
                && !isOwn(token, heard, at);
        if (pronoun && references.resolve(sentence, List.of(token.index())).contains(id)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "who still works in the trade because he must": the speaker of itself, before it speaks. */
  private boolean isOwn(Token pronoun, Heard heard, int sentence) {
    Span own = text.sentences().get(heard.sentence()).span();
    return sentence == heard.sentence()
        && own.contains(heard.noun().span().start())
        && pronoun.index() > heard.noun().index()
        && heard.said().stream().noneMatch(span -> span.overlaps(pronoun.span()));
  }
}

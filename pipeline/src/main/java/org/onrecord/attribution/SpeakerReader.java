package org.onrecord.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceProfiler.Profile;
import org.onrecord.entity.Entity;
import org.onrecord.entity.References;

/**
 * Says who the sources of one article are, in text order: by name, by what their words refer to, or
 * as the speaker before who has no name ("a person close to the board said ... She added").
 */
final class SpeakerReader {

  private static final Set<String> DEFINITE = FunctionWords.of("definite");
  private static final Set<String> ANYBODY = FunctionWords.of("anybody");

  private final AnnotatedText text;
  private final References references;
  private final SourceProfiler profiler;
  private final NamelessSpeaker nameless;
  private final Map<String, Entity> entities = new HashMap<>();

  /** The unnamed sources so far by their noun, and the last of all. */
  private final Map<String, Profile> unnamed = new HashMap<>();

  private Optional<Profile> lastUnnamed = Optional.empty();

  /** The documents so far that were not made public, by their noun. */
  private final Map<String, Profile> unpublished = new HashMap<>();

  SpeakerReader(
      AnnotatedText text,
      List<Entity> entities,
      References references,
      SourceProfiler profiler,
      Speakers speakers) {
    this.text = text;
    this.references = references;
    this.profiler = profiler;
    entities.forEach(e -> this.entities.put(e.id(), e));
    this.nameless = new NamelessSpeaker(text, this.entities, references, speakers);
  }

  /** The speaker of the next draft. */
  Speaker read(Draft draft) {
    Sentence sentence = text.sentences().get(draft.sentence());
    List<Token> phrase =
        draft.referent().stream().flatMap(span -> text.tokensIn(span).stream()).toList();
    if (phrase.isEmpty()) {
      return Speaker.NONE;
    }
    Token head = head(draft, sentence, phrase);
    List<String> meant = references.resolve(sentence, naming(sentence, phrase));
    Speaker speaker =
        nameless
            .goesOn(draft, head, meant)
            .or(() -> meant.isEmpty() ? subjectBefore(sentence, head) : Optional.empty())
            .orElseGet(() -> new Speaker(meant, profile(sentence, head, phrase, meant)));
    nameless.heard(draft, head, speaker);
    if (speaker.profile().kind() == Source.Kind.UNNAMED) {
      lastUnnamed = Optional.of(speaker.profile());
      unnamed.put(head.lemma(), speaker.profile());
    }
    return speaker;
  }

  /** "Analysts at the bank cut their target. They said that demand was weak." */
  private Optional<Speaker> subjectBefore(Sentence sentence, Token pronoun) {
    boolean opens = pronoun.index() == 0 && sentence.index() > 0;
    Sentence before = text.sentences().get(opens ? sentence.index() - 1 : 0);
    if (!opens || before.block() != sentence.block()) {
      return Optional.empty();
    }
    List<Token> phrase =
        before.tokens().stream().takeWhile(word -> !Tags.BREAKS_SUBJECT.fits(word)).toList();
    List<Token> leading =
        phrase.stream().takeWhile(word -> Tags.IN_NOUN_PHRASE.fits(word)).toList();
    if (leading.isEmpty() || phrase.size() == before.size()) {
      return Optional.empty();
    }
    Token head = leading.get(leading.size() - 1);
    if (!nameless.fits(pronoun, head)) {
      return Optional.empty();
    }
    List<String> meant = references.resolve(before, naming(before, phrase));
    return Optional.of(new Speaker(meant, profile(before, head, phrase, meant)));
  }

  private static Token head(Draft draft, Sentence sentence, List<Token> phrase) {
    boolean inSentence = draft.sourceHead() >= 0 && draft.sourceHead() < sentence.size();
    return inSentence ? sentence.token(draft.sourceHead()) : phrase.get(phrase.size() - 1);
  }

  private Profile profile(Sentence sentence, Token head, List<Token> phrase, List<String> meant) {
    List<Entity> known = meant.stream().map(entities::get).filter(e -> e != null).toList();
    Optional<Profile> before =
        ANYBODY.contains(head.lemma())
            ? lastUnnamed
            : Optional.ofNullable(unnamed.get(head.lemma()));
    Profile profile = profiler.profile(sentence, head, phrase, known, before);
    if (profile.channel().equals(Unpublished.CHANNEL)) {
      unpublished.put(head.lemma(), profile);
    }
    boolean again = profile.kind() == Source.Kind.DOCUMENT && DEFINITE.contains(first(phrase));
    return again ? unpublished.getOrDefault(head.lemma(), profile) : profile;
  }

  private static String first(List<Token> phrase) {
    return Words.lower(phrase.get(0));
  }

  /** In "emails seen by the Ledger" the paper is no source: the words before its reading. */
  private List<Integer> naming(Sentence sentence, List<Token> phrase) {
    return profiler.naming(sentence, phrase).stream().map(Token::index).toList();
  }
}

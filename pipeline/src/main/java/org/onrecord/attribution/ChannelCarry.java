package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.References;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Keeps a channel for what the same source says a sentence or two later: "In a statement Smith
 * denied it. She called the claim absurd." A post goes on only where somebody writes. It ends where
 * the source turns to somebody ("told her staff") or another occasion is told ("on Friday",
 * "privately"), by the words of occasions.tsv. One instance reads one article, in text order.
 */
final class ChannelCarry {

  /** In sentences: how far behind a channel its user is still taken to speak through it. */
  private static final int LONGEST_CARRY = 2;

  private static final Set<String> OCCASIONS =
      Lexicon.load(ChannelCarry.class, "occasions.tsv").column("word");

  private final AnnotatedText text;
  private final ChannelFinder channels;
  private final Hearings hearings;
  private final References references;

  /** The sentences in which nobody speaks. */
  private final BitSet silent;

  /** Who used a channel last, which and in which sentence. */
  private List<String> speaker = List.of();

  private int spoken = Integer.MIN_VALUE / 2;
  private Channel last = Channel.NONE;

  ChannelCarry(
      AnnotatedText text,
      List<Draft> drafts,
      ChannelFinder channels,
      Hearings hearings,
      References references) {
    this.text = text;
    this.channels = channels;
    this.hearings = hearings;
    this.references = references;
    this.silent = Syntax.range(0, text.sentences().size());
    drafts.forEach(draft -> silent.clear(draft.sentence()));
  }

  /**
   * The channel of the next draft: what its sentence names, else what its source used before.
   *
   * @param reported the draft's content and those of others in its sentence that do not hold its
   *     cue
   * @param meant the entities that the draft's source means
   */
  Channel channel(Draft draft, Sentence sentence, List<Span> reported, List<String> meant) {
    int cue = draft.cue().isEmpty() ? -1 : cueToken(sentence, draft.cue().get(0));
    Channel own =
        heard(draft, sentence)
            .widest(channels.find(sentence, ChannelScope.of(sentence, cue, reported)));
    if (own.isKnown() && isAside(draft)) {
      return own;
    }
    if (own.isKnown()) {
      speaker = meant;
      spoken = last(draft);
      last = own;
      return own;
    }
    boolean same = !meant.isEmpty() && meant.equals(speaker);
    boolean turnsAway = !draft.addressee().isEmpty() && !isSameHearing(draft.addressee(), sentence);
    if (same && turnsAway || isAnotherOccasion(sentence, draft)) {
      speaker = List.of();
      return own;
    }
    if (!same) {
      return draft.cueWord().kind() == Cue.Kind.WRITING ? postedBefore(draft, meant) : own;
    }
    boolean near = first(draft) - spoken <= LONGEST_CARRY;
    return near && goesOn(draft.cueWord().kind()) ? last.carried() : own;
  }

  /** "Roe, who put it at $5 in a study in 1998, said": that was another occasion. */
  private boolean isAside(Draft draft) {
    return !draft.source().isEmpty()
        && draft.source().stream()
            .flatMap(span -> text.tokensIn(span).stream())
            .allMatch(token -> token.tag().startsWith("W"));
  }

  /** "told councillors that", but not "urged councillors to", which one can do from anywhere. */
  private Channel heard(Draft draft, Sentence sentence) {
    boolean demands =
        draft.cueWord().takes(Cue.Frame.OBJINF) && !draft.cueWord().lemma().equals("tell");
    return demands ? Channel.NONE : hearings.channel(draft.addressee(), sentence);
  }

  /** "Reed hit back on Truth Social. "It is a hoax," he wrote." */
  private Channel postedBefore(Draft draft, List<String> meant) {
    int before = draft.sentence() - 1;
    if (before < 0 || !silent.get(before)) {
      return Channel.NONE;
    }
    Sentence sentence = text.sentences().get(before);
    boolean near = sentence.isParsed() && sentence.block() == blockOf(draft);
    Channel told =
        near ? channels.find(sentence, ChannelScope.of(sentence, -1, List.of())) : Channel.NONE;
    return told.reach() == Channel.Reach.SOCIAL && isSubject(sentence, meant)
        ? told.carried()
        : Channel.NONE;
  }

  private int blockOf(Draft draft) {
    return text.sentences().get(draft.sentence()).block();
  }

  /** Whether the sentence's subject is who is meant; a pronoun that means nobody may be it too. */
  private boolean isSubject(Sentence sentence, List<String> meant) {
    Syntax syntax = new Syntax(sentence);
    int subject = syntax.subject(syntax.root());
    return subject >= 0
        && (meant.isEmpty() || references.resolve(sentence, List.of(subject)).equals(meant));
  }

  /** "He told senators", where he testifies before them. */
  private boolean isSameHearing(List<Span> addressee, Sentence sentence) {
    return last.name().equals(Hearings.CHANNEL) && hearings.sits(addressee, sentence);
  }

  private static int cueToken(Sentence sentence, Span cue) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(cue))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private boolean goesOn(Cue.Kind kind) {
    return kind == Cue.Kind.WRITING
        || kind == Cue.Kind.SPEECH && last.reach() != Channel.Reach.SOCIAL;
  }

  private static boolean isAnotherOccasion(Sentence sentence, Draft draft) {
    return sentence.tokens().stream()
        .filter(token -> OCCASIONS.contains(token.text()))
        .anyMatch(token -> isOutside(draft, token));
  }

  private static boolean isOutside(Draft draft, Token token) {
    return draft.content().stream().noneMatch(span -> span.overlaps(token.span()));
  }

  private int first(Draft draft) {
    return Math.min(draft.sentence(), sentenceAt(draft.contentHull().start(), draft));
  }

  private int last(Draft draft) {
    return Math.max(draft.sentence(), sentenceAt(draft.contentHull().end() - 1, draft));
  }

  private int sentenceAt(int offset, Draft draft) {
    return text.sentenceAt(offset).map(Sentence::index).orElse(draft.sentence());
  }
}

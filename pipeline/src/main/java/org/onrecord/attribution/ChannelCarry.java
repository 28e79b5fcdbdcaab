package org.onrecord.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

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

  /** Who used a channel last, which and in which sentence. */
  private List<String> speaker = List.of();

  private int spoken = Integer.MIN_VALUE / 2;
  private Channel last = Channel.NONE;

  ChannelCarry(AnnotatedText text, ChannelFinder channels) {
    this.text = text;
    this.channels = channels;
  }

  /**
   * The channel of the next draft: what its sentence names, else what its source used before.
   *
   * @param meant the entities that the draft's source means
   */
  Channel channel(Draft draft, Sentence sentence, List<String> meant) {
    Channel own = channels.find(sentence, draft.content());
    if (own.isKnown()) {
      speaker = meant;
      spoken = last(draft);
      last = own;
      return own;
    }
    if (meant.isEmpty() || !meant.equals(speaker)) {
      return own;
    }
    if (!draft.addressee().isEmpty() || isAnotherOccasion(sentence, draft)) {
      speaker = List.of();
      return own;
    }
    boolean near = first(draft) - spoken <= LONGEST_CARRY;
    return near && goesOn(draft.cueWord().kind()) ? last.carried() : own;
  }

  private boolean goesOn(Cue.Kind kind) {
    return kind == Cue.Kind.WRITING
        || kind == Cue.Kind.SPEECH && last.reach() != Channel.Reach.SOCIAL;
  }

  private static boolean isAnotherOccasion(Sentence sentence, Draft draft) {
    return sentence.tokens().stream()
        .filter(token -> OCCASIONS.contains(token.text().toLowerCase(Locale.ROOT)))
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

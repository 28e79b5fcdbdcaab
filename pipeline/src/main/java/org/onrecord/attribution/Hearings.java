package org.onrecord.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * What a court or a committee is told in public: "the inquest heard that ...", "the jury was told
 * that ...", and in headlines "..., jury told". The court is spoken to; who spoke, the sentence
 * does not tell. The nouns are in hearings.tsv.
 */
final class Hearings {

  /** The channel of a cue that tells what was said in a hearing. */
  static final String CHANNEL = "testimony";

  private final Set<String> nouns = Lexicon.load(Hearings.class, "hearings.tsv").column("noun");

  /** The draft with the court as the one spoken to, where that is what its words say. */
  Draft recast(Draft draft, Sentence sentence) {
    String cue = draft.cueWord().lemma();
    boolean told = cue.equals("tell") || cue.equals("hear");
    if (!told) {
      return draft;
    }
    if (draft.source().isEmpty()) {
      return sits(draft.addressee(), sentence) ? draft.by(heard(draft.cueWord())) : draft;
    }
    boolean listens = draft.addressee().isEmpty() && sits(draft.source(), sentence);
    return listens ? draft.by(heard(draft.cueWord())).saidToItsSource() : draft;
  }

  /** Whether the phrase means those who sit in a hearing. */
  boolean sits(List<Span> phrase, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> phrase.stream().anyMatch(span -> span.overlaps(token.span())))
        .anyMatch(token -> nouns.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * The public channel of what is told to a court or committee by name: "told Lyme Crown Court".
   */
  Channel channel(List<Span> addressee, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> addressee.stream().anyMatch(span -> span.overlaps(token.span())))
        .filter(token -> nouns.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .filter(token -> isHead(token, sentence))
        .findFirst()
        .map(token -> new Channel(Channel.Reach.PUBLIC, CHANNEL, "told the " + token.text()))
        .orElse(Channel.NONE);
  }

  /** "the court", but not "the court clerk". */
  private static boolean isHead(Token token, Sentence sentence) {
    int next = token.index() + 1;
    return next >= sentence.size()
        || !sentence.token(next).isNoun() && !sentence.token(next).tag().equals("POS");
  }

  private static Cue heard(Cue cue) {
    return new Cue(
        cue.lemma(), Cue.Kind.SPEECH, cue.frames(), cue.prepositions(), cue.polarity(), CHANNEL);
  }
}

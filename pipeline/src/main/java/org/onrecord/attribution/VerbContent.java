package org.onrecord.attribution;

import java.util.Optional;

/**
 * Finds the content of a verb cue, in the order in which a reader would accept it: a quotation
 * behind the cue or one that is all that stands before it, a clause behind it, what stands before a
 * closing "she said", an infinitive, a noun phrase.
 */
final class VerbContent {

  private final ChannelFinder channels;
  private final ContentCuts cuts;
  private final Quotations quotations;
  private final QuoteBehind quoteBehind;
  private final ClauseBehind clauseBehind;
  private final ContentBefore contentBefore;

  VerbContent(
      Quotations quotations,
      String text,
      ContentCuts cuts,
      ChannelFinder channels,
      CueLexicon lexicon) {
    this.channels = channels;
    this.cuts = cuts;
    this.quotations = quotations;
    this.quoteBehind = new QuoteBehind(quotations, lexicon);
    this.clauseBehind = new ClauseBehind(quotations, cuts, lexicon);
    this.contentBefore = new ContentBefore(quotations, text);
  }

  Optional<Found> find(VerbFrame frame) {
    Cue cue = frame.cue();
    boolean talks = cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE);
    Optional<Found> clausal =
        talks
            ? clausal(frame)
            : cue.takes(Cue.Frame.WH) ? clauseBehind.find(frame) : Optional.empty();
    return clausal.or(() -> new PhraseContent(frame, channels, cuts).find());
  }

  private Optional<Found> clausal(VerbFrame frame) {
    return quoteBehind
        .find(frame)
        .or(() -> AsNoted.find(frame))
        .or(() -> contentBefore.speech(frame))
        .or(() -> ContentAround.find(frame))
        .or(() -> isClosed(frame) ? Optional.empty() : clauseBehind.find(frame))
        .map(found -> withFirstHalf(frame, found))
        .or(() -> contentBefore.find(frame));
  }

  private static boolean isClosed(VerbFrame frame) {
    return AddedPhrases.isBehind(frame.syntax(), frame.verb());
  }

  /** «"The bridge," she said, "is safe"» is one content. */
  private Found withFirstHalf(VerbFrame frame, Found found) {
    boolean quoted = found.spans().stream().allMatch(quotations::isQuoted);
    return quoted ? contentBefore.quotation(frame).map(found::after).orElse(found) : found;
  }
}

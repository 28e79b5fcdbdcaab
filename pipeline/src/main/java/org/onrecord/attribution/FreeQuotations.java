package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Quotations that no cue of the lexicon claims. One that stands behind a colon belongs to the
 * subject of the sentence before the colon; one that is signed ("... — Dana Reyes") to its
 * signature; one behind a sentence that only tells where it was posted ("Reyes took to Twitter.")
 * to that sentence's subject.
 */
final class FreeQuotations {

  private static final int FEWEST_WORDS = 3;

  private static final Cue COLON = cue(":");
  private static final Cue DASH = cue("—");
  private static final Cue POST = cue("post");

  /** A dash and at most a name with what its bearer is. */
  private static final Pattern SIGNATURE =
      Pattern.compile("\\s*(?<dash>[-–—―]{1,2})\\s?(?<name>\\p{Lu}[^\"“”.!?;:]{2,60})\\s*");

  private final AnnotatedText text;
  private final Quotations quotations;
  private final ChannelFinder channels;
  private final Speakers speakers;

  FreeQuotations(
      AnnotatedText text, Quotations quotations, ChannelFinder channels, Speakers speakers) {
    this.text = text;
    this.channels = channels;
    this.speakers = speakers;
    this.quotations = quotations;
  }

  private static Cue cue(String lemma) {
    return new Cue(lemma, Cue.Kind.SPEECH, Set.of(Cue.Frame.QUOTE), Set.of(), Polarity.NEUTRAL, "");
  }

  /** Drafts for the quotations that overlap no content of {@code known}. */
  List<Draft> find(List<Draft> known) {
    List<Draft> found = new ArrayList<>();
    Set<Integer> speaking = new HashSet<>();
    known.forEach(draft -> speaking.add(draft.sentence()));
    for (Quotation quotation : quotations.outside(known)) {
      if (words(quotation) >= FEWEST_WORDS) {
        behindColon(quotation)
            .or(() -> signed(quotation))
            .or(() -> posted(quotation, speaking))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private int words(Quotation quotation) {
    return (int)
        text.tokensIn(quotation.span()).stream()
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  /** A quotation that ends its block but for a dash and a name. */
  private Optional<Draft> signed(Quotation quotation) {
    Span block = text.blocks().get(quotation.block()).span();
    int end = Math.min(quotation.span().end(), block.end());
    Matcher signature = SIGNATURE.matcher(text.text().substring(end, block.end()));
    if (!signature.matches()) {
      return Optional.empty();
    }
    Span name = new Span(end + signature.start("name"), end + signature.end("name"));
    List<Token> words = text.tokensIn(name);
    if (words.isEmpty() || !words.get(0).isProperNoun()) {
      return Optional.empty();
    }
    Span dash = new Span(end + signature.start("dash"), end + signature.end("dash"));
    return Draft.signed(text, name, dash, quotation.span(), DASH, "a quotation with its signature");
  }

  private Optional<Draft> behindColon(Quotation quotation) {
    int at = quotation.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(text.text().charAt(at))) {
      at--;
    }
    if (at < 0 || text.text().charAt(at) != ':') {
      return Optional.empty();
    }
    int colon = at;
    return text.sentenceAt(colon)
        .filter(Sentence::isParsed)
        .flatMap(s -> draft(s, colon, quotation));
  }

  /** "Reyes took to Twitter. "The mine must close."" */
  private Optional<Draft> posted(Quotation quotation, Set<Integer> speaking) {
    return text.sentenceAt(quotation.span().start())
        .filter(s -> s.index() > 0 && s.span().start() == quotation.span().start())
        .map(s -> text.sentences().get(s.index() - 1))
        .filter(before -> before.isParsed() && before.block() == quotation.block())
        .filter(before -> !speaking.contains(before.index()))
        .flatMap(before -> post(before, quotation));
  }

  private Optional<Draft> post(Sentence before, Quotation quotation) {
    Syntax syntax = new Syntax(before);
    int verb = syntax.root();
    int subject = syntax.token(verb).isVerb() ? syntax.subject(verb) : -1;
    boolean posts =
        subject >= 0
            && subject < verb
            && speakers.canSpeak(syntax, subject)
            && channels.find(before, ChannelScope.of(before, verb, List.of())).reach()
                == Channel.Reach.SOCIAL;
    if (!posts) {
      return Optional.empty();
    }
    List<Span> source = syntax.spans(syntax.nounPhrase(syntax.antecedent(subject, verb)));
    return Optional.of(
        new Draft(
            before.index(),
            subject,
            source,
            source,
            syntax.spans(syntax.verbGroup(verb)),
            List.of(quotation.span()),
            POST,
            true,
            List.of("a quotation behind the sentence that tells where it was posted")));
  }

  /** The name in a headline such as "Reyes: 'The mine must close'", or -1. */
  private static int nameBefore(Syntax syntax, int colon) {
    boolean isName = colon > 0 && colon < 6 && syntax.token(colon - 1).isProperNoun();
    for (int at = 0; at < colon; at++) {
      isName &= syntax.token(at).isNoun() || Tags.IN_HEADLINE_NAME.fits(syntax.token(at));
    }
    return isName ? colon - 1 : -1;
  }

  private Optional<Draft> draft(Sentence sentence, int colon, Quotation quotation) {
    Syntax syntax = new Syntax(sentence);
    int subject = -1;
    int colonToken = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().start() == colon) {
        colonToken = token.index();
      }
    }
    for (int verb = colonToken - 1; verb >= 0 && subject < 0; verb--) {
      // What another quotation says has a subject of its own.
      boolean outside = quotations.at(syntax.token(verb).span().start()).isEmpty();
      if (outside && syntax.token(verb).isVerb()) {
        // "A third was blunter:" has its subject at what it was.
        boolean was = syntax.tree().is(verb, "cop") && syntax.tree().head(verb) == colonToken - 1;
        subject = syntax.subject(was ? colonToken - 1 : verb);
      }
    }
    subject = subject < 0 ? nameBefore(syntax, colonToken) : subject;
    List<Span> source =
        subject < 0
            ? List.of()
            : syntax.spans(syntax.nounPhrase(syntax.antecedent(subject, subject)));
    return Optional.of(
        new Draft(
            sentence.index(),
            subject,
            source,
            source,
            List.of(new Span(colon, colon + 1)),
            List.of(quotation.span()),
            COLON,
            true,
            List.of("a quotation behind a colon")));
  }
}

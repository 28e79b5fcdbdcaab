package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Attributions by a phrase that hangs beside its content: "according to Acme", "in the words of the
 * mayor", "by her account". The content is the clause around the phrase.
 */
final class AccordingTo {

  private static final Cue PHRASE =
      new Cue(
          "according to",
          Cue.Kind.SPEECH,
          Set.of(Cue.Frame.CLAUSE, Cue.Frame.QUOTE),
          Set.of(),
          Polarity.NEUTRAL,
          "");

  private final CuePhrases phrases;
  private final OwnedPhrases owned = OwnedPhrases.SHIPPED;
  private final CueLexicon lexicon;
  private final Quotations quotations;
  private final ContentCuts cuts;

  AccordingTo(CuePhrases phrases, CueLexicon lexicon, Quotations quotations) {
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.cuts = new ContentCuts(lexicon, phrases);
  }

  List<Draft> find(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    List<Draft> drafts = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (quotations.at(sentence.token(at).span().start()).isPresent()) {
        continue;
      }
      int width = phrases.matchAt(sentence, at);
      if (width > 0) {
        draft(syntax, at, at + width).ifPresent(drafts::add);
        at += width - 1;
      } else {
        int from = at;
        owned.at(sentence.tokens(), at).flatMap(p -> draft(syntax, from, p)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Syntax syntax, int from, int to) {
    int head = sourceHead(syntax, to);
    if (head < 0) {
      return Optional.empty();
    }
    BitSet source = withRole(syntax, source(syntax, head, to));
    return draft(syntax, head, source, Syntax.range(from, to), source.length());
  }

  /** "by her own account": what is owned belongs to the subject around it. */
  private Optional<Draft> draft(Syntax syntax, int from, OwnedPhrases.Place phrase) {
    boolean speaker =
        Speakers.SHIPPED.canSpeak(syntax, phrase.owner())
            || Speakers.SHIPPED.isDocument(syntax, phrase.owner());
    if (!speaker) {
      return Optional.empty();
    }
    BitSet cue = Syntax.range(from, phrase.end());
    cue.clear(from + 1, phrase.ownerEnd());
    int subject = phrase.ownPronoun() ? syntax.subject(syntax.root()) : -1;
    boolean told = subject >= 0 && Speakers.SHIPPED.canSpeak(syntax, subject);
    int head = told ? subject : phrase.owner();
    BitSet source = told ? syntax.nounPhrase(subject) : Syntax.range(from + 1, phrase.ownerEnd());
    return draft(syntax, head, syntax.trim(source), cue, phrase.end());
  }

  private Optional<Draft> draft(Syntax syntax, int head, BitSet source, BitSet cue, int end) {
    int from = cue.nextSetBit(0);
    List<Span> content = content(syntax, from, end);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            syntax.sentence().index(),
            head,
            syntax.spans(source),
            syntax.spans(source),
            syntax.spans(cue),
            content,
            PHRASE,
            true,
            List.of("«" + words(syntax, cue) + "»")));
  }

  private static String words(Syntax syntax, BitSet cue) {
    return cue.stream()
        .mapToObj(at -> Words.lower(syntax.token(at)))
        .collect(Collectors.joining(" "));
  }

  /** The head of the noun phrase right behind the words, by the tree, else by word order. */
  private static int sourceHead(Syntax syntax, int to) {
    int at = to;
    while (at < syntax.size() && syntax.isPunctuation(at)) {
      at++;
    }
    int best = -1;
    int owner = -1;
    for (; at < syntax.size() && !syntax.token(at).is(","); at++) {
      String tag = syntax.token(at).tag();
      if (tag.equals("POS")) {
        owner = best;
        best = -1;
      } else if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") && best < 0) {
        best = at;
      } else if (best >= 0 && syntax.token(best).isNumber() && syntax.token(at).is("of")) {
        best = -1;
      } else if (best >= 0 && !countsMore(syntax, best, at)
          || tag.startsWith("VB") && !isModifier(syntax, at)) {
        break;
      }
    }
    return best >= 0 ? best : owner;
  }

  /** "two former employees": the number is not who speaks. */
  private static boolean countsMore(Syntax syntax, int number, int at) {
    return syntax.token(number).isNumber() && syntax.token(at).tag().startsWith("JJ");
  }

  /** A noun that the tagger took for a verb, as in "according to guard members". */
  private static boolean isModifier(Syntax syntax, int at) {
    return at + 1 < syntax.size() && syntax.token(at + 1).isNoun();
  }

  /** To the first comma, or to the second where an apposition stands between. */
  private static BitSet source(Syntax syntax, int head, int to) {
    BitSet phrase = syntax.nounPhrase(head);
    phrase.clear(0, to);
    int end = Math.max(phrase.length(), head + 1);
    while (end < syntax.size() && Tags.NOMINAL.fits(syntax.token(end))) {
      end++;
    }
    for (int at = head + 1; at < end; at++) {
      if (syntax.token(at).is(",") && !isApposition(syntax, at, end)) {
        end = at;
      }
    }
    return syntax.trim(Syntax.range(to, withName(syntax, head, end)));
  }

  /** "According to Dana Roe, a botanist at the institute, the trees are old". */
  private static BitSet withRole(Syntax syntax, BitSet source) {
    int comma = source.length();
    int noun = comma + 2;
    boolean opens =
        comma > 0
            && noun < syntax.size()
            && syntax.token(comma - 1).label() == Token.Label.PERSON
            && syntax.token(comma).is(",")
            && syntax.token(comma + 1).tag().equals("DT");
    while (opens
        && noun + 1 < syntax.size()
        && Tags.GOES_ON_TO_NOUN.fits(syntax.token(noun))
        && Tags.GOES_ON_TO_NOUN.fits(syntax.token(noun + 1))) {
      noun++;
    }
    if (!opens || !PersonNouns.SHIPPED.includes(syntax.token(noun))) {
      return source;
    }
    for (int end = noun + 1; end + 1 < syntax.size(); end++) {
      if (syntax.token(end).is(",")) {
        boolean apposed =
            !syntax.hasFiniteVerb(comma, end) && syntax.hasFiniteVerb(end, syntax.size());
        return apposed ? Syntax.range(source.nextSetBit(0), end) : source;
      }
    }
    return source;
  }

  /** "..., according to its chief, Dana Roe.": with the name that closes the sentence. */
  private static int withName(Syntax syntax, int head, int end) {
    int name = syntax.nameEnd(end + 1);
    boolean set =
        name > end + 1
            && syntax.token(end).is(",")
            && syntax.token(head).tag().equals("NN")
            && PersonNouns.SHIPPED.includes(syntax.token(head))
            && name >= syntax.sentenceEdge();
    return set ? name : end;
  }

  private static boolean isApposition(Syntax syntax, int comma, int end) {
    int next = comma + 1;
    boolean starts = next < end && Tags.OPENS_NOUN_PHRASE.fits(syntax.token(next));
    return starts
        && end < syntax.size()
        && syntax.isPunctuation(end)
        && (!syntax.hasFiniteVerb(next, end) || syntax.token(next).tag().equals("WP"));
  }

  private List<Span> content(Syntax syntax, int from, int end) {
    List<Span> content = new ArrayList<>();
    boolean opens = opensClause(syntax, from) || syntax.token(Math.max(from - 1, 0)).is(":");
    int left = opens ? from : leftStart(syntax, from);
    int leftEnd = from;
    while (leftEnd > left
        && syntax.isPunctuation(leftEnd - 1)
        && !syntax.isQuoteMark(leftEnd - 1)) {
      leftEnd--;
    }
    if (left < leftEnd) {
      Span span = syntax.sentence().span(left, leftEnd - 1);
      content.add(quotations.at(span.end() - 1).map(q -> q.span().union(span)).orElse(span));
    }
    if (!syntax.hasFiniteVerb(left, leftEnd)
        || endsInHelper(syntax, leftEnd)
        || continuesBehind(syntax, end)) {
      rightPart(syntax, end).ifPresent(content::add);
    }
    return content;
  }

  /** "..., but according to Acme ...". */
  private static boolean opensClause(Syntax syntax, int from) {
    return from > 0 && syntax.token(from - 1).tag().equals("CC");
  }

  /** "The union has, by its own count, lost 400 members". */
  private static boolean endsInHelper(Syntax syntax, int end) {
    return end > 0
        && Tags.FINITE.fits(syntax.token(end - 1))
        && (syntax.token(end - 1).tag().equals("MD")
            || Syntax.AUXILIARIES.contains(syntax.token(end - 1).lemma()));
  }

  private static boolean continuesBehind(Syntax syntax, int end) {
    int at = end + 1;
    return end < syntax.size()
        && syntax.token(end).is(",")
        && at < syntax.size()
        && (syntax.token(at).tag().equals("WDT") && !syntax.token(at).is("who")
            || syntax.token(at).is("when") && syntax.hasFiniteVerb(at, syntax.size()));
  }

  /** Behind the last "but" or "and" that follows another attribution in the sentence. */
  private int leftStart(Syntax syntax, int from) {
    int start = 0;
    boolean attributed = false;
    for (int at = 0; at < from - 1; at++) {
      attributed |= syntax.token(at).isVerb() && lexicon.saysClause(syntax.token(at));
      boolean turns =
          syntax.token(at).is(",")
              && (syntax.token(at + 1).tag().equals("CC") || syntax.token(at + 1).is("while"))
              && syntax.hasFiniteVerb(at + 2, from);
      if (turns && attributed || syntax.token(at).is(";")) {
        start = at + 1;
      }
    }
    return syntax.skipOpening(start, from);
  }

  /** "According to Acme, which runs it, the mine is lost": behind what is told of the source. */
  private static int behindRelative(Syntax syntax, int from) {
    if (from >= syntax.size() || !syntax.isRelativePronoun(from)) {
      return from;
    }
    for (int comma = from + 1; comma + 1 < syntax.size(); comma++) {
      if (syntax.token(comma).is(",") && syntax.hasFiniteVerb(from, comma)) {
        boolean main = syntax.hasFiniteVerb(comma + 1, syntax.size());
        return main ? comma + 1 : from;
      }
    }
    return from;
  }

  private Optional<Span> rightPart(Syntax syntax, int end) {
    int from = end;
    while (from < syntax.size() && syntax.isPunctuation(from) && !syntax.isQuoteMark(from)) {
      from++;
    }
    from = behindRelative(syntax, from);
    BitSet rest = cuts.cut(syntax, syntax.trim(Syntax.range(from, syntax.size())));
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Span span = syntax.sentence().span(rest.nextSetBit(0), rest.length() - 1);
    return Optional.of(quotations.whole(span));
  }
}

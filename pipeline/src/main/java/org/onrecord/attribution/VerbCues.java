package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/** Attributions whose cue is a verb of the lexicon, wherever their content stands. */
final class VerbCues {

  private static final Set<String> OFFERED = FunctionWords.of("offered");
  private static final Set<String> PERMISSIONS = FunctionWords.of("permission");

  /** In UTF-16 units; quotation marks around so few are irony or a name. */
  private static final int LONGEST_SCARE_QUOTE = 24;

  private final CueLexicon lexicon;
  private final QualifyingParticiples qualifiers;
  private final Quotations quotations;
  private final String text;
  private final ReportingClauseFinder reporting;
  private final VerbContent content;
  private final SharedSubjects shared;
  private final Addressees addressees;

  VerbCues(
      CueLexicon lexicon,
      CuePhrases phrases,
      ChannelFinder channels,
      QualifyingParticiples qualifiers,
      Speakers speakers,
      SharedSubjects shared,
      Quotations quotations,
      String text) {
    this.lexicon = lexicon;
    this.qualifiers = qualifiers;
    this.shared = shared;
    this.addressees = new Addressees(speakers);
    this.quotations = quotations;
    this.text = text;
    this.reporting = new ReportingClauseFinder(lexicon);
    this.content =
        new VerbContent(quotations, text, new ContentCuts(lexicon, phrases), channels, lexicon);
  }

  List<Draft> find(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    List<ReportingClause> reports = reporting.find(syntax);
    List<Draft> drafts = new ArrayList<>();
    int speaker = -1;
    int spokenEnd = -1;
    for (Token token : sentence.tokens()) {
      if (!token.isVerb() || quotations.at(token.span().start()).isPresent()) {
        continue;
      }
      int before = speaker;
      Optional<Draft> draft =
          cue(syntax, token).flatMap(cue -> draft(syntax, reports, token.index(), cue, before));
      draft.ifPresent(drafts::add);
      boolean speaks = draft.filter(d -> d.sourceHead() >= 0 && d.clausal()).isPresent();
      if (speaks && token.span().start() >= spokenEnd) {
        speaker = draft.get().sourceHead();
        spokenEnd = draft.get().contentHull().end();
      }
    }
    return drafts;
  }

  private Optional<Cue> cue(Syntax syntax, Token verb) {
    int particle = syntax.particle(verb.index());
    int next = verb.index() + 1;
    if (particle < 0 && next < syntax.size()) {
      particle = next;
    }
    if (particle >= 0) {
      Optional<Cue> phrasal = lexicon.verb(verb.lemma() + " " + syntax.token(particle).lemma());
      if (phrasal.isPresent() && !isPreposition(syntax, particle, phrasal.get())) {
        return phrasal;
      }
    }
    return lexicon.verb(verb.lemma());
  }

  /** "go on strike": a cue that takes only words has no noun behind its particle. */
  private static boolean isPreposition(Syntax syntax, int particle, Cue cue) {
    return particle + 1 < syntax.size()
        && Tags.COMMON_NOUN.fits(syntax.token(particle + 1))
        && cue.frames().equals(Set.of(Cue.Frame.QUOTE));
  }

  /**
   * In "two executives briefed on the plan said" the noun that "briefed on the plan" qualifies,
   * when nothing but that stands between it and the cue; else -1.
   */
  private int qualifiedNoun(Syntax syntax, int cueStart) {
    for (int at = cueStart - 1; at > 0; at--) {
      if (qualifiers.isAt(syntax.sentence(), at)) {
        return at - 1;
      }
      if (syntax.isPunctuation(at) || syntax.token(at).isVerb() || syntax.isRelativePronoun(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** With "briefed on the talks" where the parser cuts it off from "said a person". */
  private BitSet withQualifier(Syntax syntax, BitSet phrase, int verb) {
    int end = phrase.length();
    boolean cutOff = end > verb && end < syntax.size() && qualifiers.isAt(syntax.sentence(), end);
    if (!cutOff) {
      return phrase;
    }
    BitSet whole = (BitSet) phrase.clone();
    whole.set(end, syntax.markFrom(end));
    return whole;
  }

  /** The parser may draw a sum before the comma into it: "for $5 million, three people briefed". */
  private static BitSet qualifiedPhrase(Syntax syntax, int noun, int cueStart) {
    int start = syntax.nounPhrase(noun).nextSetBit(0);
    int behindComma = SpeakerStart.behindClause(syntax, cueStart);
    boolean drawnIn = start < behindComma && behindComma <= noun;
    return Syntax.range(drawnIn ? behindComma : start, cueStart);
  }

  private static BitSet withoutCue(BitSet phrase, BitSet group, int verb) {
    BitSet rest = (BitSet) phrase.clone();
    rest.andNot(group);
    if (rest.get(verb)) {
      rest.clear();
    }
    return rest;
  }

  private int subject(Syntax syntax, int verb, boolean passive, int speakerBefore) {
    int nearest = VerbSource.head(syntax, verb, passive, speakerBefore);
    int other = passive ? -1 : shared.find(syntax, verb, nearest);
    return other >= 0 ? other : nearest;
  }

  /** A speaker never stands inside the quotation beside the cue. */
  private int outsideQuotation(Syntax syntax, int subject, int verb) {
    boolean inside =
        subject >= 0
            && quotations
                .at(syntax.token(subject).span().start())
                .filter(this::isSpeech)
                .isPresent();
    return inside ? SpeakerBeside.find(syntax, verb) : subject;
  }

  /** "No way," but not the "doctor". */
  private boolean isSpeech(Quotation quotation) {
    Span span = quotation.span();
    boolean punctuated = span.length() > 2 && ",.!?".indexOf(text.charAt(span.end() - 2)) >= 0;
    return punctuated || span.length() > LONGEST_SCARE_QUOTE;
  }

  /**
   * In "a person briefed on the talks" the participle describes the noun; in "a survey published by
   * the council found" too, though the parser may take the survey for its subject.
   */
  private static boolean isReducedRelative(Syntax syntax, int verb) {
    boolean participle =
        (syntax.token(verb).tag().equals("VBN") || syntax.tree().relation(verb).equals("acl"))
            && verb > 0
            && Tags.FINITE_OR_PARTICIPLE.fits(syntax.token(verb))
            && isCommon(syntax, verb - 1);
    return participle
            && !MistaggedCues.isOfSpeaker(syntax, verb)
            && (syntax.ownSubject(verb) < 0
                || isByBeforeVerb(syntax, verb + 1)
                || isTimeBeforeVerb(syntax, verb + 1))
        || isApposed(syntax, verb)
        || isSecondParticiple(syntax, verb);
  }

  /** A noun that is no name; of one that opens the sentence the capital does not tell. */
  private static boolean isCommon(Syntax syntax, int at) {
    Token token = syntax.token(at);
    return Tags.COMMON_NOUN.fits(token)
        || token.is("those")
        || at == 0 && token.isNoun() && token.label() == Token.Label.NONE;
  }

  /** "a study paid for by the union and published in March". */
  private static boolean isSecondParticiple(Syntax syntax, int verb) {
    int first = syntax.tree().is(verb, "conj") ? syntax.tree().head(verb) : -1;
    return first >= 0
        && first < verb
        && syntax.tree().is(first, "acl")
        && syntax.token(first).tag().equals("VBN")
        && syntax.token(verb).tag().equals("VBN")
        && syntax.ownSubject(verb) < 0
        && verb + 1 < syntax.size()
        && syntax.token(verb + 1).tag().equals("IN");
  }

  /** "The ferries, ordered for $5 million, will". */
  private static boolean isApposed(Syntax syntax, int verb) {
    boolean behindSpeaker =
        verb > 0 && syntax.token(verb - 1).is(",") && syntax.tree().relation(verb).equals("acl");
    if (syntax.token(verb).tag().equals("VBD") && behindSpeaker || syntax.isAskedAside(verb)) {
      return true;
    }
    return syntax.token(verb).tag().equals("VBN")
        && verb > 1
        && verb + 1 < syntax.size()
        && syntax.token(verb - 1).is(",")
        && syntax.token(verb - 2).isNoun()
        && syntax.token(verb + 1).tag().equals("IN")
        && syntax.ownSubject(verb) < 0
        && !syntax.token(verb + 1).is("by")
        && !opensThat(syntax, verb + 1);
  }

  /** "tweeted on Friday that". */
  private static boolean opensThat(Syntax syntax, int from) {
    for (int at = from; at < syntax.size() && !syntax.isPunctuation(at); at++) {
      if (syntax.token(at).is("that")) {
        return true;
      }
    }
    return false;
  }

  /** In "asked whether he had promised to quit" and "Had he promised to quit?" nobody promised. */
  private static boolean isAsked(Syntax syntax, int verb) {
    boolean question =
        syntax.token(syntax.size() - 1).is("?")
            && Tags.FINITE.fits(syntax.token(0))
            && Syntax.AUXILIARIES.contains(syntax.token(0).lemma());
    return question
        || syntax.tree().children(verb, "mark").stream()
            .anyMatch(mark -> syntax.token(mark).is("whether"));
  }

  /** "rejected the bid", "dismissed the appeal": an act, and nothing that was said. */
  private static boolean isOfOffer(Syntax syntax, int verb, Cue cue) {
    return cue.polarity() == Polarity.DENIES
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(object -> OFFERED.contains(syntax.token(object).lemma()));
  }

  /** "posted a statement on its website saying": what the statement says is told by "saying". */
  private boolean isPutUp(Syntax syntax, int verb, Cue cue) {
    return cue.kind() == Cue.Kind.POSTING
        && syntax.tree().children(verb, "obj").stream().anyMatch(object -> object > verb)
        && syntax.sentence().tokens().stream()
            .skip(verb)
            .anyMatch(token -> token.tag().equals("VBG") && lexicon.saysClause(token));
  }

  /** "An audit published last week found". */
  private static boolean isTimeBeforeVerb(Syntax syntax, int from) {
    int at = from;
    boolean time = false;
    while (at < syntax.size() && (syntax.isTime(at) || Tags.DETERMINES.fits(syntax.token(at)))) {
      time |= syntax.isTime(at);
      at++;
    }
    return time && at < syntax.size() && Tags.FINITE_VERB.fits(syntax.token(at));
  }

  private static boolean isByBeforeVerb(Syntax syntax, int from) {
    if (from >= syntax.size() || !syntax.token(from).is("by")) {
      return false;
    }
    int at = from;
    while (at < syntax.size()
        && !syntax.isPunctuation(at)
        && !syntax.token(at).tag().equals("CC")) {
      if (Tags.FINITE_VERB.fits(syntax.token(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "who was not allowed to speak about it" tells why there is no name, not what was said. */
  private static boolean isPermission(Syntax syntax, int verb) {
    return verb > 1
        && syntax.token(verb - 1).tag().equals("TO")
        && PERMISSIONS.contains(syntax.token(verb - 2).lemma());
  }

  /**
   * In "The board met, said a person briefed on the talks" the parser may take "said" for an
   * auxiliary.
   */
  private static boolean isClosing(Syntax syntax, int verb) {
    return verb > 0
        && syntax.token(verb).tag().equals("VBD")
        && (syntax.token(verb - 1).is(",") || syntax.isQuoteMark(verb - 1));
  }

  /** In 'who called it "a mess," said workers would go' the parser may see an adjective. */
  private static boolean isBehindQuotation(Syntax syntax, int verb, Cue cue) {
    return isClosing(syntax, verb) && syntax.isQuoteMark(verb - 1) && !cue.takes(Cue.Frame.OBJECT);
  }

  /** In "denied having sold it" the parser may take "denied" for an auxiliary. */
  private static boolean isMain(Syntax syntax, int verb) {
    return Tags.FINITE_VERB.fits(syntax.token(verb))
        && verb + 1 < syntax.size()
        && syntax.token(verb + 1).is("having");
  }

  /** ", saying talks were constructive", which the parser may take for what the talks say. */
  private static boolean addsOn(Syntax syntax, int verb) {
    return verb > 0
        && syntax.token(verb).tag().equals("VBG")
        && syntax.token(verb - 1).is(",")
        && syntax.hasFiniteVerb(0, verb);
  }

  private Optional<Draft> draft(
      Syntax syntax, List<ReportingClause> reports, int verb, Cue cue, int speakerBefore) {
    if (syntax.tree().is(verb, "amod")
            && !addsOn(syntax, verb)
            && !isBehindQuotation(syntax, verb, cue)
        || syntax.tree().is(verb, "aux") && !isClosing(syntax, verb) && !isMain(syntax, verb)
        || syntax.tree().is(verb, "compound")
        || syntax.tree().is(verb, "case")) {
      return Optional.empty();
    }
    if (isReducedRelative(syntax, verb)
        || qualifiers.isAt(syntax.sentence(), verb)
        || isPutUp(syntax, verb, cue)
        || isAsked(syntax, verb)
        || isOfOffer(syntax, verb, cue)
        || isPermission(syntax, verb)) {
      return Optional.empty();
    }
    boolean passive = syntax.isPassive(verb);
    BitSet group = syntax.verbGroup(verb);
    int particle = cue.lemma().indexOf(' ') > 0 ? verb + 1 : -1;
    if (particle > 0) {
      group.set(particle);
    }
    int qualified = qualifiedNoun(syntax, group.nextSetBit(0));
    int subject =
        qualified >= 0
            ? qualified
            : outsideQuotation(syntax, subject(syntax, verb, passive, speakerBefore), verb);
    int head = subject < 0 ? -1 : syntax.antecedent(subject, verb);
    BitSet phrase =
        qualified >= 0
            ? qualifiedPhrase(syntax, qualified, group.nextSetBit(0))
            : withQualifier(syntax, sourcePhrase(syntax, subject, verb, passive), verb);
    BitSet referent = withoutCue(phrase, group, verb);
    BitSet source =
        subject >= 0 && syntax.isRelativePronoun(subject)
            ? Syntax.range(subject, subject + 1)
            : referent;
    if (source.isEmpty() && syntax.tree().is(verb, "amod")) {
      return Optional.empty();
    }
    VerbFrame frame = new VerbFrame(syntax, verb, cue, passive, group, source, reports);
    List<Span> addressee = syntax.spans(addressees.find(frame));
    return content
        .find(frame)
        .map(
            found ->
                new Draft(
                    syntax.sentence().index(),
                    source.isEmpty() ? -1 : head,
                    syntax.spans(source),
                    syntax.spans(referent),
                    syntax.spans(group),
                    found.spans(),
                    addressee,
                    cue,
                    found.clausal(),
                    List.of("«" + cue.lemma() + "» with " + found.how())));
  }

  /** With the name of "was urged by the mayor, Dana Roe, to resign". */
  private static BitSet sourcePhrase(Syntax syntax, int subject, int verb, boolean passive) {
    BitSet phrase = SourcePhrase.find(syntax, subject, verb);
    int comma = phrase.length();
    int end = syntax.nameEnd(comma + 1);
    boolean named =
        passive
            && comma > verb
            && end > comma + 1
            && end < syntax.size()
            && syntax.token(comma).is(",")
            && syntax.isPunctuation(end);
    return named ? Syntax.range(phrase.nextSetBit(0), end) : phrase;
  }
}

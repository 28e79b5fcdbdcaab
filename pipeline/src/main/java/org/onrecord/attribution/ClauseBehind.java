package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;

/** The clause that follows a verb cue: by the tree, and by word order where the tree is wrong. */
final class ClauseBehind {

  private static final Set<String> CLAUSE_OPENERS = FunctionWords.of("clause_opener");
  private static final Set<String> SUBORDINATORS = FunctionWords.of("subordinator");

  private final CueLexicon lexicon;
  private final Quotations quotations;
  private final ContentCuts cuts;

  ClauseBehind(Quotations quotations, ContentCuts cuts, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.cuts = cuts;
  }

  Optional<Found> find(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int clause = clauseChild(frame);
    int from;
    int to;
    if (pointsBack(syntax, frame.groupEnd())) {
      return Optional.empty();
    }
    if (clause >= 0) {
      BitSet subtree = syntax.subtree(clause);
      subtree.clear(0, frame.groupEnd());
      from = subtree.nextSetBit(0);
      to = subtree.length();
      from = withSubject(frame, withMark(frame, from));
      to = SharedSubjects.secondVerb(syntax, frame.verb(), clause, from, extend(frame, to));
    } else {
      Optional<Found> gap = gapClause(frame);
      if (gap.isPresent()) {
        return gap;
      }
      int behindAddressee = addresseeEnd(frame);
      boolean bare = finiteVerbOfBareClause(frame, behindAddressee) >= 0;
      boolean noAddressee = !bare && finiteVerbOfBareClause(frame, frame.end()) >= 0;
      from = bare ? behindAddressee : noAddressee ? frame.end() : skipAside(frame, frame.end());
      to = rightEdge(frame);
      if (from >= to && from < syntax.size() && opensClause(syntax, from)) {
        to = syntax.sentenceEdge();
      }
      int finite = finiteVerbOfBareClause(frame, from);
      if (finite >= to) {
        to = syntax.sentenceEdge();
      }
      boolean isClause =
          from >= 0
              && from < to
              && (finite >= 0 || startsClause(frame, from) && syntax.hasFiniteVerb(from, to));
      if (!isClause && Interruptions.goesOn(frame)) {
        from = frame.end() + 1;
        to = syntax.sentenceEdge();
      } else if (!isClause) {
        return Optional.empty();
      }
    }
    if (from < 0 || from >= to) {
      return Optional.empty();
    }
    to = withFiniteVerb(syntax, from, to);
    BitSet content = Syntax.range(from, withSecondThat(syntax, frame.verb(), to));
    content.andNot(frame.source());
    content.or(Interruptions.opening(frame, from));
    content = OpeningQuestion.cut(frame, content);
    content = cuts.cut(syntax, syntax.trim(content));
    if (inRelativeClause(frame)) {
      content = cutBeforeFiniteVerb(syntax, content);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            syntax.spans(content).stream().map(quotations::whole).toList(),
            true,
            "the clause behind it"));
  }

  /** "disputed that, saying the mine was safe": the clause behind the comma is not denied. */
  private boolean pointsBack(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && syntax.token(at).is("that")
        && syntax.token(at + 1).is(",")
        && syntax.token(at + 2).tag().equals("VBG")
        && lexicon
            .verb(syntax.token(at + 2).lemma())
            .filter(cue -> cue.kind() == Cue.Kind.SPEECH && cue.takes(Cue.Frame.CLAUSE))
            .isPresent();
  }

  /** "a bridge that she said had sunk": the verb phrase behind the cue and the pronoun. */
  private static Optional<Found> gapClause(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int from = frame.end();
    boolean finite =
        from < syntax.size()
            && from == frame.groupEnd()
            && Tags.FINITE.fits(syntax.token(from))
            && frame.cue().takes(Cue.Frame.CLAUSE);
    int pronoun = frame.start() - 1;
    boolean relative =
        pronoun >= 0
            && (syntax.isRelativePronoun(pronoun) || syntax.token(pronoun).is("that"))
            && !frame.source().isEmpty();
    if (!finite || !relative) {
      return Optional.empty();
    }
    BitSet content = Syntax.range(from, syntax.sentenceEdge());
    for (int at = from; at < content.length(); at++) {
      if (syntax.token(at).is(",")) {
        content.clear(at, syntax.size());
      }
    }
    content.set(pronoun);
    return Optional.of(new Found(syntax.spans(content), true, "the clause around it"));
  }

  private static boolean inRelativeClause(VerbFrame frame) {
    int before = frame.group().nextSetBit(0) - 1;
    return before > 0 && frame.syntax().token(before).is("who");
  }

  /** "Reyes, who said the plan was dead, left": the main clause goes on behind the comma. */
  private static BitSet cutBeforeFiniteVerb(Syntax syntax, BitSet content) {
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      boolean mainVerb =
          syntax.token(at).is(",")
              && at + 1 < syntax.size()
              && Tags.FINITE_MODAL_OR_PARTICIPLE.fits(syntax.token(at + 1));
      if (mainVerb) {
        BitSet cut = (BitSet) content.clone();
        cut.clear(at, syntax.size());
        return cut;
      }
    }
    return content;
  }

  private int clauseChild(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    for (int child :
        syntax
            .tree()
            .children(frame.verb(), "ccomp", "csubj", "parataxis", "advcl", "xcomp", "dep")) {
      if (child < frame.groupEnd() || child < frame.end() && frame.isInverted()) {
        continue;
      }
      String relation = syntax.tree().relation(child);
      boolean marked =
          syntax.tree().children(child, "mark").stream()
              .anyMatch(m -> syntax.token(m).is("that") || syntax.token(m).is("whether"));
      boolean finite = syntax.ownSubject(child) >= 0;
      boolean isClause =
          relation.equals("ccomp") && (finite || marked || !isInfinitive(syntax, child))
              || marked
              || relation.equals("parataxis") && colonBefore(syntax, child, frame.end());
      if (isClause) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isInfinitive(Syntax syntax, int verb) {
    return verb > 0 && syntax.token(verb - 1).tag().equals("TO");
  }

  /** In "ruled that emails could be shown" parsers may take "that" for an article. */
  private static boolean opensWithThat(Syntax syntax, int child) {
    return syntax.token(syntax.tree().subtree(child).get(0)).is("that");
  }

  private static boolean colonBefore(Syntax syntax, int child, int from) {
    int first = syntax.tree().subtree(child).get(0);
    return first - 1 >= from && syntax.token(first - 1).is(":");
  }

  private static int withMark(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    int before = from - 1;
    boolean isMark =
        before >= frame.end()
            && (syntax.token(before).is("that")
                || syntax.token(before).is("whether")
                || syntax.token(before).is("if")
                || syntax.isQuoteMark(before));
    return isMark ? before : from;
  }

  /** "said Pell, despite its losses, was to pay": the parser may take Pell for an object. */
  private static int withSubject(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    boolean objects = frame.cue().takes(Cue.Frame.OBJECT) || frame.cue().takes(Cue.Frame.ADDRESSEE);
    boolean cutOff =
        !objects
            && from > 0
            && syntax.token(from - 1).is(",")
            && Tags.FINITE.fits(syntax.token(from));
    for (int object : cutOff ? syntax.tree().children(frame.verb(), "obj") : List.<Integer>of()) {
      int first = syntax.subtree(object).nextSetBit(0);
      if (first == frame.end()) {
        return first;
      }
    }
    return from;
  }

  /** To the end of what hangs on the verb without a comma between. */
  private int extend(VerbFrame frame, int to) {
    Syntax syntax = frame.syntax();
    int edge = rightEdge(frame);
    int at = to;
    while (at < edge
        && !syntax.token(at).is(",")
        && !syntax.token(at).is(";")
        && !startsCoordination(frame, at)) {
      at++;
    }
    return Math.max(at, to);
  }

  /** "said the post was lost and that she should resign": the parser may hang both on "said". */
  private static int withSecondThat(Syntax syntax, int verb, int to) {
    boolean that =
        to + 1 < syntax.size()
            && syntax.tree().is(to, "cc")
            && syntax.token(to + 1).is("that")
            && syntax.tree().is(to + 1, "mark");
    int clause = that ? syntax.tree().head(to + 1) : -1;
    boolean goesOn =
        clause > to && syntax.tree().is(clause, "conj") && syntax.tree().head(clause) == verb;
    return goesOn ? syntax.subtree(clause).length() : to;
  }

  private static boolean startsCoordination(VerbFrame frame, int at) {
    return frame.syntax().tree().is(at, "cc") && frame.syntax().tree().head(at) == frame.verb();
  }

  /** One past the last token that belongs to the verb, without clauses coordinated with it. */
  private int rightEdge(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    BitSet tokens = syntax.subtree(frame.verb());
    for (int child : syntax.tree().children(frame.verb(), "conj", "parataxis")) {
      if (child > frame.verb()
          && (syntax.tree().is(child, "conj")
              || syntax.ownSubject(child) >= 0
                  && !opensWithThat(syntax, child)
                  && !colonBefore(syntax, child, frame.end()))) {
        BitSet other = syntax.subtree(child);
        tokens.clear(other.nextSetBit(0), syntax.size());
      }
    }
    int end = tokens.length();
    while (end > frame.groupEnd()
        && (syntax.isPunctuation(end - 1) && !syntax.isQuoteMark(end - 1)
            || syntax.tree().is(end - 1, "cc"))) {
      end--;
    }
    return end;
  }

  /**
   * The finite verb of a clause that starts right here with its subject, or -1. By word order,
   * because the parser sometimes takes the subject of a bare clause for the verb's object.
   */
  private static int finiteVerbOfBareClause(VerbFrame frame, int from) {
    if (from != frame.end() && from != addresseeEnd(frame)
        || !frame.cue().takes(Cue.Frame.CLAUSE)) {
      return -1;
    }
    Syntax syntax = frame.syntax();
    boolean hasNoun = false;
    for (int at = from; at < syntax.size(); at++) {
      String tag = syntax.token(at).tag();
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return hasNoun ? at : -1;
      }
      if (!Tags.BEFORE_VERB.fits(tag) || isRelative(syntax, at)) {
        return -1;
      }
      hasNoun |=
          tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("EX") || tag.equals("DT");
    }
    return -1;
  }

  /** A that-clause has a finite verb, though the parser may hang it elsewhere. */
  private static int withFiniteVerb(Syntax syntax, int from, int to) {
    boolean cutShort =
        syntax.token(from).is("that")
            && syntax.tree().is(from, "mark")
            && !syntax.hasFiniteVerb(from + 1, to);
    int verb = to;
    while (cutShort && verb < syntax.size() && !syntax.isPunctuation(verb)) {
      if (Tags.FINITE.fits(syntax.token(verb))) {
        return syntax.sentenceEdge();
      }
      verb++;
    }
    return to;
  }

  /** One past the person spoken to in "told him the mine was lost", by word order. */
  private static int addresseeEnd(VerbFrame frame) {
    Syntax syntax = frame.syntax();
    int at = frame.end();
    if (!frame.cue().takes(Cue.Frame.ADDRESSEE) || at >= syntax.size()) {
      return at;
    }
    String first = syntax.token(at).tag();
    if (first.equals("PRP")) {
      return at + 1;
    }
    boolean determined = first.equals("DT") || first.equals("PRP$");
    int end = determined ? at + 1 : at;
    while (end < syntax.size() && Tags.BEHIND_DETERMINER.fits(syntax.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRelative(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("IN")
        && SUBORDINATORS.contains(Words.lower(syntax.token(at)));
  }

  private int skipAside(VerbFrame frame, int from) {
    Syntax syntax = frame.syntax();
    int at = from;
    while (at < syntax.size()) {
      Token token = syntax.token(at);
      if (opensClause(syntax, at)) {
        return at;
      }
      if (token.is(":")) {
        return at + 1;
      }
      if (isParenthesis(syntax, at)) {
        at += 3;
        continue;
      }
      boolean addressee =
          frame.cue().takes(Cue.Frame.ADDRESSEE)
              && syntax.tree().head(at) == frame.verb()
              && (syntax.tree().is(at, "obj") || syntax.tree().is(at, "iobj"));
      boolean adverbial =
          syntax.tree().head(at) == frame.verb()
              && (syntax.tree().is(at, "obl") || syntax.tree().is(at, "advmod"));
      if (addressee || adverbial) {
        at = behindAside(syntax, at);
      } else if (leadsTo(syntax, at, frame)) {
        at++;
      } else {
        return at;
      }
    }
    return -1;
  }

  /** "noted, however, that the mine was safe", at the first comma. */
  private static boolean isParenthesis(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && syntax.token(at).is(",")
        && syntax.token(at + 1).tag().equals("RB")
        && syntax.token(at + 2).is(",");
  }

  /**
   * One past an addressee or adverbial; in "wrote in an order that the mine must close" the parser
   * may hang the clause on its noun.
   */
  private static int behindAside(Syntax syntax, int noun) {
    int end = syntax.subtree(noun).length();
    for (int at = noun + 1; at < end; at++) {
      int clause = syntax.token(at).is("that") ? syntax.tree().head(at) : -1;
      boolean opens =
          clause > at && (syntax.tree().is(at, "mark") || syntax.tree().is(clause, "ccomp"));
      if (opens && syntax.tree().head(clause) == noun) {
        return at;
      }
    }
    return end;
  }

  /** "that the mine closed", but not "that, saying it was closed". */
  private static boolean opensClause(Syntax syntax, int at) {
    boolean alone =
        at + 1 < syntax.size() && syntax.isPunctuation(at + 1) && !syntax.isQuoteMark(at + 1);
    return !alone && CLAUSE_OPENERS.contains(Words.lower(syntax.token(at)));
  }

  /** Whether the token only opens an addressee or adverbial of the verb. */
  private static boolean leadsTo(Syntax syntax, int at, VerbFrame frame) {
    int head = at;
    for (int steps = 0;
        steps < 5 && head >= 0 && syntax.tree().head(head) != frame.verb();
        steps++) {
      head = syntax.tree().head(head);
    }
    return head > at
        && (syntax.tree().is(head, "obl")
            || frame.cue().takes(Cue.Frame.ADDRESSEE)
                && (syntax.tree().is(head, "obj") || syntax.tree().is(head, "iobj")));
  }

  private boolean startsClause(VerbFrame frame, int from) {
    Token token = frame.syntax().token(from);
    if (opensClause(frame.syntax(), from)) {
      return true;
    }
    boolean behindColon = from > 0 && frame.syntax().token(from - 1).is(":");
    return behindColon
        || (frame.cue().takes(Cue.Frame.CLAUSE)
            && from == frame.end()
            && Tags.OPENS_CLAUSE.fits(token)
            && !isRelative(frame.syntax(), from));
  }
}

package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.ParsePart;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

/**
 * Parts a sentence into what is reported and the reporting clauses that stand behind or within it:
 * "The mine, she said, will close", "We lost," said a 2019 graduate. By word order it is plain
 * which is which (Quirk et al. 1985, 14.29 and 15.54), while a parser that reads all in one draws
 * the speaker into the clause before, or the verb behind to the speaker. Where there are none, a
 * second cue of the same speaker and ", saying" with what it tells are parts.
 */
final class ReportingParts {

  private final CueLexicon lexicon;
  private final ReportingClauseFinder finder;
  private final CoordinateCues coordinates;

  ReportingParts(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new ReportingClauseFinder(lexicon);
    this.coordinates = new CoordinateCues(lexicon);
  }

  /** As {@link org.onrecord.annotate.ParsePolicy#parts} wants them. */
  List<ParsePart> parts(List<Token> tokens) {
    Syntax syntax = unparsed(tokens);
    List<ParsePart> parts = new ArrayList<>();
    Set<Integer> rest = new TreeSet<>(ParsePart.whole(tokens.size()).tokens());
    for (ReportingClause clause : finder.find(syntax)) {
      take(rest, ParsePart.beside(clause.tokens()), parts);
    }
    behindSpeaker(syntax).ifPresent(part -> take(rest, part, parts));
    if (parts.isEmpty()) {
      innermostFirst(syntax).forEach(part -> take(rest, part, parts));
    }
    parts.add(0, ParsePart.main(List.copyOf(rest)));
    return parts;
  }

  /** In '"We lost," said Dana Roe, asked about it' no verb can have Roe for its subject again. */
  private Optional<ParsePart> behindSpeaker(Syntax syntax) {
    for (int verb = 2; verb < syntax.size(); verb++) {
      int comma = speakerEnd(syntax, verb);
      if (comma > 0 && Tags.FINITE_OR_PARTICIPLE.fits(syntax.token(comma + 1))) {
        return Optional.of(new ParsePart(range(comma, syntax.sentenceEdge()), comma - 1, "acl"));
      }
    }
    return Optional.empty();
  }

  /** The comma behind a speaker who stands between a quotation with its cue and more; or -1. */
  private int speakerEnd(Syntax syntax, int verb) {
    boolean reports =
        syntax.isQuoteMark(verb - 1)
            && ReportedBefore.isBoundary(syntax, verb - 1)
            && Tags.REPORTS.fits(syntax.token(verb))
            && lexicon.takes(syntax.token(verb), Cue.Frame.QUOTE);
    int at = verb + 1;
    while (reports && at < syntax.size() && Tags.IN_NOUN_PHRASE.fits(syntax.token(at))) {
      at++;
    }
    return at > verb + 1 && at + 2 < syntax.size() && syntax.token(at).is(",") ? at : -1;
  }

  /** In "denied it and said X, adding Y" the last one leaves the second its own words. */
  private Stream<ParsePart> innermostFirst(Syntax syntax) {
    return Stream.concat(
            added(syntax).stream(), coordinates.last(syntax).map(ReportingParts::second).stream())
        .sorted(Comparator.comparing((ParsePart part) -> part.tokens().get(0)).reversed());
  }

  private static void take(Set<Integer> rest, ParsePart part, List<ParsePart> parts) {
    List<Integer> left = part.tokens().stream().filter(rest::remove).toList();
    if (!left.isEmpty()) {
      parts.add(new ParsePart(left, part.head(), part.relation()));
    }
  }

  private static ParsePart second(CoordinateCues.Pair pair) {
    return new ParsePart(range(pair.conjunction(), pair.end()), pair.first(), "conj");
  }

  /**
   * "Roe was less kind, saying | the mine was lost": at the start of a sentence, as which a part is
   * read, the participle looks like its subject.
   */
  private List<ParsePart> added(Syntax syntax) {
    for (int comma = syntax.size() - 3; comma > 1; comma--) {
      if (syntax.token(comma).is(",")
          && isParticipleCue(syntax, comma + 1)
          && syntax.hasFiniteVerb(0, comma)
          && syntax.hasFiniteVerb(comma, syntax.size())
          && !goesOnBehindComma(syntax, comma + 1)) {
        int content = contentStart(syntax, comma + 1);
        return content < 0 || isInRelativeClause(syntax, comma)
            ? List.of()
            : List.of(
                new ParsePart(range(comma, content), DependencyTree.ROOT, "advcl"),
                new ParsePart(range(content, syntax.sentenceEdge()), comma + 1, "ccomp"));
      }
    }
    return List.of();
  }

  /** Behind whom somebody is "telling" where that is told; or -1. */
  private int contentStart(Syntax syntax, int cue) {
    boolean tells = lexicon.takes(syntax.token(cue), Cue.Frame.ADDRESSEE);
    int at = cue + 1;
    while (tells && !syntax.token(at).is("that")) {
      if (Tags.FINITE.fits(syntax.token(at))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "the bank, which owns the mine, saying": who says it may be either. */
  private static boolean isInRelativeClause(Syntax syntax, int comma) {
    for (int at = comma - 1; at > 0 && !syntax.token(at).is(","); at--) {
      if (syntax.token(at).tag().startsWith("W") && syntax.token(at - 1).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** "The union that struck, arguing that pay was low, has 300 members". */
  private static boolean goesOnBehindComma(Syntax syntax, int from) {
    return IntStream.range(from, syntax.size() - 1)
        .anyMatch(at -> syntax.token(at).is(",") && Tags.FINITE.fits(syntax.token(at + 1)));
  }

  private boolean isParticipleCue(Syntax syntax, int verb) {
    return syntax.token(verb).tag().equals("VBG")
        && lexicon.takes(syntax.token(verb), Cue.Frame.CLAUSE)
        && (syntax.token(verb + 1).is("that")
            || Tags.OPENS_BARE_CLAUSE.fits(syntax.token(verb + 1)));
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static Syntax unparsed(List<Token> tokens) {
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Syntax(new Sentence(0, 0, span, tokens, DependencyTree.NONE));
  }
}

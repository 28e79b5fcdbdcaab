package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * Parts a sentence into what is reported and the reporting clauses that stand behind or within it:
 * "The mine, she said, will close", "We lost," said a 2019 graduate. By word order it is plain which
 * is which (Quirk et al. 1985, 14.29 and 15.54), while a parser that reads all in one draws the
 * speaker into the clause before, or the verb behind to the speaker.
 */
final class ReportingParts {

  private final ReportingClauseFinder finder;

  ReportingParts(CueLexicon lexicon) {
    this.finder = new ReportingClauseFinder(lexicon);
  }

  /** As {@link org.onrecord.annotate.ParsePolicy#parts} wants them; the first is what is reported. */
  List<List<Integer>> parts(List<Token> tokens) {
    Syntax syntax =
        new Syntax(
            new Sentence(
                0,
                0,
                tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()),
                tokens,
                DependencyTree.NONE));
    List<ReportingClause> clauses = finder.find(syntax);
    List<List<Integer>> parts = new ArrayList<>();
    Set<Integer> reported = new TreeSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      reported.add(at);
    }
    for (ReportingClause clause : clauses) {
      List<Integer> part = clause.tokens();
      part.forEach(reported::remove);
      parts.add(part);
    }
    parts.add(0, List.copyOf(reported));
    return parts;
  }
}

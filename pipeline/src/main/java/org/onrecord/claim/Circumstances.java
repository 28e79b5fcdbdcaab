package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Reads off the words behind a predicate what tells its event from others of its kind. By word
 * order, since parsers hang these phrases on any word before them.
 */
final class Circumstances {

  static final Circumstances SHIPPED = new Circumstances();

  private static final String CONJUNCTION = "conjunction";
  private static final String PLAIN = "plain";

  /**
   * "on charges of fraud", "so that cables can be replaced": what follows goes with what opened.
   */
  private static final Set<String> PASSED = Set.of("of", "that");

  private final Map<String, List<String>> kinds = new HashMap<>();

  private Circumstances() {
    for (Lexicon.Row row : Lexicon.load(Circumstances.class, "circumstances.tsv").rows()) {
      kinds.put(row.get("kind"), row.list("words"));
    }
  }

  /** In text order; none where its family is told apart by nothing of the kind. */
  List<Circumstance> of(Syntax syntax, Clause clause) {
    List<String> asked = clause.family().map(PredicateFamily::circumstances).orElse(List.of());
    return asked.isEmpty() ? List.of() : new Reading(syntax, clause, asked).read();
  }

  private boolean has(String kind, String word) {
    return kinds.getOrDefault(kind, List.of()).contains(word);
  }

  /** One walk over the words behind the predicate. */
  private final class Reading {

    private final Syntax syntax;
    private final Clause clause;
    private final List<String> asked;
    private final List<Circumstance> found = new ArrayList<>();
    private List<String> open = List.of();
    private boolean subordinate;

    Reading(Syntax syntax, Clause clause, List<String> asked) {
      this.syntax = syntax;
      this.clause = clause;
      this.asked = asked;
    }

    List<Circumstance> read() {
      for (int at = clause.predicate() + 1; at < syntax.size() && !ends(at); at++) {
        Token token = syntax.token(at);
        if (isIntroducer(token)) {
          open = asked.stream().filter(kind -> has(kind, token.text())).toList();
          subordinate |= !open.isEmpty() && has(CONJUNCTION, token.text());
        } else {
          add(phrase(at));
        }
      }
      return found;
    }

    private boolean isIntroducer(Token token) {
      boolean preposition = token.tag().matches("IN|TO|WRB|RP");
      boolean asksFor = asked.stream().anyMatch(kind -> has(kind, token.text()));
      return asksFor || preposition && !PASSED.contains(token.text());
    }

    private boolean ends(int at) {
      Token token = syntax.token(at);
      return switch (token.tag()) {
        case ",", ":", ".", "``", "''", "-LRB-", "-RRB-", "WDT", "WP", "WP$" -> !syntax.isValue(at);
        case "CC" -> ClauseEnd.startsClause(syntax, at + 1);
        default -> syntax.isFinite(at) && !subordinate;
      };
    }

    private void add(Optional<String> phrase) {
      phrase.ifPresent(words -> open.forEach(kind -> found.add(new Circumstance(kind, words))));
    }

    /**
     * The noun phrase or the verb that ends here, unless it is a value, a party or a plain word.
     */
    private Optional<String> phrase(int at) {
      boolean party = isParty(at);
      if (open.isEmpty() || syntax.isValue(at) || party || isPlain(at)) {
        return Optional.empty();
      }
      if (syntax.isMainVerb(at) && !Signals.SHIPPED.is(syntax.token(at), "reporting")) {
        return Optional.of(syntax.lemma(at));
      }
      boolean inside = at + 1 < syntax.size() && syntax.token(at + 1).isNoun();
      return syntax.token(at).isNoun() && !inside
          ? Optional.of(Qualifiers.words(syntax, syntax.phraseStart(at), at))
              .filter(words -> !words.isEmpty())
          : Optional.empty();
    }

    private boolean isPlain(int at) {
      String lemma = syntax.lemma(at);
      return has(PLAIN, lemma)
          || PredicateFamilies.shipped().ofWord(lemma).equals(clause.family())
          || clause.family().filter(f -> f.plainObjects().contains(lemma)).isPresent()
          || clause.family().filter(f -> f.purposes().contains(lemma)).isPresent();
    }

    /** Without a name it may still tell with whom it is: "a settlement with its pilots". */
    private boolean isParty(int at) {
      return IntStream.concat(
              clause.subjects().stream().mapToInt(Integer::intValue),
              clause.objects().stream().mapToInt(Integer::intValue))
          .filter(head -> syntax.token(head).isProperNoun())
          .anyMatch(head -> at >= syntax.phraseStart(head) && at <= head);
    }
  }
}

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      return token.tag().matches("IN|TO|WRB|RP") && !token.is("of");
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
      boolean inside = at + 1 < syntax.size() && syntax.isNominal(at + 1);
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

    private boolean isParty(int at) {
      return IntStream.concat(
              clause.subjects().stream().mapToInt(Integer::intValue),
              clause.objects().stream().mapToInt(Integer::intValue))
          .anyMatch(head -> at >= syntax.phraseStart(head) && at <= head);
    }
  }
}

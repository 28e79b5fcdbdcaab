package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    return clause
        .family()
        .filter(family -> !family.circumstances().isEmpty())
        .map(family -> new Reading(syntax, clause, family).read())
        .orElse(List.of());
  }

  private boolean has(String kind, String word) {
    return kinds.getOrDefault(kind, List.of()).contains(word);
  }

  /** One walk over the words behind the predicate. */
  private final class Reading {

    private final Syntax syntax;
    private final Clause clause;
    private final PredicateFamily family;
    private final List<Circumstance> found = new ArrayList<>();
    private List<String> open = List.of();
    private boolean subordinate;

    Reading(Syntax syntax, Clause clause, PredicateFamily family) {
      this.syntax = syntax;
      this.clause = clause;
      this.family = family;
    }

    List<Circumstance> read() {
      for (int at = clause.predicate() + 1; at < syntax.size() && !ends(at); at++) {
        Token token = syntax.token(at);
        List<String> opened = opened(token.text());
        if (!opened.isEmpty() || isPreposition(token)) {
          open = opened;
          subordinate |= !opened.isEmpty() && has(CONJUNCTION, token.text());
        } else if (!open.isEmpty()) {
          phrase(at).ifPresent(this::add);
        }
      }
      return found;
    }

    private List<String> opened(String word) {
      return family.circumstances().stream().filter(kind -> has(kind, word)).toList();
    }

    private static boolean isPreposition(Token token) {
      return token.tag().matches("IN|TO|WRB|RP") && !PASSED.contains(token.text());
    }

    private boolean ends(int at) {
      boolean border = !syntax.isValue(at) && ClauseEnd.isBorder(syntax, at);
      return border || syntax.isFinite(at) && !subordinate;
    }

    private void add(String phrase) {
      open.forEach(kind -> found.add(new Circumstance(kind, phrase)));
    }

    /** The noun phrase or verb that ends here, unless it is a value, a party or a plain word. */
    private Optional<String> phrase(int at) {
      if (syntax.isValue(at) || isParty(at) || isPlain(syntax.lemma(at))) {
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

    private boolean isPlain(String lemma) {
      return has(PLAIN, lemma)
          || PredicateFamilies.shipped().ofWord(lemma).filter(family::equals).isPresent()
          || family.plainObjects().contains(lemma)
          || family.purposes().contains(lemma);
    }

    /** Without a name it may still tell with whom it is: "a settlement with its pilots". */
    private boolean isParty(int at) {
      return Stream.concat(clause.subjects().stream(), clause.objects().stream())
          .filter(head -> syntax.token(head).isProperNoun())
          .anyMatch(head -> at >= syntax.phraseStart(head) && at <= head);
    }
  }
}

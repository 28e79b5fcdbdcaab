package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.annotate.Token;

/**
 * Reads off the words around one predicate what tells its event from others of its kind. By word
 * order, since parsers hang these phrases on any word before them.
 */
final class CircumstanceReader {

  private static final String REASON = "reason";
  private static final String PARTY = "party";
  private static final String CONJUNCTION = "conjunction";
  private static final String CLOSING = "closing";

  /** "on charges of fraud", "so that cables can be replaced": it goes with what opened before. */
  private static final Set<String> PASSED = Set.of("of", "that");

  /** "due to", "in connection with". */
  private static final Set<String> WITH_OPENER = Set.of("to", "with");

  /** Kinds of words before a noun that tell nothing of what it is for. */
  private static final Set<String> UNTELLING = Set.of("size", "news");

  private final Syntax syntax;
  private final Clause clause;
  private final PredicateFamily family;
  private final CircumstanceWords words;

  /** "sale" of "went on sale", which belongs to the predicate; -1 where there is none. */
  private final int carried;

  private final List<Circumstance> found = new ArrayList<>();
  private List<String> open = List.of();
  private int opener = -1;
  private int lastContent = -1;
  private boolean subordinate;

  CircumstanceReader(Circumstances known, Syntax syntax, Clause clause, PredicateFamily family) {
    this.words = new CircumstanceWords(known, syntax, family);
    this.syntax = syntax;
    this.clause = clause;
    this.family = family;
    this.carried =
        LightVerbs.shipped()
            .by(syntax, clause.predicate())
            .map(LightVerbs.Carried::noun)
            .orElse(-1);
  }

  /** In text order. */
  List<Circumstance> read() {
    int predicate = clause.predicate();
    fronted(predicate);
    compound(predicate);
    phrases(predicate + 1, syntax.size());
    return List.copyOf(found);
  }

  /** "After a lorry caught fire, the tunnel closed", where no other verb is in between. */
  private void fronted(int predicate) {
    int from = predicate - 1;
    while (from >= 0 && !(syntax.isFinite(from) && !syntax.isAuxiliary(from))) {
      from--;
    }
    IntStream.range(Math.max(0, from), predicate)
        .filter(comma -> syntax.token(comma).is(",") && !syntax.isValue(comma))
        .findFirst()
        .ifPresent(this::frontedBefore);
  }

  private void frontedBefore(int comma) {
    int start = comma - 1;
    while (start >= 0 && (words.opened(start).isEmpty() || !canStart(start))) {
      if (syntax.token(start).is(",") && !syntax.isValue(start)) {
        return;
      }
      start--;
    }
    phrases(Math.max(0, start), start < 0 ? 0 : comma);
  }

  private boolean canStart(int at) {
    return at == 0
        || syntax.isValue(at - 1)
        || syntax.token(at - 1).tag().matches("[,:]|``")
        || syntax.token(at - 1).is("that");
  }

  /** "fraud" of "the fraud trial". */
  private void compound(int predicate) {
    int before = predicate - 1;
    if (syntax.token(predicate).isNoun()
        && before >= 0
        && family.circumstances().contains(REASON)
        && NounPhrases.isCommon(syntax, before)
        && !words.isPlain(before)
        && UNTELLING.stream().noneMatch(k -> Signals.SHIPPED.is(syntax.token(before), k))) {
      found.add(new Circumstance(REASON, syntax.lemma(before)));
    }
  }

  private void phrases(int from, int to) {
    open = List.of();
    subordinate = false;
    int at = from;
    while (at < to) {
      int aside = asideEnd(at, to);
      if (aside > at) {
        at = aside;
      } else if (ends(at)) {
        return;
      } else {
        step(at);
      }
      at++;
    }
  }

  private void step(int at) {
    List<String> opened = words.opened(at);
    if (!opened.isEmpty()) {
      open = opened;
      opener = at;
      subordinate = words.isOf(CONJUNCTION, words.written(at));
      accused(at).ifPresent(this::add);
    } else if (closes(at)) {
      open = List.of();
    } else if (!open.isEmpty()) {
      lastContent = syntax.token(at).isNoun() || syntax.isMainVerb(at) ? at : lastContent;
      phrase(at).ifPresent(this::add);
    }
  }

  private boolean closes(int at) {
    boolean preposition =
        syntax.token(at).tag().matches("IN|TO|WRB|RP") && !PASSED.contains(words.written(at));
    return words.isOf(CLOSING, syntax.lemma(at)) || preposition && !goesOn(at);
  }

  /** "due to a fire", "for help with a permit". */
  private boolean goesOn(int preposition) {
    boolean withOpener =
        opener == preposition - 1 && WITH_OPENER.contains(words.written(preposition));
    boolean ofReason = open.contains(REASON) && lastContent == preposition - 1;
    return withOpener || ofReason && NounPhrases.commonBehind(syntax, preposition) >= 0;
  }

  private boolean ends(int at) {
    boolean border = !syntax.isValue(at) && ClauseEnd.isBorder(syntax, at) && !isBeforeReason(at);
    return border || syntax.isFinite(at) && !subordinate;
  }

  /** "closed on Monday, after a fire", "closed again, this time because of fog". */
  private boolean isBeforeReason(int comma) {
    int next = comma + 1;
    if (next + 2 < syntax.size()
        && words.written(next).equals("this")
        && words.written(next + 1).equals("time")) {
      next += 2;
    }
    return syntax.token(comma).is(",")
        && next < syntax.size()
        && !words.opened(next).isEmpty()
        && !words.written(next).matches("as|so");
  }

  /**
   * The comma that ends the aside which opens here, or -1: "fined on Monday, <em>the largest
   * penalty ever</em>, over a spill". Of verbs it may hold those of who says so.
   */
  private int asideEnd(int comma, int to) {
    if (!syntax.token(comma).is(",") || syntax.isValue(comma)) {
      return -1;
    }
    for (int at = comma + 1; at < to; at++) {
      if (syntax.token(at).is(",") && !syntax.isValue(at)) {
        return at + 1 < to && !words.opened(at + 1).isEmpty() ? at : -1;
      }
      boolean tells =
          syntax.isFinite(at)
              && !Signals.SHIPPED.is(syntax.token(at), "reporting")
              && !syntax.isAuxiliary(at);
      if (tells || syntax.token(at).tag().matches("CC|WDT|WP|WP\\$|WRB|:")) {
        return -1;
      }
    }
    return -1;
  }

  private void add(String phrase) {
    open.forEach(kind -> found.add(new Circumstance(kind, phrase)));
  }

  /** "fraud" of "on fraud charges". */
  private Optional<String> accused(int at) {
    return words.isAccusation(at) && at > 0 && syntax.token(at - 1).isNoun()
        ? told(syntax.phraseStart(at), at - 1)
        : Optional.empty();
  }

  /**
   * The noun phrase or verb that ends here, unless it is a value, a party or a plain word, or a
   * place, which is compared as one.
   */
  private Optional<String> phrase(int at) {
    boolean elsewhere = at == carried || syntax.token(at).label() == Token.Label.LOCATION;
    if (elsewhere || syntax.isValue(at) || isParty(at) || words.isPlain(at)) {
      return Optional.empty();
    }
    if (syntax.isMainVerb(at)
        && !open.contains(PARTY)
        && !Signals.SHIPPED.is(syntax.token(at), "reporting")) {
      return Optional.of(syntax.lemma(at));
    }
    boolean inside = at + 1 < syntax.size() && syntax.token(at + 1).isNoun();
    return syntax.token(at).isNoun() && !inside
        ? told(syntax.phraseStart(at), at)
        : Optional.empty();
  }

  private Optional<String> told(int first, int last) {
    return Optional.of(Qualifiers.words(syntax, first, last)).filter(words -> !words.isEmpty());
  }

  /** Without a name it may still tell with whom it is: "a settlement with its pilots". */
  private boolean isParty(int at) {
    return Stream.concat(clause.subjects().stream(), clause.objects().stream())
        .filter(head -> syntax.token(head).isProperNoun())
        .anyMatch(head -> at >= syntax.phraseStart(head) && at <= head);
  }
}

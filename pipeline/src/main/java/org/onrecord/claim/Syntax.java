package org.onrecord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * Reads what the claim stage needs of one sentence. The parser often fails around amounts and
 * relative clauses, so that word order has a say wherever it is certain.
 */
final class Syntax {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> NOMINAL_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "DT", "PRP$", "POS", "$", "VBG");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final IntPredicate value;

  /**
   * @param value says of a token whether it belongs to an amount or a time, which take no part in a
   *     noun phrase around them ("for Acme last Friday")
   */
  Syntax(Sentence sentence, IntPredicate value) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.value = value;
  }

  boolean isValue(int token) {
    return value.test(token);
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The word's dictionary form in lower case. */
  String lemma(int index) {
    return token(index).lemma().toLowerCase(Locale.ROOT);
  }

  int size() {
    return sentence.size();
  }

  int head(int token) {
    return sentence.isParsed() ? tree.head(token) : DependencyTree.ROOT;
  }

  boolean is(int token, String relation) {
    return sentence.isParsed() && tree.is(token, relation);
  }

  List<Integer> children(int token, String... relations) {
    return sentence.isParsed() ? tree.children(token, relations) : List.of();
  }

  boolean isVerb(int index) {
    return token(index).isVerb();
  }

  /** Whether it is a verb, also one that the tagger takes for a noun. */
  boolean actsAsVerb(int index) {
    return isVerb(index) || Mistagged.isVerb(this, index);
  }

  /**
   * Whether an adjective ends its phrase where a preposition follows: "a $5 million fine on Acme".
   */
  boolean isMistaggedNoun(int index) {
    boolean ends = index + 1 >= size() || token(index + 1).tag().matches("IN|TO|[.,:]");
    return ends && token(index).tag().equals("JJ");
  }

  /** Whether the word has a tense or is a modal, so that its clause has a subject of its own. */
  boolean isFinite(int index) {
    return token(index).tag().matches("VBD|VBZ|VBP|MD");
  }

  /** Whether the word only helps another verb. */
  boolean isAuxiliary(int index) {
    Token token = token(index);
    if (token.tag().equals("MD")) {
      return true;
    }
    if (!AUXILIARIES.contains(token.lemma()) || !token.isVerb()) {
      return false;
    }
    return is(index, "aux") || is(index, "cop") || verbFollows(index);
  }

  private boolean verbFollows(int index) {
    for (int at = index + 1; at < Math.min(size(), index + 4); at++) {
      if (isVerb(at)) {
        return !token(at).tag().equals("VBP") && !token(at).tag().equals("VBZ");
      }
      if (!token(at).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word can be an auxiliary, whatever the parser makes of it. */
  boolean looksAuxiliary(int index) {
    return token(index).tag().equals("MD") || AUXILIARIES.contains(token(index).lemma());
  }

  boolean isMainVerb(int index) {
    return isVerb(index) && !isAuxiliary(index);
  }

  boolean isNominal(int index) {
    return token(index).isNoun() || token(index).tag().equals("PRP");
  }

  /** First token of the noun phrase that ends with its head. */
  int phraseStart(int head) {
    int start = head;
    while (start > 0
        && NOMINAL_TAGS.contains(token(start - 1).tag())
        && isValue(start - 1) == isValue(head)) {
      start--;
    }
    return start;
  }

  /** First token of the noun phrase, which hyphens do not end: "a pre-tax profit", "lamp-lit". */
  int hyphenedStart(int head) {
    int start = phraseStart(head);
    while (start > 1) {
      boolean participle = start > 2 && token(start - 1).tag().matches("VB[GN]");
      int hyphen = participle ? start - 2 : start - 1;
      boolean glued = token(hyphen).span().start() == token(hyphen - 1).span().end();
      if (!glued || !token(hyphen).tag().equals("HYPH")) {
        break;
      }
      start = phraseStart(hyphen - 1);
    }
    return start;
  }

  /** "least" of "at least 14 people". */
  boolean isHedge(int index) {
    return index > 0
        && index + 1 < size()
        && token(index - 1).is("at")
        && token(index).text().matches("least|most")
        && token(index + 1).tag().equals("CD");
  }

  /**
   * Where "no" stands before the phrase, if it does: also before what phrases else begin behind, as
   * in "no forced dismissals", "no further strikes".
   */
  int emptyStart(int start) {
    int no = start - 1;
    while (no > 0 && token(no).tag().matches("VB[GN]|RB.?|JJ.?")) {
      no--;
    }
    return no >= 0 && token(no).is("no") && token(no).tag().matches("DT|UH") ? no : start;
  }

  /** First token of the adverbial that holds the value: the "by" of "by early June". */
  int adjunctStart(int value) {
    int start = value;
    while (start > 0 && token(start - 1).tag().matches("DT|JJ|RB|PDT|JJR|RBR")) {
      start--;
    }
    return start > 0 && token(start - 1).tag().matches("IN|TO") ? start - 1 : start;
  }

  /** The head of the noun phrase that starts here: the last noun of the run, or -1. */
  int phraseHead(int start) {
    int head = -1;
    for (int at = start; at < size() && isValue(at) == isValue(start); at++) {
      if (isNominal(at)) {
        head = at;
        if (token(at).tag().equals("PRP")) {
          break;
        }
      } else if (!NOMINAL_TAGS.contains(token(at).tag())) {
        break;
      }
    }
    return head;
  }

  /** The noun and those coordinated with it, in text order. */
  List<Integer> coordinated(int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    // "the rower Tom Lee and the player Ann Roe": the parser may hang the second on "Lee".
    for (int at = head; at == head || isNameBehind(head, at); at++) {
      for (int other : children(at, "conj")) {
        if (isNominal(other)) {
          all.add(other);
        }
      }
    }
    return all;
  }

  private boolean isNameBehind(int head, int at) {
    return at < size() && token(at).isProperNoun() && !token(head).isProperNoun() && !isValue(at);
  }

  /** One past the last token of the clause that goes on behind {@code index}. */
  int clauseEnd(int index) {
    return ClauseEnd.behind(this, index);
  }

  /** Whether the word can stand in a noun phrase. */
  boolean isInPhrase(int index) {
    return NOMINAL_TAGS.contains(token(index).tag()) || isNominal(index);
  }

  /** Whether a main verb stands strictly between the two tokens. */
  boolean verbBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (isMainVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands in the passive. */
  boolean isPassive(int verb) {
    if (!token(verb).tag().equals("VBN") && !token(verb).tag().equals("VBD")) {
      return false;
    }
    if (isContractedPerfect(verb)) {
      return false;
    }
    if (!children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    for (int at = verb - 1; at >= 0 && at >= verb - 4; at--) {
      if (token(at).isLemma("be")) {
        return true;
      }
      boolean when = isValue(at) || token(at).tag().equals("IN") && isValue(at + 1);
      if (!when && !token(at).tag().startsWith("RB")) {
        break;
      }
    }
    return is(verb, "acl") && !is(verb, "acl:relcl") && token(verb).tag().equals("VBN");
  }

  /** "she's led the mine", where the parser may read "is"; but "she's paid $4 million". */
  private boolean isContractedPerfect(int verb) {
    boolean contracted = verb > 0 && token(verb - 1).is("'s");
    return contracted
        && children(verb, "obj", "iobj").stream()
            .anyMatch(object -> object > verb && isParticular(object));
  }

  /** A name, or a noun with an article, but not the "chairman" that somebody is named. */
  private boolean isParticular(int noun) {
    return token(noun).isProperNoun()
        || token(noun).isNoun() && !children(noun, "det", "nmod:poss").isEmpty();
  }

  /**
   * Whether the parser takes a finite passive for what describes its noun, as it does with "A fine
   * of $5 million was imposed".
   */
  boolean isPassiveHungOnNoun(int verb) {
    return is(verb, "acl") && !children(verb, "aux:pass").isEmpty();
  }

  /** Whether one of the prepositions, parted by bars, opens the noun's phrase. */
  boolean hasCase(int noun, String prepositions) {
    return children(noun, "case").stream()
        .anyMatch(
            preposition ->
                token(preposition).text().toLowerCase(Locale.ROOT).matches(prepositions));
  }

  /** Heads of the phrases with "by" that name the doers of a passive. */
  List<Integer> agents(int predicate) {
    return afterPreposition(predicate, clauseEnd(predicate), List.of("by")).stream()
        .filter(noun -> !NotDoers.SHIPPED.include(this, noun))
        .toList();
  }

  /** Heads of the noun phrases behind any of the prepositions, in text order. */
  List<Integer> afterPreposition(int from, int end, List<String> prepositions) {
    List<Integer> heads = new ArrayList<>();
    for (int at = from + 1; at < end - 1; at++) {
      if (prepositions.contains(token(at).text()) && !isVerb(at + 1)) {
        int head = phraseHead(at + 1);
        if (head >= 0) {
          heads.addAll(coordinated(head));
        }
      }
    }
    return heads;
  }
}

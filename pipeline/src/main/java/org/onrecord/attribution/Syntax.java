package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Reads a parsed sentence the way attribution needs it: verb groups, subjects, noun phrases,
 * clauses. Every answer tolerates the parser's usual errors by falling back on word order. Sets of
 * tokens are bit sets of token indexes.
 */
final class Syntax {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
  static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> DAYS =
      Lexicon.load(Syntax.class, "day-words.tsv").column("lemma");
  private static final Set<String> TIMES = FunctionWords.of("time");
  private static final Set<String> PARTICIPLE_OPENERS = FunctionWords.of("participle_opener");
  private static final Set<String> ASKED = FunctionWords.of("asked");
  private static final int DEEPEST = 8;

  private final Sentence sentence;
  private final DependencyTree tree;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyTree tree() {
    return tree;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  int size() {
    return sentence.size();
  }

  /** The token that heads the whole sentence. */
  int root() {
    for (int at = 0; at < size(); at++) {
      if (tree.head(at) < 0) {
        return at;
      }
    }
    throw new IllegalStateException("a parsed sentence has a root");
  }

  boolean isPunctuation(int index) {
    return !token(index).text().codePoints().anyMatch(Character::isLetterOrDigit)
        && !token(index).tag().equals("$")
        && !token(index).text().equals("%");
  }

  boolean isQuoteMark(int index) {
    String text = token(index).text();
    return isQuoteMark(text) || isSingleMark(text) && isTaggedQuote(token(index).tag());
  }

  private static boolean isSingleMark(String text) {
    return switch (text) {
      case "'", "‘", "’", "`" -> true;
      default -> false;
    };
  }

  private static boolean isTaggedQuote(String tag) {
    return tag.equals("``") || tag.equals("''");
  }

  /** One or more dashes or hyphens, the hyphen of a compound too. */
  boolean isDash(int index) {
    String text = token(index).text();
    return !text.isEmpty() && text.chars().allMatch(unit -> "-–—―".indexOf(unit) >= 0);
  }

  /** A dash between two parts of a sentence, not the hyphen of a compound. */
  boolean isFreeDash(int index) {
    return isDash(index) && !token(index).tag().equals("HYPH");
  }

  static boolean isQuoteMark(String text) {
    return switch (text) {
      case "\"", "“", "”", "``", "''", "„" -> true;
      default -> false;
    };
  }

  BitSet subtree(int index) {
    BitSet set = new BitSet();
    tree.subtree(index).forEach(set::set);
    return set;
  }

  /** The token's nearest particle, such as "out" of "pointed out", or -1. */
  int particle(int verb) {
    List<Integer> particles = tree.children(verb, "compound:prt");
    if (!particles.isEmpty()) {
      return particles.get(0);
    }
    int next = verb + 1;
    return next < size() && token(next).tag().equals("RP") ? next : -1;
  }

  /** The verb with its auxiliaries, negation, particle and the adverbs between them. */
  BitSet verbGroup(int verb) {
    BitSet group = new BitSet();
    group.set(verb);
    int first = verb;
    while (first > 0 && isGroupMember(first - 1, verb)) {
      first--;
    }
    while (first < verb && !isGroupStart(first)) {
      first++;
    }
    group.set(first, verb + 1);
    int particle = particle(verb);
    if (particle > verb) {
      group.set(particle);
    }
    return group;
  }

  private boolean isGroupMember(int index, int verb) {
    Token token = token(index);
    boolean member =
        switch (token.tag()) {
          case "MD", "RB", "TO" -> true;
          default -> token.isVerb() && AUXILIARIES.contains(token.lemma());
        };
    return member && !isInRelativeClauseBefore(index, verb);
  }

  /** "a man who was there said": what the clause of the noun says is not what the noun does. */
  private boolean isInRelativeClauseBefore(int index, int verb) {
    int clause = relativeClause(index);
    return clause >= 0 && clause != verb && clause < verb && relativeClause(verb) != clause;
  }

  /** The head of the innermost relative clause that the token is in, or -1. */
  private int relativeClause(int index) {
    int at = index;
    while (at >= 0 && !tree.is(at, "acl:relcl")) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isGroupStart(int index) {
    return !token(index).tag().equals("RB") || token(index).isLemma("not");
  }

  boolean isPassive(int verb) {
    if (!token(verb).tag().equals("VBN") && !token(verb).tag().equals("VBD")) {
      return false;
    }
    if (!tree.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
      return true;
    }
    for (int at = verb - 1; at >= 0 && isGroupMember(at, verb); at--) {
      if (token(at).isLemma("be")) {
        return true;
      }
    }
    return isReducedPassive(verb);
  }

  /** "when asked", "if pressed": a clause of a conjunction and a participle alone. */
  boolean isReducedPassive(int verb) {
    return verb > 0
        && token(verb).tag().equals("VBN")
        && (token(verb - 1).tag().equals("WRB")
            || PARTICIPLE_OPENERS.contains(token(verb - 1).lemma()));
  }

  /** "Roe, asked about it, declined": what a speaker was asked, by nobody who is told. */
  boolean isAskedAside(int verb) {
    return verb > 1
        && verb + 1 < size()
        && token(verb - 1).is(",")
        && (token(verb - 2).isNoun() || token(verb - 2).tag().matches("JJ|CD|DT|PRP"))
        && ASKED.contains(token(verb).text())
        && Tags.OPENS_QUESTION.fits(token(verb + 1));
  }

  /** The head token of the verb's subject, found through coordination and control; or -1. */
  int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    int own = ownSubject(verb);
    if (own >= 0 || depth > DEEPEST) {
      return own;
    }
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    if (tree.is(verb, "acl") && (token(head).isNoun() || token(head).tag().startsWith("PRP"))) {
      return head;
    }
    if (tree.is(verb, "conj")
        || tree.is(verb, "xcomp")
        || tree.is(verb, "advcl")
        || tree.is(verb, "parataxis")
        || tree.is(verb, "dep")
        || tree.is(verb, "ccomp")) {
      if (token(head).isVerb() || !tree.children(head, "nsubj", "cop").isEmpty()) {
        return subject(head, depth + 1);
      }
      if (token(head).isNoun() && !tree.is(verb, "conj")) {
        return head;
      }
    }
    return -1;
  }

  int ownSubject(int verb) {
    for (int child : tree.children(verb, "nsubj", "csubj")) {
      if (SUBJECTS.contains(tree.relation(child)) && !isPunctuation(child)) {
        return child;
      }
    }
    return -1;
  }

  /** The noun that a relative pronoun stands for, or the token itself. */
  int antecedent(int subject, int verb) {
    if (!isRelativePronoun(subject)) {
      return subject;
    }
    for (int at = verb, steps = 0; at >= 0 && steps < DEEPEST; at = tree.head(at), steps++) {
      int head = tree.head(at);
      if (tree.is(at, "acl:relcl") && head >= 0) {
        return isDay(head) ? thingBefore(head) : personBefore(head);
      }
    }
    int before = subject - 1;
    while (before >= 0 && isPunctuation(before)) {
      before--;
    }
    return before >= 0 && token(before).isNoun() ? before : subject;
  }

  /** Whether the noun tells when: "Friday", "night". */
  boolean isDay(int noun) {
    return isDayWord(noun) || sentence.isParsed() && tree.relation(noun).endsWith(":tmod");
  }

  boolean isDayWord(int index) {
    return DAYS.contains(token(index).lemma());
  }

  /** "the second time", "the full year". */
  boolean isTime(int noun) {
    return isDayWord(noun) || TIMES.contains(token(noun).lemma());
  }

  /** In "released a letter Friday that says" the pronoun stands for the letter. */
  private int thingBefore(int day) {
    int verb = tree.head(day);
    for (int object : verb < 0 ? List.<Integer>of() : tree.children(verb, "obj")) {
      if (object < day) {
        return object;
      }
    }
    return day;
  }

  /** In "Ted Bell of Ohio, who said" the pronoun stands for Bell, though the parser says Ohio. */
  private int personBefore(int noun) {
    int head = tree.head(noun);
    boolean isPlace =
        token(noun).label() == Token.Label.LOCATION
            && tree.is(noun, "nmod")
            && head >= 0
            && token(head).label() == Token.Label.PERSON;
    return isPlace ? head : noun;
  }

  boolean isRelativePronoun(int index) {
    String tag = token(index).tag();
    return tag.equals("WP") || tag.equals("WDT");
  }

  /**
   * The noun phrase around a head, without what only hangs on loosely: clauses behind a comma,
   * coordinated clauses, marks at its ends.
   */
  BitSet nounPhrase(int head) {
    BitSet phrase = new BitSet();
    collectPhrase(head, head, phrase, 0);
    int first = startOfHyphenated(phrase.nextSetBit(0));
    int last = phrase.length() - 1;
    BitSet whole = new BitSet();
    whole.set(first, last + 1);
    return trim(whole);
  }

  /** The first part of "mother-of-three" where the place is one of the others. */
  private int startOfHyphenated(int at) {
    int first = at;
    while (first > 0
        && (token(first).tag().equals("HYPH") || token(first - 1).tag().equals("HYPH"))
        && token(first - 1).span().end() == token(first).span().start()) {
      first--;
    }
    return first;
  }

  private void collectPhrase(int index, int head, BitSet phrase, int depth) {
    phrase.set(index);
    if (depth > 40) {
      return;
    }
    for (int child : tree.children(index)) {
      if (belongsToPhrase(child, index, head)) {
        collectPhrase(child, head, phrase, depth + 1);
      }
    }
  }

  private boolean belongsToPhrase(int child, int parent, int head) {
    String relation = tree.relation(child);
    return switch (relation) {
      case "punct",
          "parataxis",
          "dep",
          "cop",
          "aux",
          "nsubj",
          "discourse",
          "mark",
          "advmod:npmod" ->
          child < parent && parent == head && relation.equals("dep");
      case "cc" -> child > head;
      case "conj" -> token(child).isNoun() || token(child).tag().startsWith("PRP");
      case "acl:relcl", "acl", "advcl" ->
          !(child > 0 && hasCommaBefore(child, parent)) || parent == head && isWho(child);
      default -> true;
    };
  }

  private boolean isWho(int clause) {
    return tree.children(clause, "nsubj").stream().anyMatch(t -> token(t).is("who"))
        && tree.subtree(clause).stream()
            .anyMatch(t -> token(t).is("anonymity") || token(t).is("anonymously"));
  }

  private boolean hasCommaBefore(int clause, int parent) {
    int first = tree.subtree(clause).get(0);
    return first > 0 && first - 1 > parent && token(first - 1).is(",");
  }

  /** Without punctuation, conjunctions and white space words at either end. */
  BitSet trim(BitSet set) {
    BitSet trimmed = (BitSet) set.clone();
    for (int at = trimmed.nextSetBit(0); at >= 0 && isLoose(at); at = trimmed.nextSetBit(0)) {
      trimmed.clear(at);
    }
    while (!trimmed.isEmpty() && isOwnerCutOff(trimmed.length() - 1)) {
      trimmed.clear(trimmed.length() - 1);
    }
    while (!trimmed.isEmpty()
        && isPunctuation(trimmed.length() - 1)
        && !isQuoteMark(trimmed.length() - 1)) {
      trimmed.clear(trimmed.length() - 1);
    }
    return trimmed;
  }

  /** "the mayor's" of "the mayor's letter", but not the last word of "worse than St Bride's". */
  private boolean isOwnerCutOff(int last) {
    return token(last).tag().equals("POS") && last + 1 < size() && !isPunctuation(last + 1);
  }

  private boolean isLoose(int index) {
    return isPunctuation(index) && !isQuoteMark(index);
  }

  boolean hasFiniteVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      String tag = token(at).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the prepositions is the word's own: "by the mayor". */
  boolean isBehind(int word, String... prepositions) {
    return tree.children(word, "case").stream()
        .anyMatch(marker -> List.of(prepositions).contains(Words.lower(token(marker))));
  }

  /** One past the name of a person that starts there; the place itself where none does. */
  int nameEnd(int from) {
    int end = from;
    while (end < size() && token(end).label() == Token.Label.PERSON) {
      end++;
    }
    return end;
  }

  /** The first punctuation mark from there on, or the sentence's size. */
  int markFrom(int from) {
    int at = from;
    while (at < size() && !isPunctuation(at)) {
      at++;
    }
    return at;
  }

  /** Whether "to" with the base form of a verb stands there. */
  boolean isInfinitive(int to) {
    return to + 1 < size() && token(to).tag().equals("TO") && token(to + 1).tag().equals("VB");
  }

  /** One past the last token that is no closing punctuation. */
  int sentenceEdge() {
    int edge = size();
    while (edge > 0 && isPunctuation(edge - 1) && !isQuoteMark(edge - 1)) {
      edge--;
    }
    return edge;
  }

  /** The first token from {@code from} that is no conjunction and no mark; {@code to} if none. */
  int skipOpening(int from, int to) {
    int at = from;
    while (at < to && (token(at).tag().equals("CC") || isPunctuation(at) && !isQuoteMark(at))) {
      at++;
    }
    return at;
  }

  /** The spans of a set of tokens: one for each run of neighbours. */
  List<Span> spans(BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (int start = tokens.nextSetBit(0); start >= 0; ) {
      int end = tokens.nextClearBit(start);
      spans.add(sentence.span(start, end - 1));
      start = tokens.nextSetBit(end);
    }
    return spans;
  }

  static BitSet range(int from, int to) {
    BitSet set = new BitSet();
    if (from < to) {
      set.set(from, to);
    }
    return set;
  }
}

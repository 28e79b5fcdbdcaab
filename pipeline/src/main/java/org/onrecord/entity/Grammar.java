package org.onrecord.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.DependencyTree;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Subjects and speakers of a sentence, from its tree or, unparsed, from the order of its words. */
final class Grammar {

  private static final Set<String> SPEECH_VERBS = new HashSet<>();
  private static final Set<String> THINGS_DO = WordLists.of("thing-does");

  static {
    for (Lexicon.Row row : Lexicon.load(Grammar.class, "speech-verbs.tsv").rows()) {
      SPEECH_VERBS.addAll(row.list("verbs"));
    }
  }

  private Grammar() {}

  static boolean isSpeechVerb(Token token) {
    return token.isVerb() && SPEECH_VERBS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the phrase whose tokens are given is the subject of a verb. */
  static boolean isSubject(Sentence sentence, int first, int last) {
    if (sentence.isParsed()) {
      return sentence.tree().is(describedHead(sentence, first, last), "nsubj");
    }
    boolean preposition = first > 0 && sentence.token(first - 1).tag().equals("IN");
    return !preposition && verbAfter(sentence, describedEnd(sentence, first, last)) >= 0;
  }

  /** Whether the phrase is the subject of a verb of speech, or follows "according to". */
  static boolean isSpeaker(Sentence sentence, int first, int last) {
    if (first > 1
        && sentence.token(first - 1).is("to")
        && sentence.token(first - 2).is("according")) {
      return true;
    }
    int verb = verbOf(sentence, first, last);
    return verb >= 0 && isSpeechVerb(sentence.token(verb));
  }

  /**
   * Whether the phrase is the subject of a clause that somebody reports ("... said a man died").
   */
  static boolean isReported(Sentence sentence, int first, int last) {
    int verb = verbOf(sentence, first, last);
    return sentence.isParsed() && verb >= 0 && sentence.tree().is(verb, "ccomp");
  }

  /** Whether the sentence tells what the phrase does: "the minister left", not "was hurt". */
  static boolean actsInMainClause(Sentence sentence, int first, int last) {
    int verb = verbOf(sentence, first, last);
    return sentence.isParsed()
        && verb >= 0
        && sentence.token(verb).isVerb()
        && (!sentence.token(verb).tag().equals("VBN")
            || sentence.tree().children(verb, "aux").stream()
                .anyMatch(helper -> sentence.token(helper).isLemma("have")))
        && sentence.tree().head(verb) == DependencyTree.ROOT
        && sentence.tree().is(describedHead(sentence, first, last), "nsubj");
  }

  /**
   * The verb of speech right behind which, or behind its "that", the pronoun does something ("said
   * it had sold", but not "said it was late" or "said it cost too much") or owns what does ("said
   * its profit fell"); or -1.
   */
  static int reportAbove(Sentence sentence, int pronoun) {
    boolean that = pronoun > 1 && sentence.token(pronoun - 1).is("that");
    int verb = pronoun - (that ? 2 : 1);
    boolean owns = sentence.isParsed() && sentence.tree().is(pronoun, "nmod:poss");
    int subject = owns ? sentence.tree().head(pronoun) : pronoun;
    boolean reports =
        sentence.isParsed()
            && verb > 0
            && isSpeechVerb(sentence.token(verb))
            && sentence.tree().is(subject, "nsubj");
    int clause = reports ? sentence.tree().head(subject) : -1;
    boolean acts = clause > pronoun && (owns || actsItself(sentence, clause));
    return acts && sentence.tree().is(clause, "ccomp") && sentence.tree().head(clause) == verb
        ? verb
        : -1;
  }

  private static boolean actsItself(Sentence sentence, int clause) {
    return sentence.token(clause).isVerb()
        && sentence.tree().children(clause, "aux:pass").isEmpty()
        && !THINGS_DO.contains(sentence.token(clause).lemma().toLowerCase(Locale.ROOT));
  }

  /** The verb that the phrase is the subject of, or -1. */
  static int verbOf(Sentence sentence, int first, int last) {
    if (sentence.isParsed()) {
      DependencyTree tree = sentence.tree();
      int head = describedHead(sentence, first, last);
      boolean conjunct = tree.is(head, "conj") && tree.head(head) >= 0;
      int subject = conjunct ? tree.head(head) : head;
      if (tree.is(subject, "nsubj") && tree.head(subject) >= 0) {
        return tree.head(subject);
      }
      return isInverted(sentence, first, last) ? first - 1 : cutOffVerb(sentence, last);
    }
    int after = verbAfter(sentence, describedEnd(sentence, first, last));
    if (after >= 0) {
      return after;
    }
    return isInverted(sentence, first, last) ? first - 1 : -1;
  }

  /**
   * "Asked why, the chief, Jane Doe, said": the verb of speech right behind, where the parser has
   * no subject of it.
   */
  private static int cutOffVerb(Sentence sentence, int last) {
    int comma = last + 1;
    int verb = comma + 1;
    boolean behind = verb < sentence.size() && sentence.token(comma).is(",");
    return behind
            && isSpeechVerb(sentence.token(verb))
            && sentence.token(verb).tag().matches("VBD|VBZ")
            && sentence.tree().children(verb, "nsubj").isEmpty()
        ? verb
        : -1;
  }

  /** The verb whose object the phrase is, or -1. */
  static int verbAbove(Sentence sentence, int first, int last) {
    if (!sentence.isParsed()) {
      return -1;
    }
    int head = head(sentence, first, last);
    return sentence.tree().is(head, "obj") ? sentence.tree().head(head) : -1;
  }

  /** The verb whose object the pronoun is, with or without a preposition; or -1. */
  static int verbGoverning(Sentence sentence, int pronoun) {
    boolean governed =
        sentence.isParsed()
            && sentence.token(pronoun).tag().equals("PRP")
            && !sentence.token(pronoun).text().matches(".+(?:self|selves)")
            && (sentence.tree().is(pronoun, "obj")
                || sentence.tree().is(pronoun, "iobj")
                || sentence.tree().is(pronoun, "obl"));
    return governed ? sentence.tree().head(pronoun) : -1;
  }

  /** The head of the phrase or, of a name behind its role ("a baker, Jane Doe"), of the role. */
  private static int describedHead(Sentence sentence, int first, int last) {
    int role = Appositions.roleBefore(sentence, first, last);
    int head = head(sentence, first, last);
    return role >= 0 ? role : isApposed(sentence, head) ? sentence.tree().head(head) : head;
  }

  /** "His partner, bookkeeper Jane Doe, 44, was": by the tree. */
  private static boolean isApposed(Sentence sentence, int name) {
    int role = sentence.tree().is(name, "appos") ? sentence.tree().head(name) : -1;
    return role >= 0 && role < name && sentence.token(role).tag().equals("NN");
  }

  /** The phrase's last token or, of a name behind its role, the comma that closes it. */
  private static int describedEnd(Sentence sentence, int first, int last) {
    return Appositions.roleBefore(sentence, first, last) >= 0 ? last + 1 : last;
  }

  /** "..., said Ms. Lee": the parser often reads the inverted subject as an object. */
  private static boolean isInverted(Sentence sentence, int first, int last) {
    int verb = first - 1;
    boolean possessor = last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
    return verb > 0
        && !possessor
        && isSpeechVerb(sentence.token(verb))
        && !isWord(sentence.token(verb - 1))
        && !(sentence.isParsed() && !sentence.tree().children(verb, "nsubj").isEmpty());
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static int verbAfter(Sentence sentence, int last) {
    for (int i = last + 1; i < sentence.size() && i <= last + 3; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() && !token.isLemma("have") && !token.tag().equals("VBG")) {
        return i;
      }
      boolean passes = token.tag().equals("MD") || token.tag().equals("RB") || token.isVerb();
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  /** The token of the phrase whose head stands outside it. */
  static int head(Sentence sentence, int first, int last) {
    for (int i = last; sentence.isParsed() && i >= first; i--) {
      int head = sentence.tree().head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  /**
   * Whether the subject {@code token} of a verb of speech stands in or after the words that it
   * speaks ("The plan works, he said"), so that nobody named in these words is meant by it.
   */
  static boolean isParenthetical(Sentence sentence, int token) {
    if (token == 0) {
      return false;
    }
    boolean inverted = isSpeechVerb(sentence.token(token - 1));
    int verb = inverted ? token - 1 : verbOf(sentence, token, token);
    int start = inverted ? token - 1 : token;
    if (verb < 0 || !isSpeechVerb(sentence.token(verb)) || start == 0) {
      return false;
    }
    Token before = sentence.token(start - 1);
    boolean closed = Quotations.isMark(before) || before.text().equals(",");
    int after = Math.max(verb, token) + 1;
    boolean speaksOn =
        after < sentence.size()
            && (Quotations.isMark(sentence.token(after))
                || startsObject(sentence.token(after)) && !sentence.token(verb).isLemma("tell"));
    return closed && !speaksOn && followsWords(sentence, start - 1, verb, after);
  }

  private static boolean startsObject(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.is("that");
  }

  /** Whether a clause that the verb could report stands before {@code mark}. */
  private static boolean followsWords(Sentence sentence, int mark, int verb, int after) {
    if (sentence.isParsed()) {
      DependencyTree tree = sentence.tree();
      return Quotations.isMark(sentence.token(mark))
          || tree.is(verb, "parataxis")
          || tree.children(verb, "ccomp", "parataxis", "dep").stream().anyMatch(i -> i < mark);
    }
    return after >= sentence.size()
        || !Character.isLetterOrDigit(sentence.token(after).text().codePointAt(0));
  }
}

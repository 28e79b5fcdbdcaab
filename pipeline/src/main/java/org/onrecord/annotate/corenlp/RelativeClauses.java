package org.onrecord.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.annotate.ParsePart;

/**
 * Has a relative clause read by itself where its end has no mark: in "a man who was there said" and
 * "an employee who asked not to be named said", parsers make what the noun says a part of the
 * clause. Told by word order: a second finite verb, behind a word that can be no subject of it or
 * behind the comma that closes the clause, is the noun's (R. Quirk et al., A Comprehensive Grammar
 * of the English Language, 1985, 17.10).
 */
final class RelativeClauses {

  private static final String RELATION = "acl:relcl";

  private static final Set<String> PRONOUNS = Set.of("who", "that", "which");

  /** Of words that such a clause may be about: "those who", "many who". */
  private static final Pattern NOUN = Pattern.compile("NN.*|DT|CD|JJ");

  /** Of words that stand in a clause which is not joined to another one. */
  private static final Pattern IN_CLAUSE =
      Pattern.compile("IN|TO|DT|JJ.?|NN.*|CD|POS|PRP\\$?|RB.?|RP|EX|VB|VBN|VBG|HYPH|\\$|FW");

  /** Of words that are the subject of no verb behind them. */
  private static final Pattern NO_SUBJECT = Pattern.compile("RB.?|RP|EX|JJ|VB|VBN|VBG");

  private static final Pattern IN_NOUN_PHRASE = Pattern.compile("DT|JJ.?|NN.*|CD|POS|PRP\\$|HYPH");

  /** Dashes, colons and quotation marks. */
  private static final Set<String> PARTING = Set.of(":", "``", "''");

  private static final Pattern SUBJECT = Pattern.compile("NN.*|PRP|DT|CD|WP|WDT");

  private RelativeClauses() {}

  /** The parts, those with such a clause parted once more. */
  static List<ParsePart> apart(List<ParsePart> parts, String[] words, String[] tags) {
    return parts.stream().flatMap(part -> apart(part, words, tags)).toList();
  }

  /** Whether the part is such a clause, and its first word the subject. */
  static boolean hasSubject(ParsePart part, String[] tags) {
    List<Integer> tokens = part.tokens();
    return part.relation().equals(RELATION)
        && tokens.size() > 1
        && !tags[tokens.get(0)].equals("WRB")
        && isOwn(tokens, 0, firstFinite(tokens, 1, tags), tags);
  }

  private static Stream<ParsePart> apart(ParsePart part, String[] words, String[] tags) {
    List<Integer> tokens = part.tokens();
    for (int at = 1; at + 2 < tokens.size(); at++) {
      if (opens(tokens, at, words, tags)) {
        int verb = verbBehind(tokens, at, words, tags);
        if (verb > 0) {
          return parted(part, at, verb, words, tags);
        }
        int end = endOfAside(tokens, at, words, tags);
        if (end > 0) {
          return parted(part, at, end, words, tags);
        }
      }
      int comma = closingComma(tokens, at, words, tags);
      if (comma > 0) {
        return partedByCommas(part, at, comma, words, tags);
      }
    }
    return Stream.of(part);
  }

  /** Whether a clause starts there that says something of the noun before. */
  private static boolean opens(List<Integer> tokens, int at, String[] words, String[] tags) {
    int word = tokens.get(at);
    boolean relative = tags[word].equals("WP") || tags[word].equals("WDT");
    return (relative && PRONOUNS.contains(words[word]) || isWhere(words, tags, word))
        && NOUN.matcher(tags[tokens.get(at - 1)]).matches()
        && (!words[word].equals("that") || opensSentence(tokens, at, tags));
  }

  /** Behind a verb "that" may open what is told: "wrote on X that reports were false". */
  private static boolean opensSentence(List<Integer> tokens, int at, String[] tags) {
    return tokens.subList(0, at).stream().noneMatch(before -> VerbTags.isFinite(tags[before]));
  }

  private static boolean isWhere(String[] words, String[] tags, int word) {
    return tags[word].equals("WRB") && words[word].equals("where");
  }

  /** Where the verb of the noun stands in the part, or -1. */
  private static int verbBehind(List<Integer> tokens, int pronoun, String[] words, String[] tags) {
    int own = firstFinite(tokens, pronoun + 1, tags);
    int verb = own < 0 ? -1 : firstFinite(tokens, own + 1, tags);
    if (verb < 0) {
      return -1;
    }
    int first = tokens.get(own);
    boolean ended =
        verb == own + 1
            ? !VerbTags.isHelper(words[first], tags[first])
                && (isOwn(tokens, pronoun, own, tags) || isWhere(words, tags, tokens.get(pronoun)))
            : !hasSubject(tokens, own, verb, tags);
    return ended ? verb : -1;
  }

  /** Whether the pronoun is the verb's subject, and no noun stands between. */
  private static boolean isOwn(List<Integer> tokens, int pronoun, int verb, String[] tags) {
    return verb == pronoun + 1 || verb == pronoun + 2 && tags[tokens.get(verb - 1)].equals("RB");
  }

  /** The first finite verb from there on in the same clause, or -1. */
  private static int firstFinite(List<Integer> tokens, int from, String[] tags) {
    for (int at = from; at < tokens.size(); at++) {
      String tag = tags[tokens.get(at)];
      if (VerbTags.isFinite(tag)) {
        return at;
      }
      if (!IN_CLAUSE.matcher(tag).matches()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a noun stands before the verb that may be its subject. */
  private static boolean hasSubject(List<Integer> tokens, int own, int verb, String[] tags) {
    int before = verb - 1;
    while (before > own && tags[tokens.get(before)].startsWith("RB")) {
      before--;
    }
    if (before == verb - 1 && tags[tokens.get(before)].startsWith("NN")) {
      return !isBehindPreposition(tokens, own, before, tags);
    }
    return !NO_SUBJECT.matcher(tags[tokens.get(verb - 1)]).matches()
        || SUBJECT.matcher(tags[tokens.get(before)]).matches();
  }

  /** "since the start". */
  private static boolean isBehindPreposition(
      List<Integer> tokens, int own, int noun, String[] tags) {
    int at = noun;
    while (at > own && IN_NOUN_PHRASE.matcher(tags[tokens.get(at)]).matches()) {
      at--;
    }
    return tags[tokens.get(at)].equals("IN");
  }

  /** The comma behind "Acme, which runs the mine" that the verb of Acme follows, or -1. */
  private static int closingComma(
      List<Integer> tokens, int pronoun, String[] words, String[] tags) {
    int word = tokens.get(pronoun);
    boolean opens =
        pronoun > 1
            && (words[word].equals("who") || words[word].equals("which"))
            && words[tokens.get(pronoun - 1)].equals(",")
            && tags[tokens.get(pronoun - 2)].startsWith("NN")
            && isOwn(tokens, pronoun, firstFinite(tokens, pronoun + 1, tags), tags)
            && opensSentence(tokens, pronoun, tags);
    for (int at = pronoun + 2; opens && at + 1 < tokens.size(); at++) {
      if (words[tokens.get(at)].equals(",")
          && (isFinite(tokens, at + 1, tags) || opensMainClause(tokens, at + 1, tags))) {
        return at;
      }
      if (PARTING.contains(tags[tokens.get(at)])) {
        return -1;
      }
    }
    return -1;
  }

  /** "At a meeting, which hundreds attended, the chair said": the subject behind what opens it. */
  private static boolean opensMainClause(List<Integer> tokens, int at, String[] tags) {
    String tag = tags[tokens.get(at)];
    return tags[tokens.get(0)].equals("IN")
        && (tag.equals("DT") || tag.equals("PRP"))
        && tokens.subList(at, tokens.size()).stream()
            .anyMatch(token -> VerbTags.isFinite(tags[token]));
  }

  /** The comma behind "A nurse, a mother who lives there" that the nurse's verb follows, or -1. */
  private static int endOfAside(List<Integer> tokens, int pronoun, String[] words, String[] tags) {
    boolean inAside =
        tokens.subList(0, pronoun).stream().anyMatch(before -> words[before].equals(","))
            && isOwn(tokens, pronoun, firstFinite(tokens, pronoun + 1, tags), tags)
            && opensSentence(tokens, pronoun, tags);
    for (int at = pronoun + 2; inAside && at + 1 < tokens.size(); at++) {
      if (words[tokens.get(at)].equals(",")) {
        return isFinite(tokens, at + 1, tags) ? at : -1;
      }
      if (PARTING.contains(tags[tokens.get(at)])) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFinite(List<Integer> tokens, int at, String[] tags) {
    return VerbTags.isFinite(tags[tokens.get(at)])
        || tags[tokens.get(at)].equals("RB")
            && at + 1 < tokens.size()
            && VerbTags.isFinite(tags[tokens.get(at + 1)]);
  }

  /**
   * The commas hang on the noun, as they do where the parser reads them; but one that closes an
   * aside around the noun as well stays ("Corrigan, after meeting Pell, who runs Acme, declined").
   */
  private static Stream<ParsePart> partedByCommas(
      ParsePart part, int pronoun, int comma, String[] words, String[] tags) {
    List<Integer> tokens = part.tokens();
    List<Integer> rest = new ArrayList<>(tokens.subList(0, pronoun - 1));
    boolean aside = rest.stream().anyMatch(token -> words[token].equals(","));
    rest.addAll(tokens.subList(aside ? comma : comma + 1, tokens.size()));
    int noun = tokens.get(pronoun - 2);
    Stream<ParsePart> parts =
        Stream.concat(
            apart(new ParsePart(rest, part.head(), part.relation()), words, tags),
            Stream.of(
                new ParsePart(tokens.subList(pronoun, comma), noun, RELATION),
                new ParsePart(List.of(tokens.get(pronoun - 1)), noun, "punct")));
    return aside
        ? parts
        : Stream.concat(parts, Stream.of(new ParsePart(List.of(tokens.get(comma)), noun, "punct")));
  }

  private static Stream<ParsePart> parted(
      ParsePart part, int pronoun, int verb, String[] words, String[] tags) {
    List<Integer> tokens = part.tokens();
    List<Integer> rest = new ArrayList<>(tokens.subList(0, pronoun));
    rest.addAll(tokens.subList(verb, tokens.size()));
    return Stream.concat(
        apart(new ParsePart(rest, part.head(), part.relation()), words, tags),
        Stream.of(new ParsePart(tokens.subList(pronoun, verb), tokens.get(pronoun - 1), RELATION)));
  }
}

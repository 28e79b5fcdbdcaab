package org.onrecord.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Phrases that attribute to whom they name as an owner, from owned-phrases.tsv: "by her account",
 * "in the ministry's own view".
 */
final class OwnedPhrases {

  static final OwnedPhrases SHIPPED = new OwnedPhrases();

  private static final Set<String> NARRATOR = FunctionWords.of("narrator");

  /** Words from the preposition to what is owned. */
  private static final int LONGEST = 9;

  private final Set<String> phrases = new HashSet<>();
  private final Set<String> prepositions;

  private OwnedPhrases() {
    Lexicon lexicon = Lexicon.load(OwnedPhrases.class, "owned-phrases.tsv");
    lexicon.rows().forEach(row -> phrases.add(row.get("preposition") + " " + row.get("noun")));
    prepositions = lexicon.column("preposition");
  }

  /**
   * Where the parts of a phrase stand.
   *
   * @param owner the head of whom it names, or the pronoun
   * @param ownerEnd behind the last word of whom it names, without "'s"
   * @param ownPronoun whether it says "her own"
   * @param end behind its last word
   */
  record Place(int owner, int ownerEnd, boolean ownPronoun, int end) {}

  boolean isIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (at(tokens, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param at where its preposition stands
   */
  Optional<Place> at(List<Token> tokens, int at) {
    String preposition = Words.lower(tokens.get(at));
    if (!prepositions.contains(preposition)) {
      return Optional.empty();
    }
    int mark = possessive(tokens, at);
    if (mark < 0) {
      return Optional.empty();
    }
    boolean own = mark + 1 < tokens.size() && tokens.get(mark + 1).is("own");
    int noun = mark + (own ? 2 : 1);
    boolean listed =
        noun < tokens.size()
            && phrases.contains(preposition + " " + Words.lower(tokens.get(noun)))
            && isWhole(tokens, noun);
    boolean pronoun = tokens.get(mark).tag().equals("PRP$");
    return listed
        ? Optional.of(
            new Place(
                pronoun ? mark : mark - 1, pronoun ? mark + 1 : mark, own && pronoun, noun + 1))
        : Optional.empty();
  }

  /** The possessive pronoun or mark behind a preposition; -1 where another word comes first. */
  private static int possessive(List<Token> tokens, int at) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    if (next.tag().equals("PRP$")) {
      return NARRATOR.contains(Words.lower(next)) ? -1 : at + 1;
    }
    int end = Math.min(tokens.size(), at + LONGEST);
    for (int mark = at + 1; mark < end; mark++) {
      if (tokens.get(mark).tag().equals("POS")) {
        return tokens.get(mark - 1).isNoun() ? mark : -1;
      }
      if (!Tags.OWNER.fits(tokens.get(mark))) {
        return -1;
      }
    }
    return -1;
  }

  /** "by the bank's account", but not "by the bank's account manager" or "by its account of it". */
  private static boolean isWhole(List<Token> tokens, int noun) {
    if (noun + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(noun + 1);
    return !next.isNoun()
        && !next.is("of")
        && !next.is("with")
        && !next.is("-")
        && !next.tag().equals("HYPH");
  }
}

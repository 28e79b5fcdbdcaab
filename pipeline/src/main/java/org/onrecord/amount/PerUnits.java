package org.onrecord.amount;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** Finds what an amount is counted by: "a barrel", "per share", "/month", "annually". */
final class PerUnits {

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> EACH = Set.of("each", "every");

  private final Phrases<String> units = Phrases.folded();
  private final Phrases<String> adverbs = Phrases.folded();
  private final Cues cues;

  PerUnits(Cues cues) {
    this.cues = cues;
    for (Lexicon.Row row : Lexicon.load(PerUnits.class, "per.tsv").rows()) {
      row.list("forms").forEach(form -> units.add(form, row.get("unit")));
      row.list("adverbs").forEach(adverb -> adverbs.add(adverb, row.get("unit")));
    }
  }

  /** The unit that follows the token before {@code end}, with the tokens that name it. */
  Phrases.@Nullable Match<String> after(Tokens tokens, int end) {
    if (!tokens.joined(end)) {
      return null;
    }
    if (tokens.sign(end, '/')) {
      return units.at(tokens, end + 1);
    }
    Phrases.Match<String> adverb = adverbs.at(tokens, end);
    if (adverb != null && tokens.lowerCase(end)) {
      return adverb;
    }
    int at = afterHyphen(tokens, end);
    String word = tokens.key(at);
    int noun = tokens.has(at) && tokens.joined(at + 1) ? afterHyphen(tokens, at + 1) : at;
    if (noun == at) {
      return null;
    }
    Phrases.Match<String> unit = units.at(tokens, noun);
    if (ARTICLES.contains(word)) {
      return unit != null && isRate(tokens, unit) ? unit : null;
    }
    if (word.equals("per")) {
      return unit != null ? unit : anyNoun(tokens, noun);
    }
    return EACH.contains(word) ? unit : null;
  }

  /** "$5m a year ago" is no yearly rate, nor is "$5 a second time". */
  private boolean isRate(Tokens tokens, Phrases.Match<String> unit) {
    boolean ago = tokens.joined(unit.end()) && cues.is("ago", tokens.key(unit.end()));
    return !ago && !unit.value().equals("second");
  }

  private static Phrases.@Nullable Match<String> anyNoun(Tokens tokens, int i) {
    boolean noun = tokens.is(i, Tokens.Kind.WORD) && tokens.lowerCase(i);
    String word = tokens.key(i);
    return noun && word.length() > 2 && !word.startsWith("cent")
        ? new Phrases.Match<>(word, i, i + 1)
        : null;
  }

  /** Steps over the hyphen of "-a-share", spaced or not. */
  private static int afterHyphen(Tokens tokens, int i) {
    return tokens.isHyphen(i) && tokens.has(i + 1) ? i + 1 : i;
  }
}

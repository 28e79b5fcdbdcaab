package org.onrecord.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * The words that attribute, from cue-verbs.tsv, cue-nouns.tsv, cue-adjectives.tsv and
 * cue-adverbs.tsv.
 */
final class CueLexicon {

  private static final CueLexicon DEFAULT = new CueLexicon();

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> adjectives = new HashMap<>();
  private final Map<String, Cue> adverbs = new HashMap<>();

  private CueLexicon() {
    for (Lexicon.Row row : Lexicon.load(CueLexicon.class, "cue-verbs.tsv").rows()) {
      verbs.put(row.get("lemma"), cue(row, row.get("polarity"), ""));
    }
    for (Lexicon.Row row : Lexicon.load(CueLexicon.class, "cue-nouns.tsv").rows()) {
      nouns.put(row.get("lemma"), cue(row, "", row.get("channel")));
    }
    for (Lexicon.Row row : Lexicon.load(CueLexicon.class, "cue-adjectives.tsv").rows()) {
      adjectives.put(row.get("lemma"), cue(row, "", ""));
    }
    for (String adverb : Lexicon.load(CueLexicon.class, "cue-adverbs.tsv").column("adverb")) {
      adverbs.put(
          adverb,
          new Cue(
              adverb, Cue.Kind.SPEECH, Set.of(Cue.Frame.CLAUSE), Set.of(), Polarity.DOUBTS, ""));
    }
  }

  static CueLexicon standard() {
    return DEFAULT;
  }

  private static Cue cue(Lexicon.Row row, String polarity, String channel) {
    Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : row.list("frames")) {
      if (frame.startsWith("p:")) {
        prepositions.add(frame.substring(2));
      } else {
        frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
    }
    return new Cue(
        row.get("lemma"),
        Cue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        frames,
        Set.copyOf(prepositions),
        polarity.isEmpty() ? Polarity.NEUTRAL : Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)),
        channel);
  }

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)));
  }

  Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  Optional<Cue> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<Cue> adverb(String word) {
    return Optional.ofNullable(adverbs.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a verb of saying that can have a clause behind it ("added that"). */
  boolean saysClause(Token verb) {
    return takes(verb, Cue.Frame.CLAUSE)
        && verb(verb.lemma()).filter(cue -> cue.kind() == Cue.Kind.SPEECH).isPresent();
  }

  /** Whether it is a verb cue whose content can stand so. */
  boolean takes(Token verb, Cue.Frame frame) {
    return verb(verb.lemma()).filter(cue -> cue.takes(frame)).isPresent();
  }

  /** Whether the token could be a cue by its word alone. */
  boolean mayAttribute(Token token) {
    return verb(token.lemma()).isPresent()
        || noun(token.lemma()).isPresent()
        || adjective(token.text()).isPresent()
        || adverb(token.text()).isPresent();
  }
}

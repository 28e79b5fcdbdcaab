package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.lexicon.Lexicon;

/** Finds verbs that say only what their noun says: "handed in his resignation". */
final class LightVerbs {

  private static final LightVerbs SHIPPED = new LightVerbs();

  private final Map<String, Meaning> meanings = new HashMap<>();

  private LightVerbs() {
    PredicateFamilies known = PredicateFamilies.shipped();
    for (Lexicon.Row row : Lexicon.load(LightVerbs.class, "light-verbs.tsv").rows()) {
      PredicateFamily family = known.named(row.get("family")).orElseThrow();
      Meaning meaning = new Meaning(family, row.get("concerned").equals("subject"));
      row.list("nouns").forEach(noun -> meanings.put(row.get("verb") + " " + noun, meaning));
    }
  }

  /** The verbs of the program's own word list. */
  static LightVerbs shipped() {
    return SHIPPED;
  }

  /** Those of verbs that may tell news: dictionary forms, without their particles. */
  Set<String> newsVerbs() {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().family().isNews())
        .map(entry -> entry.getKey().split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The noun that a verb carries, and what both tell of.
   *
   * @param isSubjectConcerned whether the verb's subject is what it concerns, not who does it
   */
  record Carried(int noun, PredicateFamily family, boolean isSubjectConcerned) {

    /** "was granted bail". */
    private Carried ofSubject() {
      return new Carried(noun, family, true);
    }
  }

  private record Meaning(PredicateFamily family, boolean isSubjectConcerned) {}

  /** The noun carried by the verb, behind it or as the subject of its passive. */
  Optional<Carried> by(Syntax syntax, int verb) {
    String lemma = syntax.lemma(verb);
    if (verb + 2 >= syntax.size()) {
      return Optional.empty();
    }
    // The tagger may take the particle for a preposition: "handed in her resignation".
    String together = lemma + " " + syntax.lemma(verb + 1);
    if (syntax.isPassive(verb)) {
      return told(syntax, verb).stream()
          .flatMap(
              noun ->
                  carried(lemma, syntax, noun).or(() -> carried(together, syntax, noun)).stream())
          .findFirst()
          .or(() -> carried(lemma, syntax, syntax.phraseHead(verb + 1)).map(Carried::ofSubject));
    }
    return carried(lemma, syntax, syntax.phraseHead(verb + 1))
        .or(() -> carried(together, syntax, syntax.phraseHead(verb + 2)))
        .or(
            () ->
                syntax.children(verb, "obj").stream()
                    .flatMap(noun -> carried(lemma, syntax, noun).stream())
                    .findFirst());
  }

  /** Subjects of a passive. */
  private static List<Integer> told(Syntax syntax, int verb) {
    List<Integer> subjects = new ArrayList<>(syntax.children(verb, "nsubj"));
    if (syntax.isPassiveHungOnNoun(verb)) {
      subjects.add(syntax.head(verb));
    }
    return subjects;
  }

  private Optional<Carried> carried(String verb, Syntax syntax, int noun) {
    if (noun < 0 || isSomebodyElses(syntax, noun)) {
      return Optional.empty();
    }
    String written = syntax.token(noun).text().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(meanings.get(verb + " " + syntax.lemma(noun)))
        .or(() -> Optional.ofNullable(meanings.get(verb + " " + written)))
        .filter(meaning -> !meaning.isSubjectConcerned() || !isAnothers(syntax, noun))
        .map(meaning -> new Carried(noun, meaning.family(), meaning.isSubjectConcerned()));
  }

  /** "opened the doors of the diner": not the subject's own, as in "opened its doors". */
  private static boolean isAnothers(Syntax syntax, int noun) {
    boolean article = syntax.token(syntax.phraseStart(noun)).tag().equals("DT");
    return article && noun + 1 < syntax.size() && syntax.token(noun + 1).is("of");
  }

  /** "submitted Roe's resignation": it is not the subject who resigns. */
  private static boolean isSomebodyElses(Syntax syntax, int noun) {
    return IntStream.range(syntax.phraseStart(noun), noun)
        .anyMatch(at -> syntax.token(at).tag().equals("POS") && !syntax.isValue(at));
  }
}

package org.onrecord.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Groups verbs and nouns that tell of the same kind of event or state. Immutable. */
public final class PredicateFamilies {

  private static final String BORN = "born";

  private static final PredicateFamilies SHIPPED = new PredicateFamilies();

  private final Map<String, PredicateFamily> byName = new HashMap<>();
  private final Map<String, PredicateFamily> verbs = new HashMap<>();
  private final Map<String, PredicateFamily> postVerbs = new HashMap<>();
  private final Map<String, Map<String, PredicateFamily>> resultsByVerb = new HashMap<>();
  private final Map<String, PredicateFamily> occasionVerbs = new HashMap<>();
  private final Map<String, PredicateFamily> moneyVerbs = new HashMap<>();
  private final Map<String, PredicateFamily> nouns = new HashMap<>();

  private PredicateFamilies() {
    Map<String, Map<String, List<String>>> traits = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(PredicateFamilies.class, "predicate-traits.tsv").rows()) {
      traits
          .computeIfAbsent(row.get("family"), name -> new HashMap<>())
          .put(row.get("trait"), row.list("values"));
    }
    for (Lexicon.Row row : Lexicon.load(PredicateFamilies.class, "predicates.tsv").rows()) {
      PredicateFamily family =
          new PredicateFamily(
              row.get("family"),
              PredicateFamily.Nature.valueOf(row.get("nature").toUpperCase(Locale.ROOT)),
              row.list("object"),
              traits.getOrDefault(row.get("family"), Map.of()));
      byName.put(family.name(), family);
      row.list("verbs").forEach(verb -> verbs.put(verb, family));
      row.list("money-verbs").forEach(verb -> moneyVerbs.put(verb, family));
      row.list("nouns").forEach(noun -> nouns.put(noun, family));
      family.all("occasion-verbs").forEach(verb -> occasionVerbs.put(verb, family));
      family.all("result-verbs").forEach(words -> addResult(words, family));
      family.all("post-verbs").forEach(verb -> postVerbs.put(verb, family));
    }
    if (!byName.keySet().containsAll(traits.keySet())) {
      throw new IllegalStateException(
          "predicate-traits.tsv knows more families: " + traits.keySet());
    }
  }

  private void addResult(String words, PredicateFamily family) {
    String[] parts = words.split(" ", 2);
    resultsByVerb.computeIfAbsent(parts[0], verb -> new HashMap<>()).put(parts[1], family);
  }

  /** The families of the program's own word list. */
  public static PredicateFamilies shipped() {
    return SHIPPED;
  }

  public Optional<PredicateFamily> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names of all families, sorted. */
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  /** The family of a name, or of a verb or noun in its dictionary form. */
  public Optional<PredicateFamily> ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return named(lower)
        .or(() -> Optional.ofNullable(verbs.get(lower)))
        .or(() -> Optional.ofNullable(nouns.get(lower)));
  }

  /** Whether some family has the word as a verb. */
  boolean hasVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** The verbs that may tell news: dictionary forms, without their particles. */
  Set<String> newsVerbs() {
    return verbs.entrySet().stream()
        .filter(entry -> entry.getValue().isNews())
        .map(entry -> entry.getKey().split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The family of a verb; {@code money} says that an amount is what the verb acts on. */
  Optional<PredicateFamily> ofVerb(Syntax syntax, int verb, boolean money) {
    Sentence sentence = syntax.sentence();
    String lemma = lemma(sentence, verb);
    int particle = Particles.of(syntax, verb);
    int beside = particle < 0 ? verb + 1 : particle;
    if (beside < sentence.size()) {
      String words = lemma + " " + lemma(sentence, beside);
      PredicateFamily ofMoney = money ? moneyVerbs.get(words) : null;
      Optional<PredicateFamily> together =
          ofMoney == null ? together(syntax, verb, words) : Optional.of(ofMoney);
      if (together.isPresent() || particle >= 0) {
        return together;
      }
    }
    return resulting(syntax, verb, lemma)
        .or(() -> money ? ofMoney(syntax, lemma) : Optional.empty())
        .or(() -> Optional.ofNullable(verbs.get(lemma)));
  }

  /** "secured $5 million in its Series A", "secured $5 million". */
  private Optional<PredicateFamily> ofMoney(Syntax syntax, String verb) {
    return Optional.ofNullable(occasionVerbs.get(verb))
        .filter(family -> namesOne(syntax.sentence(), family.occasions()))
        .or(() -> Optional.ofNullable(moneyVerbs.get(verb)));
  }

  private static boolean namesOne(Sentence sentence, List<String> nouns) {
    return sentence.tokens().stream()
        .anyMatch(token -> nouns.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "found Roe guilty", "was found not guilty": a verb with what it finds somebody to be. */
  private Optional<PredicateFamily> resulting(Syntax syntax, int verb, String lemma) {
    Map<String, PredicateFamily> results = resultsByVerb.getOrDefault(lemma, Map.of());
    if (results.isEmpty()) {
      return Optional.empty();
    }
    for (int at = verb + 1; at < syntax.size() && !syntax.isFinite(at); at++) {
      String not = syntax.token(at - 1).is("not") ? "not " : "";
      PredicateFamily family = results.get(not + lemma(syntax.sentence(), at));
      if (family != null && isResult(syntax, verb, at)) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /**
   * Not "guilty" of "found the boat of a guilty sailor", nor of a later clause; behind an aside it
   * is the verb's or its object's: "found Roe, the former head of Acme, guilty".
   */
  private static boolean isResult(Syntax syntax, int verb, int word) {
    int head = syntax.head(word);
    boolean behindAside = head == verb || head >= 0 && head < word && syntax.head(head) == verb;
    int next = word + 1;
    boolean describes =
        next < syntax.size() && syntax.token(next).isNoun() && !syntax.isValue(next);
    return !describes && (behindAside || word < syntax.clauseEnd(verb));
  }

  /**
   * "took over in 2019 from Roe" tells of a post, "took over the mill" of a purchase; "went live"
   * tells of its subject.
   */
  private Optional<PredicateFamily> together(Syntax syntax, int verb, String words) {
    boolean intransitive =
        !syntax.token(verb).tag().equals("VBN")
            && !syntax.is(verb, "acl")
            && syntax.children(verb, "obj").isEmpty();
    return Optional.ofNullable(verbs.get(words))
        .filter(family -> !intransitive || !family.needsObject() || family.middle());
  }

  /** The family of a verb behind which a post stands: "named Ann Roe head coach". */
  Optional<PredicateFamily> ofPostVerb(Syntax syntax, int verb) {
    return Optional.ofNullable(postVerbs.get(lemma(syntax.sentence(), verb)));
  }

  /** Whether the word before the noun belongs to its name: "market value". */
  boolean isCompound(Sentence sentence, int noun) {
    return noun > 0 && nouns.containsKey(lemma(sentence, noun - 1) + " " + lemma(sentence, noun));
  }

  /** The family of a noun or an adjective such as "worth". */
  Optional<PredicateFamily> ofNoun(Sentence sentence, int noun) {
    boolean compound = noun + 1 < sentence.size() && sentence.token(noun + 1).tag().equals("HYPH");
    if (compound) {
      return Optional.empty();
    }
    String lemma = lemma(sentence, noun);
    if (isCompound(sentence, noun)) {
      return Optional.ofNullable(nouns.get(lemma(sentence, noun - 1) + " " + lemma));
    }
    // "sales" are revenue, though their dictionary form is "sale".
    String text = sentence.token(noun).text().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(nouns.getOrDefault(text, nouns.get(lemma)));
  }

  /** Whether the word is a noun of a level or a flow: a price, a profit. */
  boolean isMeasure(Sentence sentence, int noun) {
    return ofNoun(sentence, noun).filter(PredicateFamily::isMeasure).isPresent();
  }

  /** "born" is a verb of its own: what somebody bears is no birth. */
  private static String lemma(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String text = token.text().toLowerCase(Locale.ROOT);
    return text.equals(BORN) ? BORN : token.lemma().toLowerCase(Locale.ROOT);
  }
}

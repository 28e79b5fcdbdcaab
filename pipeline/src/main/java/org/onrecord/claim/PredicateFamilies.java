package org.onrecord.claim;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Groups verbs and nouns that tell of the same kind of event or state. Immutable. */
public final class PredicateFamilies {

  private static final String BORN = "born";

  private static final PredicateFamilies SHIPPED = new PredicateFamilies();

  private final Map<String, Family> byName = new HashMap<>();
  private final Map<String, Family> verbs = new HashMap<>();
  private final Map<String, Family> postVerbs = new HashMap<>();
  private final Map<String, Family> resultVerbs = new HashMap<>();
  private final Map<String, Family> occasionVerbs = new HashMap<>();
  private final Map<String, Family> moneyVerbs = new HashMap<>();
  private final Map<String, Family> nouns = new HashMap<>();

  private PredicateFamilies() {
    Map<String, Map<String, List<String>>> traits = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(PredicateFamilies.class, "predicate-traits.tsv").rows()) {
      traits
          .computeIfAbsent(row.get("family"), name -> new HashMap<>())
          .put(row.get("trait"), row.list("values"));
    }
    for (Lexicon.Row row : Lexicon.load(PredicateFamilies.class, "predicates.tsv").rows()) {
      Family family =
          new Family(
              row.get("family"),
              Nature.valueOf(row.get("nature").toUpperCase(Locale.ROOT)),
              row.list("object"),
              traits.getOrDefault(row.get("family"), Map.of()));
      byName.put(family.name(), family);
      row.list("verbs").forEach(verb -> verbs.put(verb, family));
      row.list("money-verbs").forEach(verb -> moneyVerbs.put(verb, family));
      row.list("nouns").forEach(noun -> nouns.put(noun, family));
      family.all("occasion-verbs").forEach(verb -> occasionVerbs.put(verb, family));
      family.all("result-verbs").forEach(verb -> resultVerbs.put(verb, family));
      family.all("post-verbs").forEach(verb -> postVerbs.put(verb, family));
    }
    if (!byName.keySet().containsAll(traits.keySet())) {
      throw new IllegalStateException(
          "predicate-traits.tsv knows more families: " + traits.keySet());
    }
  }

  /** The families of the program's own word list. */
  public static PredicateFamilies shipped() {
    return SHIPPED;
  }

  public Optional<Family> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names of all families, sorted. */
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  /** The family of a name, or of a verb or noun in its dictionary form. */
  public Optional<Family> ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return named(lower)
        .or(() -> Optional.ofNullable(verbs.get(lower)))
        .or(() -> Optional.ofNullable(nouns.get(lower)));
  }

  /** Whether some family has the word as a verb. */
  boolean hasVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** The family of a verb; {@code money} says that an amount is what the verb acts on. */
  Optional<Family> ofVerb(Syntax syntax, int verb, boolean money) {
    Sentence sentence = syntax.sentence();
    String lemma = lemma(sentence, verb);
    int particle = Particles.of(syntax, verb);
    int beside = particle < 0 ? verb + 1 : particle;
    if (beside < sentence.size()) {
      String words = lemma + " " + lemma(sentence, beside);
      Family ofMoney = money ? moneyVerbs.get(words) : null;
      Optional<Family> together =
          ofMoney == null ? together(syntax, verb, words) : Optional.of(ofMoney);
      if (together.isPresent() || particle >= 0) {
        return together;
      }
    }
    Optional<Family> ofResult = resulting(syntax, verb, lemma);
    if (ofResult.isPresent()) {
      return ofResult;
    }
    if (money && occasionVerbs.containsKey(lemma) && namesOccasion(syntax, lemma)) {
      return Optional.ofNullable(occasionVerbs.get(lemma));
    }
    Family ofMoney = money ? moneyVerbs.get(lemma) : null;
    return Optional.ofNullable(ofMoney == null ? verbs.get(lemma) : ofMoney);
  }

  /** "secured $5 million in its Series A". */
  private boolean namesOccasion(Syntax syntax, String verb) {
    List<String> occasions = Objects.requireNonNull(occasionVerbs.get(verb)).occasions();
    return syntax.sentence().tokens().stream()
        .anyMatch(token -> occasions.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "found Roe guilty", "was found not guilty": a verb with what it finds somebody to be. */
  private Optional<Family> resulting(Syntax syntax, int verb, String lemma) {
    for (int at = verb + 1; at < syntax.size() && !syntax.isFinite(at); at++) {
      String not = syntax.token(at - 1).is("not") ? "not " : "";
      Family family = resultVerbs.get(lemma + " " + not + lemma(syntax.sentence(), at));
      if (family != null) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /**
   * "took over in 2019 from Roe" tells of a post, "took over the mill" of a purchase; "went live"
   * tells of its subject.
   */
  private Optional<Family> together(Syntax syntax, int verb, String words) {
    boolean intransitive =
        !syntax.token(verb).tag().equals("VBN")
            && !syntax.is(verb, "acl")
            && syntax.children(verb, "obj").isEmpty();
    return Optional.ofNullable(verbs.get(words))
        .filter(family -> !intransitive || !family.needsObject() || family.middle());
  }

  /** The family of a verb behind which a post stands: "named Ann Roe head coach". */
  Optional<Family> ofPostVerb(Syntax syntax, int verb) {
    return Optional.ofNullable(postVerbs.get(lemma(syntax.sentence(), verb)));
  }

  /** Whether the word before the noun belongs to its name: "market value". */
  boolean isCompound(Sentence sentence, int noun) {
    return noun > 0 && nouns.containsKey(lemma(sentence, noun - 1) + " " + lemma(sentence, noun));
  }

  /** The family of a noun or an adjective such as "worth". */
  Optional<Family> ofNoun(Sentence sentence, int noun) {
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

  /** "born" is a verb of its own: what somebody bears is no birth. */
  private static String lemma(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String text = token.text().toLowerCase(Locale.ROOT);
    return text.equals(BORN) ? BORN : token.lemma().toLowerCase(Locale.ROOT);
  }

  /** How values of a family behave. */
  public enum Nature {
    /** Can happen again to the same parties. */
    EVENT,
    /** Happens once to the same parties. */
    ONCE,
    /** Holds at a time and changes. */
    STOCK,
    /** Adds up over a period. */
    FLOW
  }

  /**
   * One family.
   *
   * @param prepositions that introduce whom or what the event concerns
   * @param traits values by the names that the head of {@code predicate-traits.tsv} explains
   */
  public record Family(
      String name, Nature nature, List<String> prepositions, Map<String, List<String>> traits)
      implements Serializable {

    public Family {
      prepositions = List.copyOf(prepositions);
      traits = Map.copyOf(traits);
    }

    private List<String> all(String trait) {
      return traits.getOrDefault(trait, List.of());
    }

    private String one(String trait) {
      return all(trait).isEmpty() ? "" : all(trait).get(0);
    }

    private boolean has(String trait) {
      return traits.containsKey(trait);
    }

    /** Whether the family gives how much something is, rather than what happens. */
    public boolean isMeasure() {
      return nature == Nature.STOCK || nature == Nature.FLOW;
    }

    /** Prepositions that introduce whom it concerns where nothing else does ("pay $5m for"). */
    public List<String> otherPrepositions() {
      return all("object-else");
    }

    /** Prepositions that introduce whom it concerns behind the noun only. */
    public List<String> nounPrepositions() {
      return all("noun-object");
    }

    /** Name of the family that tells the same with subject and object exchanged, or empty. */
    public String converse() {
      return one("converse");
    }

    /** Name of the family that excludes this one, or empty. */
    public String opposite() {
      return one("opposite");
    }

    /** Name of the family it is compared as where money is promised, or empty. */
    public String as() {
      return one("as");
    }

    /** Whether the value is one of the verb's object ("investors valued Acme at"). */
    public boolean objectBears() {
      return one("bearer").equals("object");
    }

    /** Whether claims without an object may be about different ones. */
    public boolean needsObject() {
      return has("needs-object");
    }

    /** With a phrase behind one of these it tells of {@link #turned}. */
    public List<String> turningPrepositions() {
      return all("turned-by");
    }

    /** Name of the family whose doer that phrase names, or empty. */
    public String turned() {
      return one("turned-into");
    }

    /** Whether it happens once, wherever it does. */
    public boolean anywhere() {
      return has("anywhere");
    }

    /** Whether what nobody is told to do happens once to what it concerns. */
    public boolean onceAlone() {
      return has("alone");
    }

    /** What its sums consist of without saying so. */
    public List<String> implied() {
      return all("implied");
    }

    /** Nouns whose modifiers tell one such event from another. */
    public List<String> occasions() {
      return all("occasion");
    }

    /** Name of the family that an organisation behind "for" makes of it, or empty. */
    public String elseInto() {
      return one("else-into");
    }

    /** Doers that tell none from others. */
    public List<String> anyDoers() {
      return all("any-doer");
    }

    /** Whether whom it concerns may stand as the subject of its active verb. */
    public boolean middle() {
      return one("middle").equals("yes");
    }

    /** Whether it may do so where an amount is behind the verb. */
    public boolean middleOfMoney() {
      return has("middle");
    }

    /** Whether doer and whom it concerns do the same to each other. */
    public boolean mutual() {
      return has("mutual");
    }

    /** Whether a post is given or given up. */
    public boolean post() {
      return has("post");
    }

    /** Whether whose post it is does so. */
    public boolean byOwner() {
      return one("post").equals("owner");
    }

    /** Whether "of" behind the noun names who does it. */
    public boolean doneByOf() {
      return one("noun-of").equals("doer");
    }

    /** Whether the noun's owner is whom it concerns. */
    public boolean ownerConcerned() {
      return one("noun-owner").equals("concerned");
    }

    /** For how many days it hardly happens again to the same parties, or 0. */
    public int notAgainDays() {
      return has("not-again") ? Integer.parseInt(one("not-again")) : 0;
    }

    /** Whether what is told of one doer within days is one event, named object or not. */
    public boolean openObject() {
      return has("open-object");
    }

    /** Nouns that tell nothing of whom it concerns. */
    public List<String> plainObjects() {
      return all("open-object");
    }

    /** Infinitives behind its money with which it tells of {@link #purpose}. */
    public List<String> purposes() {
      return all("for");
    }

    /** Name of that family, or empty. */
    public String purpose() {
      return one("for-into");
    }

    /** Whether it is told by whom it happens to, though it can happen again. */
    public boolean toldByObject() {
      return has("told-by");
    }

    /** Whether what it is for tells one from another. */
    public boolean toldByReason() {
      return has("reasons");
    }

    /** Whether what is done to a person tells of something else. */
    public boolean ofThings() {
      return has("things");
    }

    /** Prepositions that tell for whom or what it is, and so one from another. */
    public List<String> audience() {
      return all("audience");
    }
  }
}

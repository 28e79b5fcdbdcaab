package org.onrecord.claim;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Family> moneyVerbs = new HashMap<>();
  private final Map<String, Family> nouns = new HashMap<>();

  private PredicateFamilies() {
    for (Lexicon.Row row : Lexicon.load(PredicateFamilies.class, "predicates.tsv").rows()) {
      Family family =
          new Family(
              row.get("family"),
              Nature.valueOf(row.get("nature").toUpperCase(Locale.ROOT)),
              row.list("object"),
              row.list("object-else"),
              row.get("converse"),
              row.get("opposite"),
              row.get("as"),
              row.get("bearer").equals("object"),
              row.get("needs-object").equals("yes"),
              row.list("turned-by"),
              row.get("turned-into"),
              row.get("anywhere").equals("yes"),
              row.get("alone").equals("yes"),
              Set.copyOf(row.list("implied")),
              Set.copyOf(row.list("occasion")),
              row.get("else-into"),
              Set.copyOf(row.list("any-doer")),
              row.get("middle").equals("yes"),
              row.get("mutual").equals("yes"),
              !row.get("post").isEmpty(),
              row.get("post").equals("owner"),
              row.get("noun-of").equals("doer"),
              row.get("noun-owner").equals("concerned"),
              days(row.get("not-again")),
              !row.get("open-object").isEmpty(),
              Set.copyOf(row.list("open-object")),
              Set.copyOf(row.list("for")),
              row.get("for-into"),
              row.get("told-by").equals("object"),
              row.list("noun-object"),
              row.get("reasons").equals("yes"),
              row.get("things").equals("yes"),
              Set.copyOf(row.list("audience")));
      byName.put(family.name(), family);
      row.list("verbs").forEach(verb -> verbs.put(verb, family));
      row.list("result-verbs").forEach(verb -> resultVerbs.put(verb, family));
      row.list("post-verbs").forEach(verb -> postVerbs.put(verb, family));
      row.list("money-verbs").forEach(verb -> moneyVerbs.put(verb, family));
      row.list("nouns").forEach(noun -> nouns.put(noun, family));
    }
  }

  private static int days(String number) {
    return number.isEmpty() ? 0 : Integer.parseInt(number);
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
    Family ofMoney = money ? moneyVerbs.get(lemma) : null;
    return Optional.ofNullable(ofMoney == null ? verbs.get(lemma) : ofMoney);
  }

  /** "found Roe guilty", "was found not guilty": a verb with what it finds somebody to be. */
  private Optional<Family> resulting(Syntax syntax, int verb, String lemma) {
    int end = syntax.clauseEnd(verb);
    for (int at = verb + 1; at < end; at++) {
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
   * @param otherPrepositions that do so where nothing else tells it ("pay $5m for Acme")
   * @param converse name of the family that tells the same with subject and object exchanged, or
   *     empty
   * @param opposite name of the family that excludes this one, or empty
   * @param as name of the family it is compared as where money is promised, or empty
   * @param objectBears whether the value is one of the verb's object ("investors valued Acme at")
   * @param needsObject whether claims without an object may be about different ones
   * @param turningPrepositions with a phrase behind one of these it tells of {@code turned}
   * @param turned name of the family whose doer that phrase names, or empty
   * @param anywhere whether it happens once, wherever it does
   * @param onceAlone whether what nobody is told to do happens once to what it concerns
   * @param implied what its sums consist of without saying so
   * @param occasions nouns whose modifiers tell one such event from another
   * @param elseInto name of the family that it tells of where an organisation stands behind one of
   *     {@code otherPrepositions}, or empty
   * @param anyDoers doers without a name that tell none from others
   * @param middle whether whom it concerns may stand as the subject of its active verb
   * @param mutual whether doer and whom it concerns do the same to each other
   * @param post whether a post is given or given up
   * @param byOwner whether whose post it is does so
   * @param doneByOf whether "of" behind the noun names who does it
   * @param ownerConcerned whether the noun's owner is whom it concerns
   * @param notAgainDays for how many days it hardly happens again to the same parties, or 0
   * @param openObject whether what is told of one doer within days is one event, whether or not it
   *     is said whom it concerns
   * @param plainObjects nouns that tell nothing of whom it concerns
   * @param purposes infinitives behind its money with which it tells of {@code purpose}
   * @param purpose name of that family, or empty
   * @param toldByObject whether it is told by whom it happens to, though it can happen again
   * @param nounPrepositions prepositions that introduce whom it concerns behind the noun only
   * @param toldByReason whether what it is for tells one from another
   * @param ofThings whether what is done to a person tells of something else
   * @param audience prepositions that tell for whom or what it is, and so one from another
   */
  public record Family(
      String name,
      Nature nature,
      List<String> prepositions,
      List<String> otherPrepositions,
      String converse,
      String opposite,
      String as,
      boolean objectBears,
      boolean needsObject,
      List<String> turningPrepositions,
      String turned,
      boolean anywhere,
      boolean onceAlone,
      Set<String> implied,
      Set<String> occasions,
      String elseInto,
      Set<String> anyDoers,
      boolean middle,
      boolean mutual,
      boolean post,
      boolean byOwner,
      boolean doneByOf,
      boolean ownerConcerned,
      int notAgainDays,
      boolean openObject,
      Set<String> plainObjects,
      Set<String> purposes,
      String purpose,
      boolean toldByObject,
      List<String> nounPrepositions,
      boolean toldByReason,
      boolean ofThings,
      Set<String> audience)
      implements Serializable {

    /** Whether the family gives how much something is, rather than what happens. */
    public boolean isMeasure() {
      return nature == Nature.STOCK || nature == Nature.FLOW;
    }
  }
}

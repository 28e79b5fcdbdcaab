package org.onrecord.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that tell of the same kind of event or state, and what is true of it. Immutable.
 *
 * @param prepositions that introduce whom or what the event concerns
 * @param traits values by the names that the head of {@code predicate-traits.tsv} explains; another
 *     is an {@link IllegalArgumentException}
 */
public record PredicateFamily(
    String name, Nature nature, List<String> prepositions, Map<String, List<String>> traits)
    implements Serializable {

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

  private static final Set<String> TRAITS =
      Set.of(
          "alone",
          "any-doer",
          "anywhere",
          "as",
          "audience",
          "bearer",
          "circumstances",
          "converse",
          "done-to",
          "else-into",
          "for",
          "for-into",
          "implied",
          "middle",
          "mutual",
          "needs-object",
          "news",
          "not-again",
          "not-of",
          "noun-object",
          "noun-of",
          "noun-owner",
          "object-else",
          "occasion",
          "occasion-verbs",
          "open-object",
          "opposite",
          "plain-object",
          "post",
          "post-verbs",
          "result-verbs",
          "things",
          "told-by",
          "turned-by",
          "turned-into");

  public PredicateFamily {
    prepositions = List.copyOf(prepositions);
    traits = Map.copyOf(traits);
    if (!TRAITS.containsAll(traits.keySet())) {
      throw new IllegalArgumentException(name + " has a trait that is none: " + traits.keySet());
    }
  }

  List<String> all(String trait) {
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

  /** Name of the family that tells the same where nobody is told to do it, or empty. */
  public String doneTo() {
    return one("done-to");
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

  /** Whether an article that tells it without a day, a sum or a source makes a claim, too. */
  boolean isNews() {
    return has("news");
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
    return Stream.concat(all("open-object").stream(), all("plain-object").stream()).toList();
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

  /** Kinds of circumstances that tell one from another. */
  public List<String> circumstances() {
    return all("circumstances");
  }

  /** Nouns that, acted on, make something else of it. */
  public List<String> otherMatters() {
    return all("not-of");
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

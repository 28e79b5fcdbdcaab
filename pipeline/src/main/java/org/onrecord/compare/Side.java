package org.onrecord.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.claim.Assertion;
import org.onrecord.claim.Circumstance;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.Modifiers;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.claim.PredicateFamilies;
import org.onrecord.claim.PredicateFamily;
import org.onrecord.claim.PredicateFamily.Nature;
import org.onrecord.claim.TimeBound;
import org.onrecord.entity.EntityType;

/**
 * A claim in the form in which claims are compared: converses turned round ("got $5m from Acme" is
 * "Acme gave $5m"), opposites under one name, those who do the same to each other in one order,
 * names normalised.
 *
 * @param reversed whether the claim tells the opposite of {@code predicate}
 */
record Side(
    Claim claim,
    List<Participant> subject,
    List<Participant> object,
    String predicate,
    boolean reversed,
    Modality modality,
    Optional<PredicateFamily> family) {

  private static final Pattern OWNED = Pattern.compile("['’]s\\b");

  static Side of(Claim claim) {
    PredicateFamilies families = PredicateFamilies.shipped();
    Assertion assertion = claim.assertion();
    Optional<PredicateFamily> told =
        families.named(claim.predicate()).map(family -> taken(family, claim, families));
    boolean turned = told.filter(f -> !f.converse().isEmpty()).isPresent() && isOfParties(claim);
    boolean promised = claim.money().isPresent() && told.filter(f -> !f.as().isEmpty()).isPresent();
    String name = told.map(PredicateFamily::name).orElse(claim.predicate());
    if (turned) {
      name = told.map(PredicateFamily::converse).orElse(name);
    } else if (promised) {
      name = told.map(PredicateFamily::as).orElse(name);
    }
    Optional<PredicateFamily> family = families.named(name);
    String opposite = family.map(PredicateFamily::opposite).orElse("");
    boolean reversed = !opposite.isEmpty() && opposite.compareTo(name) < 0;
    List<Participant> doers = turned ? assertion.object() : assertion.subject();
    List<Participant> concerned =
        concerned(turned ? assertion.subject() : assertion.object(), family);
    List<Participant> both =
        Stream.concat(doers.stream(), concerned.stream())
            .sorted(Comparator.comparing(Names::matter))
            .toList();
    boolean mutual = told.filter(PredicateFamily::mutual).isPresent() && both.size() > 1;
    return new Side(
        claim,
        mutual ? both.subList(0, 1) : doers,
        mutual ? both.subList(1, both.size()) : concerned,
        reversed ? opposite : name,
        reversed,
        promised ? Modality.PROMISE : assertion.modality(),
        family);
  }

  /** "The mill was sold for $5 million" tells that somebody bought it for as much. */
  private static PredicateFamily taken(
      PredicateFamily family, Claim claim, PredicateFamilies families) {
    Assertion assertion = claim.assertion();
    boolean alone = assertion.subject().isEmpty() && !assertion.object().isEmpty();
    return alone && claim.money().isPresent()
        ? families.named(family.doneTo()).orElse(family)
        : family;
  }

  /** Whoever received money or something from Acme was given it; an offer gives nothing. */
  private static boolean isOfParties(Claim claim) {
    return claim.money().isPresent()
        || claim.assertion().object().stream().allMatch(Participant::isNamed);
  }

  /** "Settled the lawsuit" tells of no other settlement than "settled". */
  private static List<Participant> concerned(
      List<Participant> parties, Optional<PredicateFamily> family) {
    List<String> plain = family.map(PredicateFamily::plainObjects).orElse(List.of());
    return parties.stream().filter(party -> party.isNamed() || !isPlain(party, plain)).toList();
  }

  private static boolean isPlain(Participant party, List<String> plain) {
    String noun = lastWord(party);
    boolean plural = noun.endsWith("s") && plain.contains(noun.substring(0, noun.length() - 1));
    return plural || plain.contains(noun);
  }

  private static String lastWord(Participant party) {
    String noun = party.name().substring(party.name().lastIndexOf(' ') + 1);
    return noun.toLowerCase(Locale.ROOT);
  }

  /** Whether nobody is told to do it, or somebody without a name who tells it from no other. */
  boolean isDoneByAnybody() {
    return subject.stream().allMatch(doer -> !doer.isNamed() && isAnybody(doer));
  }

  private boolean isAnybody(Participant doer) {
    return familyIs(f -> isPlain(doer, f.anyDoers()));
  }

  /**
   * Whether two such doers may be one: "the watchdog" or "the state's watchdog" beside "the state
   * watchdog", but not "the data watchdog".
   */
  boolean mayBeDoneAsBy(Side other) {
    return Modifiers.fit(modifiers(subject), modifiers(other.subject));
  }

  private static Set<String> modifiers(List<Participant> parties) {
    Set<String> words = new TreeSet<>();
    for (Participant party : parties) {
      String unowned = OWNED.matcher(party.name()).replaceAll("");
      List<String> all = List.of(Names.normal(unowned).split(" "));
      words.addAll(all.subList(0, all.size() - 1));
    }
    return words;
  }

  /** Equal for equal subjects; empty unless every subject has a name. */
  String subjectKey() {
    boolean named = !subject.isEmpty() && subject.stream().allMatch(Participant::isNamed);
    return named ? key(subject) : "";
  }

  String objectKey() {
    return key(object);
  }

  /**
   * The surnames of the two persons it is between, in order; empty for anything else. News calls
   * persons by surname, short news from the start.
   */
  List<String> surnames() {
    List<Participant> both = Stream.concat(subject.stream(), object.stream()).toList();
    boolean two =
        subject.size() == 1
            && object.size() == 1
            && both.stream().allMatch(p -> p.typeName().equals(EntityType.PERSON.name()));
    return two ? both.stream().map(Side::surname).sorted().toList() : List.of();
  }

  /** The surname of the only person who did it. */
  String surnameOfDoer() {
    return surname(subject.get(0));
  }

  private static String surname(Participant person) {
    return Names.last(person.name());
  }

  /** Whether nothing but a surname is told of one of the two. */
  boolean isBySurname() {
    return Stream.concat(subject.stream(), object.stream())
        .anyMatch(person -> !Names.normal(person.name()).contains(" "));
  }

  /** The names of who does it. */
  Set<String> doers() {
    TreeSet<String> names = new TreeSet<>();
    subject.stream().filter(Participant::isNamed).forEach(p -> names.add(Names.normal(p.name())));
    return names;
  }

  /** The thing that it concerns, where its words tell what and whose it is. */
  Optional<Thing> concerned() {
    return Thing.of(claim, object);
  }

  /** The same of what bears a measure: "the new bridge cost". */
  Optional<Thing> bearer() {
    return familyIs(PredicateFamily::isMeasure) ? Thing.of(claim, subject) : Optional.empty();
  }

  boolean hasObject() {
    return !object.isEmpty();
  }

  boolean hasNamedObject() {
    return hasObject() && object.stream().allMatch(Participant::isNamed);
  }

  boolean isOf(Nature nature) {
    return familyIs(f -> f.nature() == nature);
  }

  /** Whether the predicate belongs to a family of which this is true. */
  boolean familyIs(Predicate<PredicateFamily> trait) {
    return family.filter(trait).isPresent();
  }

  /** Which times its words bound it to; "never" and "no" bound it to none. */
  List<TimeBound> bounds() {
    return claim.bounds().stream().filter(bound -> !bound.kind().isOpen()).toList();
  }

  /** Whether it says that something did not happen at any time up to the article's day. */
  boolean isDeniedForEver() {
    return isDenied(TimeBound.Kind.EVER);
  }

  /** Whether it says that something had not happened yet on the article's day. */
  boolean isDeniedSoFar() {
    return isDenied(TimeBound.Kind.SO_FAR);
  }

  private boolean isDenied(TimeBound.Kind until) {
    return claim.negated()
        && modality == Modality.FACT
        && claim.time().isEmpty()
        && claim.bounds().stream().anyMatch(bound -> bound.kind() == until);
  }

  List<Circumstance> circumstances(String kind) {
    return claim.circumstances().stream().filter(told -> told.kind().equals(kind)).toList();
  }

  Period period() {
    return Period.of(claim);
  }

  /**
   * Places that the claim names without being about them: where it happened or holds. Whom the
   * other claim is about is no place.
   */
  Set<String> places(Side other) {
    TreeSet<String> places = new TreeSet<>();
    claim.entities().stream()
        .filter(entity -> entity.type().filter(EntityType.LOCATION::equals).isPresent())
        .filter(entity -> !isIn(entity, subject) && !isIn(entity, object))
        .filter(entity -> !other.isParty(entity))
        .forEach(entity -> places.add(Names.normal(entity.name())));
    return places;
  }

  private boolean isParty(Participant place) {
    String name = Names.normal(place.name());
    return Stream.concat(subject.stream(), object.stream())
        .anyMatch(party -> Names.normal(party.name()).equals(name));
  }

  /** "Calder" tells nothing more about the "Calder bridge". */
  private static boolean isIn(Participant place, List<Participant> participants) {
    String name = " " + Names.normal(place.name()) + " ";
    return participants.stream()
        .filter(Participant::isNamed)
        .anyMatch(party -> (" " + Names.normal(party.name()) + " ").contains(name));
  }

  private static String key(List<Participant> participants) {
    return String.join("+", participants.stream().map(Names::matter).distinct().sorted().toList());
  }
}

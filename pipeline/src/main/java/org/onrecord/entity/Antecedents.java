package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.annotate.Sentence;
import org.onrecord.entity.Pronouns.Pronoun;
import org.onrecord.entity.Roles.Role;

/** Who can be meant at the point that the reading has reached. */
final class Antecedents {

  private static final double LAST_SPEAKER = 1.6;

  /**
   * What a person of unknown gender weighs beside one whose gender agrees: somewhere between these
   * two, so an answer has to hold at both ends.
   */
  private static final double GENDER_UNKNOWN_DOUBTED = 0.35;

  private static final double GENDER_UNKNOWN_TRUSTED = 0.75;

  /** What is left of somebody without a name when a sentence has passed without them. */
  private static final double PASSING = 0.5;

  /** How much more "bought it" is of a thing than of the company that was spoken of. */
  private static final double THING_AS_OBJECT = 2;

  private static final double NO_ORGANIZATION = 0.5;
  private static final int SPEAKER_REACH = 3;
  private static final int NOBODY = Integer.MIN_VALUE;

  private final List<Entity> entities;
  private final GenderFacts genders;
  private final RoleFacts roleFacts;
  private final Salience persons = new Salience();
  private final Salience organizations = new Salience();
  private final Unnamed unnamed = new Unnamed();
  private final List<Integer> introductions = new ArrayList<>();
  private final List<Integer> lastSentences = new ArrayList<>();
  private final List<Integer> lastAsSubject = new ArrayList<>();
  private final Set<Integer> standing = new HashSet<>();
  private final Set<String> unnamedKinds = new HashSet<>();
  private List<Integer> group = List.of();
  private int groupSentence = -2;
  private int pluralSentence = -2;
  private int speaker = NOBODY;
  private int speakerSentence = -2;
  private int unnamedSubject = NOBODY;
  private int unnamedSubjectSentence = -2;
  private int now;

  Antecedents(List<Entity> entities, GenderFacts genders, RoleFacts roleFacts) {
    this.entities = entities;
    this.genders = genders;
    this.roleFacts = roleFacts;
    entities.forEach(entity -> introductions.add(0));
    entities.forEach(entity -> lastSentences.add(NOBODY));
    entities.forEach(entity -> lastAsSubject.add(NOBODY));
  }

  void nextSentence(Sentence sentence) {
    now = sentence.index();
    persons.nextSentence();
    organizations.nextSentence();
  }

  /**
   * @param entity a position in the article's list of entities, or somebody unnamed
   */
  void add(int entity, int token, double weight) {
    if (Unnamed.is(entity)) {
      persons.add(token, entity, weight);
      return;
    }
    introductions.set(entity, introductions.get(entity) + 1);
    lastSentences.set(entity, now);
    switch (entities.get(entity).type()) {
      case PERSON -> persons.add(token, entity, weight);
      case ORGANIZATION -> organizations.add(token, entity, weight);
      case LOCATION, PRODUCT -> organizations.add(token, entity, weight * NO_ORGANIZATION);
      case OTHER -> {}
    }
  }

  /** The entity is what the running sentence, or a clause of it, is about. */
  void subject(int entity) {
    if (Unnamed.is(entity)) {
      unnamedSubject = entity;
      unnamedSubjectSentence = now;
    } else {
      lastAsSubject.set(entity, now);
    }
  }

  /** The entity is spoken of itself, and does not only tell what a noun is: "the Acme plant". */
  void stands(int entity) {
    standing.add(entity);
  }

  /** Somebody new without a name; the answer is the entity by which they go. */
  int unnamed(Role role, int token, double weight) {
    int entity = unnamed.add(role.gender(), now);
    unnamedKinds.add(role.kind());
    (role.refers() == EntityType.PERSON ? persons : organizations).add(token, entity, weight);
    return entity;
  }

  /** Something without a name, such as a plan, that "it" can mean. */
  void thing(int token, double weight) {
    organizations.add(token, unnamed.addThing(now), weight);
  }

  void speaks(int entity, Sentence sentence) {
    speaker = entity;
    speakerSentence = sentence.index();
  }

  void group(List<Integer> members, Sentence sentence) {
    if (members.size() > 1) {
      group = List.copyOf(members);
      groupSentence = sentence.index();
    }
  }

  void plural(Sentence sentence) {
    pluralSentence = sentence.index();
  }

  /**
   * Who is meant, some of them perhaps unnamed; nobody when that is not clear.
   *
   * @param others who is named in what the pronoun's clause governs, and so is somebody else
   */
  List<Integer> ofPronoun(
      Sentence sentence, int token, Pronoun pronoun, boolean quoted, Set<Integer> others) {
    IntPredicate counts = countedTokens(sentence, token);
    return switch (pronoun.kind()) {
      case PERSON -> person(sentence, token, pronoun.gender(), counts, quoted, others);
      case THING -> thing(sentence, token, counts, others);
      case GROUP -> quoted ? List.of() : named();
    };
  }

  /** Plans and houses do not speak; they are what is bought, sold and approved. */
  private List<Integer> thing(
      Sentence sentence, int token, IntPredicate counts, Set<Integer> others) {
    boolean speaks = Grammar.isSpeaker(sentence, token, token);
    double thing = Grammar.verbGoverning(sentence, token) < 0 ? 1 : THING_AS_OBJECT;
    return toList(
        organizations
            .best(
                entity -> !others.contains(entity) && (!speaks || !unnamed.isThing(entity)),
                counts,
                entity -> unnamed.isThing(entity) ? thing : 1)
            .filter(entity -> !Unnamed.is(entity)));
  }

  private List<Integer> person(
      Sentence sentence,
      int token,
      Gender gender,
      IntPredicate counts,
      boolean quoted,
      Set<Integer> others) {
    boolean speaks = Grammar.isSpeaker(sentence, token, token) && !quoted;
    IntPredicate fits =
        entity ->
            !others.contains(entity)
                && gender(entity).agreesWith(gender)
                && !(quoted && isSpeaking(entity));
    Optional<Integer> doubting = person(fits, counts, speaks, GENDER_UNKNOWN_DOUBTED);
    boolean clear = doubting.equals(person(fits, counts, speaks, GENDER_UNKNOWN_TRUSTED));
    if (!clear || doubting.filter(entity -> isPassedOver(entity, fits)).isPresent()) {
      return List.of();
    }
    doubting.filter(Unnamed::is).ifPresent(entity -> unnamed.takeUp(entity, gender, now));
    return toList(doubting);
  }

  /**
   * Whether the sentence before is about somebody else whom the pronoun fits, and does not name
   * this one: a pronoun takes up first what the last sentence was about (B. Grosz, A. Joshi, S.
   * Weinstein, Centering, Computational Linguistics 21(2), 1995).
   */
  private boolean isPassedOver(int entity, IntPredicate fits) {
    int last = Unnamed.is(entity) ? unnamed.lastSentence(entity) : lastSentences.get(entity);
    boolean behindUnnamed =
        unnamedSubject != entity && unnamedSubjectSentence >= now - 1 && fits.test(unnamedSubject);
    return last < now - 1 && (behindUnnamed || isBehindNamed(entity, fits));
  }

  private boolean isBehindNamed(int entity, IntPredicate fits) {
    return IntStream.range(0, entities.size())
        .filter(other -> other != entity && lastAsSubject.get(other) >= now - 1)
        .filter(other -> entities.get(other).type() == EntityType.PERSON)
        .anyMatch(fits);
  }

  private Optional<Integer> person(
      IntPredicate fits, IntPredicate counts, boolean speaks, double unknown) {
    return persons.best(
        fits,
        counts,
        entity -> presence(entity, speaks, gender(entity) == Gender.UNKNOWN ? unknown : 1));
  }

  private double presence(int entity, boolean speaks, double agreement) {
    boolean spoke = entity == speaker && now - speakerSentence <= SPEAKER_REACH;
    boolean passed = Unnamed.is(entity) && now - unnamed.lastSentence(entity) > 1;
    return agreement * (speaks && spoke ? LAST_SPEAKER : 1) * (passed ? PASSING : 1);
  }

  /** Speakers call themselves "I". */
  private boolean isSpeaking(int entity) {
    return entity == speaker && now - speakerSentence <= 1;
  }

  private Gender gender(int entity) {
    return Unnamed.is(entity) ? unnamed.gender(entity) : genders.of(entity);
  }

  private List<Integer> named() {
    boolean fresh = now - groupSentence <= 1 && pluralSentence < groupSentence;
    boolean persons = group.stream().allMatch(e -> entities.get(e).type() == EntityType.PERSON);
    return fresh && persons ? group : List.of();
  }

  /** Names in the words that a speaker is quoted with do not name the speaker. */
  private static IntPredicate countedTokens(Sentence sentence, int token) {
    return Grammar.isParenthetical(sentence, token) ? other -> other > token : other -> true;
  }

  /**
   * @param others who is named as the subject of the verb whose object the role is
   */
  Optional<Integer> ofRole(Role role, Set<String> modifiers, Set<Integer> others) {
    List<Integer> introduced = roleFacts.introducedAs(role.noun(), modifiers);
    if (role.refers() == EntityType.PERSON) {
      return clear(introduced, EntityType.PERSON, persons, role.gender());
    }
    if (role.keyed() || !introduced.isEmpty()) {
      Optional<Integer> found =
          clear(introduced, EntityType.ORGANIZATION, organizations, Gender.UNKNOWN);
      if (found.isPresent() || role.keyed()) {
        return found;
      }
    }
    return modifiers.isEmpty()
        ? organizations.best(
            entity -> mayBeCompany(entity) && !others.contains(entity),
            other -> true,
            // "The company" is the one that the article is about, not an analyst's employer.
            entity -> entity >= 0 ? introductions.get(entity) : 0)
        : Optional.empty();
  }

  /**
   * "The airline", "the software maker": the only organization so far, where nothing tells that it
   * is something else.
   *
   * @param others who is named as the subject of the verb whose object the phrase is
   */
  Optional<Integer> ofKind(RolePhrase phrase, Set<Integer> others) {
    Role role = phrase.role();
    boolean plain = role.tellsKind() && phrase.modifiers().isEmpty();
    boolean told = plain || !role.kind().isEmpty() && phrase.isDescribed();
    boolean taken =
        !told
            || unnamedKinds.contains(role.kind())
            || !plain && !unnamedKinds.isEmpty()
            || !roleFacts.introducedAs(role.noun(), Set.of()).isEmpty();
    List<Integer> named =
        IntStream.range(0, entities.size())
            .filter(entity -> entities.get(entity).type() == EntityType.ORGANIZATION)
            .filter(standing::contains)
            .filter(entity -> !others.contains(entity))
            .boxed()
            .toList();
    return taken || named.size() != 1
        ? Optional.empty()
        : Optional.of(named.get(0))
            .filter(this::mayBeCompany)
            .filter(organizations::remembers)
            .filter(entity -> lastSentences.get(entity) < now || !others.isEmpty())
            .filter(entity -> !roleFacts.excludes(entity, role.kind()));
  }

  private boolean mayBeCompany(int entity) {
    return entity >= 0
        && entities.get(entity).type() == EntityType.ORGANIZATION
        && Roles.all().mayBeCompany(entities.get(entity).name());
  }

  /** The only one introduced so, or of several the one clearly most present. */
  private Optional<Integer> clear(
      List<Integer> introduced, EntityType type, Salience salience, Gender gender) {
    List<Integer> fitting =
        introduced.stream()
            .filter(entity -> entities.get(entity).type() == type)
            .filter(entity -> introductions.get(entity) > 0)
            .filter(entity -> type == EntityType.PERSON || salience.remembers(entity))
            .filter(entity -> type != EntityType.PERSON || gender(entity).agreesWith(gender))
            .toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    return salience.best(fitting::contains, other -> true, entity -> entity >= 0 ? 1 : 0);
  }

  private static List<Integer> toList(Optional<Integer> entity) {
    return entity.map(List::of).orElse(List.of());
  }
}

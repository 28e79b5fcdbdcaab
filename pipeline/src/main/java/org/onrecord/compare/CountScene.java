package org.onrecord.compare;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.claim.Assertion;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Count;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.entity.EntityType;
import org.onrecord.lexicon.Lexicon;

/**
 * The names that two claims tell beside their numbers, and whether they leave both of one event.
 *
 * @param shared those that both tell, and whether both take them for places
 * @param left those that only the first tells, with whether they are places
 * @param right those that only the second tells
 */
record CountScene(
    Map<String, Boolean> shared, Map<String, Boolean> left, Map<String, Boolean> right) {

  private static final Lexicon WORDS = Lexicon.load(CountScene.class, "count-words.tsv");
  private static final Set<String> MOMENTS = WORDS.column("word", "kind", "moment");
  private static final Map<String, String> EVENT_KINDS =
      WORDS.rows().stream()
          .filter(row -> row.get("kind").equals("event"))
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("what")));
  private static final Set<String> BACK = WORDS.column("word", "kind", "back");
  private static final Set<String> OTHER = WORDS.column("word", "kind", "other");
  private static final Set<String> WHERE = WORDS.column("word", "kind", "where");
  private static final Set<String> PARTS = WORDS.column("word", "kind", "part");

  /** A capital behind another word. */
  private static final Pattern NAME_INSIDE = Pattern.compile("(?<=[\\p{L}\\p{N},] )\\p{Lu}\\p{L}+");

  /** Words with a name among them, up to a comma. */
  private static final Pattern OPENING_NAME =
      Pattern.compile("(\\p{L}+)\\b[^,]{2,60}\\p{Lu}[^,]{2,30},");

  private static final Set<String> CALENDAR =
      Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
          .map(each -> each.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final String AGAINST = "against ";

  static CountScene of(Pair pair, CountMatch match) {
    Map<String, Boolean> one = names(pair.first().claim(), match.one());
    Map<String, Boolean> other = names(pair.second().claim(), match.other());
    TreeMap<String, Boolean> shared = new TreeMap<>();
    TreeMap<String, Boolean> left = new TreeMap<>(one);
    TreeMap<String, Boolean> right = new TreeMap<>(other);
    for (String name : one.keySet()) {
      for (String its : other.keySet()) {
        if (areOne(name, its)) {
          shared.merge(name, one.get(name) && other.get(its), Boolean::logicalAnd);
          left.remove(name);
          right.remove(its);
        }
      }
    }
    return new CountScene(shared, left, right);
  }

  private static Map<String, Boolean> names(Claim claim, Count count) {
    String words = words(claim);
    TreeMap<String, Boolean> names = new TreeMap<>();
    Stream.concat(claim.entities().stream(), count.around().stream())
        .forEach(
            entity ->
                names.merge(
                    named(words, entity.name()), isPlace(claim, entity), Boolean::logicalAnd));
    return names;
  }

  /** A march against somebody is not that somebody's march. */
  private static String named(String words, String name) {
    String plain = String.join(" ", DisputeWords.in(name));
    boolean against =
        Stream.of(AGAINST, AGAINST + "the ").anyMatch(a -> words.contains(a + plain + " "));
    return (against ? AGAINST : "") + Names.normal(name);
  }

  /** A ferry or a town that does something, or to which something is done, is a party. */
  private static boolean isPlace(Claim claim, Participant entity) {
    Assertion told = claim.assertion();
    return entity.type().filter(EntityType.LOCATION::equals).isPresent()
        && Stream.concat(told.subject().stream(), told.object().stream())
            .noneMatch(party -> party.name().equals(entity.name()));
  }

  /** "Ruta" and "Cyclone Ruta". */
  private static boolean areOne(String name, String other) {
    if (name.startsWith(AGAINST) != other.startsWith(AGAINST)) {
      return false;
    }
    List<String> words = List.of(name.split(" "));
    List<String> others = List.of(other.split(" "));
    return words.containsAll(others) || others.containsAll(words);
  }

  /** Whether one of the two tells no more names than the other. */
  boolean isNested() {
    return left.isEmpty() || right.isEmpty();
  }

  /**
   * Whether whoever names no place tells of the event that the other places, "the march", and of
   * fewer: of more, the other's may be a part.
   */
  boolean isOfPlacedEvent(Pair pair, CountMatch match) {
    boolean onlyLeft = left.containsValue(true) && right.isEmpty();
    boolean onlyRight = right.containsValue(true) && left.isEmpty();
    boolean part =
        onlyLeft
            ? CountMatch.isBelow(match.one(), match.other())
            : CountMatch.isBelow(match.other(), match.one());
    return (onlyLeft || onlyRight)
        && !part
        && haveOneEvent(pair)
        && refersBack(onlyLeft ? pair.second().claim() : pair.first().claim());
  }

  private static boolean refersBack(Claim claim) {
    List<String> words = DisputeWords.in(claim);
    return IntStream.range(1, words.size())
        .anyMatch(at -> EVENT_KINDS.containsKey(words.get(at)) && words.get(at - 1).equals("the"));
  }

  /** Whether none of the two tells of a place that the other leaves unsaid. */
  boolean hasOnePlace() {
    return !left.containsValue(true) && !right.containsValue(true);
  }

  boolean isNamed() {
    return !shared.isEmpty();
  }

  /** Whether the two have more in common than places. */
  boolean isNamedOtherwise() {
    return shared.containsValue(false);
  }

  /** Whether the noun tells of what the counted came to or went to. */
  static boolean isEvent(String noun) {
    return EVENT_KINDS.containsKey(noun);
  }

  /**
   * Whether one of them writes a word like a name that was not read as one and that the other does
   * not write: "In the Tarn valley".
   */
  static boolean haveUnreadNames(Pair pair) {
    return !unreadNames(pair.first().claim()).equals(unreadNames(pair.second().claim()));
  }

  /** Whether none of them opens with where it happened, as news does where the place changes. */
  static boolean openAlike(Pair pair) {
    return opening(pair.first().claim()).equals(opening(pair.second().claim()));
  }

  private static String opening(Claim claim) {
    Matcher place = OPENING_NAME.matcher(Reasons.wording(claim));
    boolean where = place.lookingAt() && WHERE.contains(place.group(1).toLowerCase(Locale.ROOT));
    return where ? place.group().toLowerCase(Locale.ROOT) : "";
  }

  private static Set<String> unreadNames(Claim claim) {
    Set<String> read =
        claim.entities().stream()
            .flatMap(entity -> DisputeWords.in(entity.name()).stream())
            .collect(Collectors.toSet());
    return NAME_INSIDE
        .matcher(Reasons.wording(claim))
        .results()
        .map(name -> name.group().toLowerCase(Locale.ROOT))
        .filter(name -> !read.contains(name) && !CALENDAR.contains(name))
        .collect(Collectors.toSet());
  }

  /** Whether neither tells of another moment or part than the other. */
  static boolean areOfOneMoment(Pair pair) {
    String one = words(pair.first().claim());
    String other = words(pair.second().claim());
    return Stream.of(MOMENTS, BACK, OTHER, PARTS)
        .allMatch(kind -> phrases(one, kind).equals(phrases(other, kind)));
  }

  /** Whether the claim may tell the newest number of what the other told before. */
  static boolean isNewer(Claim claim, Claim before) {
    String now = words(claim);
    String then = words(before);
    return phrases(now, BACK).isEmpty()
        && phrases(now, OTHER).equals(phrases(then, OTHER))
        && phrases(now, PARTS).equals(phrases(then, PARTS));
  }

  /** The claim's words with a blank before and behind each. */
  private static String words(Claim claim) {
    return " " + String.join(" ", DisputeWords.in(claim)) + " ";
  }

  private static Set<String> phrases(String words, Set<String> of) {
    return of.stream()
        .filter(phrase -> words.contains(" " + phrase + " "))
        .collect(Collectors.toSet());
  }

  /** Whether both tell of events and none of these is of one kind. */
  static boolean haveOtherEvents(Pair pair) {
    Set<String> one = events(pair.first().claim());
    Set<String> other = events(pair.second().claim());
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether both tell of an event of one kind. */
  static boolean haveOneEvent(Pair pair) {
    return !Collections.disjoint(events(pair.first().claim()), events(pair.second().claim()));
  }

  private static Set<String> events(Claim claim) {
    return DisputeWords.in(claim).stream()
        .flatMap(word -> Optional.ofNullable(EVENT_KINDS.get(word)).stream())
        .collect(Collectors.toSet());
  }
}

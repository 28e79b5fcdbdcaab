package org.onrecord.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.annotate.Token.Label;
import org.onrecord.entity.Titles.Title;

/** Joins spellings of persons' names: full names first, then surnames and given names to them. */
final class PersonJoiner {

  private final KnownNames known;

  PersonJoiner(KnownNames known) {
    this.known = known;
  }

  /** Clusters of those forms that name persons; the forms that joined are removed from the list. */
  List<NameCluster> join(List<NameForm> forms) {
    List<NameCluster> persons = fullNames(forms);
    Map<String, List<NameCluster>> bySurname = new HashMap<>();
    Map<String, List<NameCluster>> byGivenName = new HashMap<>();
    for (NameCluster person : persons) {
      for (NameForm form : person.forms()) {
        index(bySurname, PersonNames.surname(form.words()), person);
        index(byGivenName, form.words().get(0), person);
      }
    }
    Set<NameForm> joined = new HashSet<>();
    for (NameForm form : forms) {
      if (form.isSingleWord() && mayBePerson(form)) {
        List<NameCluster> named = bySurname.getOrDefault(form.key(), List.of());
        boolean byGiven = named.isEmpty() && (form.isMostlyPerson() || form.isTitled());
        List<NameCluster> bearers =
            byGiven ? byGivenName.getOrDefault(form.key(), List.of()) : named;
        if (!bearers.isEmpty()
            && !isSomebodyElse(form, bearers)
            && !isNamesake(form, bearers, forms)) {
          share(form, bearers);
          joined.add(form);
        }
      }
    }
    forms.removeAll(joined);
    return persons;
  }

  private static void index(Map<String, List<NameCluster>> index, String word, NameCluster person) {
    List<NameCluster> bearers = index.computeIfAbsent(word, key -> new ArrayList<>());
    if (!bearers.contains(person)) {
      bearers.add(person);
    }
  }

  private static List<NameCluster> fullNames(List<NameForm> forms) {
    Map<String, List<NameCluster>> bySurname = new LinkedHashMap<>();
    List<NameForm> full =
        forms.stream()
            .filter(form -> !form.isSingleWord() && form.type() == EntityType.PERSON)
            .sorted(Comparator.comparingInt((NameForm form) -> -form.words().size()))
            .toList();
    for (NameForm form : full) {
      List<NameCluster> bearers =
          bySurname.computeIfAbsent(PersonNames.surname(form.words()), key -> new ArrayList<>());
      List<NameCluster> same =
          bearers.stream()
              .filter(
                  bearer ->
                      bearer.forms().stream()
                          .allMatch(f -> PersonNames.sameFullName(f.words(), form.words())))
              .toList();
      if (same.size() == 1) {
        same.get(0).absorb(new NameCluster(form));
      } else {
        bearers.add(new NameCluster(form));
      }
    }
    forms.removeAll(new HashSet<>(full));
    return bySurname.values().stream().flatMap(List::stream).toList();
  }

  /** A surname alone, unless the recogniser or general knowledge takes it for something else. */
  private boolean mayBePerson(NameForm form) {
    if (known.find(form.key()).filter(e -> e.type() != EntityType.PERSON).isPresent()) {
      return form.isTitled() || form.isMostlyPerson();
    }
    long others = form.labelled(Label.ORGANIZATION) + form.labelled(Label.LOCATION);
    return others <= 1 || form.isMostlyPerson() || form.isTitled();
  }

  /**
   * "President Lee" all along and "Ann Lee" once, later, are two persons: news that means one names
   * her in full first.
   */
  private static boolean isSomebodyElse(NameForm form, List<NameCluster> bearers) {
    if (bearers.size() > 1) {
      return false;
    }
    List<Occurrence> full = bearers.get(0).occurrences();
    int firstFull = full.stream().mapToInt(o -> o.span().start()).min().orElse(0);
    boolean titledBefore =
        form.occurrences().stream()
            .anyMatch(o -> o.title().isPresent() && o.solid() && o.span().start() < firstFull);
    boolean titledInFull = full.stream().anyMatch(o -> o.title().isPresent());
    return titledBefore && !titledInFull && form.occurrences().size() >= 3 * full.size();
  }

  /**
   * "Halvorsen Foods rose. Halvorsen said ... Its founder, Ingrid Halvorsen, said": a name that
   * stands behind the company's, and before anybody is named so in full, is the company's.
   */
  private static boolean isNamesake(
      NameForm form, List<NameCluster> bearers, List<NameForm> forms) {
    int first = firstPlace(form.occurrences());
    boolean titled = form.occurrences().stream().anyMatch(o -> o.title().isPresent());
    return !titled
        && bearers.stream().allMatch(bearer -> firstPlace(bearer) > first)
        && forms.stream()
            .filter(other -> !other.isSingleWord() && other.type() == EntityType.ORGANIZATION)
            .filter(other -> other.words().get(0).equals(form.words().get(0)))
            .anyMatch(other -> firstPlace(other.occurrences()) < first);
  }

  private static void share(NameForm form, List<NameCluster> bearers) {
    if (bearers.size() == 1) {
      bearers.get(0).absorb(new NameCluster(form));
      return;
    }
    for (NameCluster bearer : bearers) {
      bearer.forms().add(form);
    }
    NavigableMap<Integer, NameCluster> fullNames = new TreeMap<>();
    Map<NameCluster, Integer> counts = new HashMap<>();
    for (NameCluster bearer : bearers) {
      bearer.occurrences().forEach(full -> fullNames.put(full.span().start(), bearer));
      counts.put(bearer, bearer.occurrences().size());
    }
    for (Occurrence place : form.occurrences()) {
      List<NameCluster> agreeing = agreeing(place, bearers);
      if (agreeing.size() == 1) {
        counts.merge(agreeing.get(0), 1, Integer::sum);
      }
    }
    for (Occurrence place : form.occurrences()) {
      List<NameCluster> agreeing = agreeing(place, bearers);
      NameCluster bearer =
          dominant(agreeing, counts).orElseGet(() -> nearest(place, agreeing, fullNames));
      bearer.add(place);
    }
  }

  /**
   * News calls by surname alone the person whom the article is about; relatives keep their given
   * names.
   *
   * @param counts how often each is named in full, or with a title that only fits this bearer
   */
  private static Optional<NameCluster> dominant(
      List<NameCluster> bearers, Map<NameCluster, Integer> counts) {
    List<NameCluster> byCount =
        bearers.stream()
            .sorted(Comparator.comparingInt((NameCluster b) -> -counts.getOrDefault(b, 0)))
            .toList();
    int most = byCount.isEmpty() ? 0 : counts.getOrDefault(byCount.get(0), 0);
    int second = byCount.size() < 2 ? 0 : counts.getOrDefault(byCount.get(1), 0);
    boolean introducedFirst =
        byCount.size() > 1 && firstPlace(byCount.get(0)) < firstPlace(byCount.get(1));
    boolean clear = most >= 3 * second || most >= 2 * second && introducedFirst;
    return clear && !byCount.isEmpty() ? Optional.of(byCount.get(0)) : Optional.empty();
  }

  private static int firstPlace(NameCluster bearer) {
    return firstPlace(bearer.occurrences());
  }

  private static int firstPlace(List<Occurrence> occurrences) {
    return occurrences.stream().mapToInt(o -> o.span().start()).min().orElse(0);
  }

  /** The bearer of the name who was named in full last, or else comes next. */
  private static NameCluster nearest(
      Occurrence place, List<NameCluster> bearers, NavigableMap<Integer, NameCluster> fullNames) {
    int start = place.span().start();
    for (NameCluster bearer : fullNames.headMap(start, true).descendingMap().values()) {
      if (bearers.contains(bearer)) {
        return bearer;
      }
    }
    for (NameCluster bearer : fullNames.tailMap(start, false).values()) {
      if (bearers.contains(bearer)) {
        return bearer;
      }
    }
    return bearers.get(0);
  }

  private static List<NameCluster> agreeing(Occurrence place, List<NameCluster> bearers) {
    List<NameCluster> agreeing = bearers.stream().filter(bearer -> agrees(place, bearer)).toList();
    return agreeing.isEmpty() ? bearers : agreeing;
  }

  /** "Mrs. Lee" is not "Bruce Lee". */
  private static boolean agrees(Occurrence place, NameCluster bearer) {
    Gender title = place.title().map(Title::gender).orElse(Gender.UNKNOWN);
    return bearer.forms().stream()
        .filter(form -> !form.isSingleWord())
        .allMatch(form -> title.agreesWith(GivenNames.all().genderOf(form.words().get(0))));
  }
}

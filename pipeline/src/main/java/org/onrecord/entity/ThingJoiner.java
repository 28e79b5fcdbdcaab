package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins spellings of organizations, products and places. */
final class ThingJoiner {

  /** Newspapers and parties go by their last word: "the Post". */
  private static final Set<String> CALLED_BY_LAST_WORD = WordLists.of("called-by-last");

  private final KnownNames known;
  private final Map<NameForm, NameCluster> clusterOf = new LinkedHashMap<>();

  ThingJoiner(KnownNames known) {
    this.known = known;
  }

  /**
   * @param shortNames of companies, each with the full one
   */
  List<NameCluster> join(List<NameForm> forms, Map<NameForm, NameForm> shortNames) {
    Map<String, NameForm> byKey = new HashMap<>();
    for (NameForm form : forms) {
      clusterOf.put(form, new NameCluster(form));
      byKey.put(form.key(), form);
    }
    Acronyms.links(forms).forEach(this::union);
    byKnownName(forms);
    for (NameForm form : forms) {
      shorterCompanyName(form, byKey).ifPresent(shorter -> union(shorter, form));
    }
    shortNames.forEach(this::unionOfBoth);
    lastWords(forms);
    return clusterOf.values().stream().distinct().toList();
  }

  private void unionOfBoth(NameForm one, NameForm other) {
    if (clusterOf.containsKey(one) && clusterOf.containsKey(other)) {
      union(one, other);
    }
  }

  private void byKnownName(List<NameForm> forms) {
    Map<String, NameForm> byEntry = new HashMap<>();
    for (NameForm form : forms) {
      known
          .find(form.key())
          .ifPresent(
              entry -> {
                NameForm first = byEntry.putIfAbsent(entry.name(), form);
                if (first != null) {
                  union(form, first);
                }
              });
    }
  }

  /** "Acme" for "Acme Holdings Inc": what is left before the words that companies end on. */
  private static Optional<NameForm> shorterCompanyName(NameForm form, Map<String, NameForm> byKey) {
    List<String> words = form.words();
    for (int size = words.size() - 1; size > 0; size--) {
      if (!isCompanyTail(words.get(size))) {
        return Optional.empty();
      }
      NameForm shorter = byKey.get(String.join(" ", words.subList(0, size)));
      if (shorter != null && shorter.type() != EntityType.LOCATION) {
        return Optional.of(shorter);
      }
    }
    return Optional.empty();
  }

  private static boolean isCompanyTail(String word) {
    return TypingCues.all().votes(TypingCues.Place.SUFFIX, word).stream()
        .anyMatch(vote -> vote.type() == EntityType.ORGANIZATION);
  }

  private void lastWords(List<NameForm> forms) {
    Map<String, List<NameForm>> byLastWord = new HashMap<>();
    for (NameForm form : forms) {
      if (!form.isSingleWord()) {
        byLastWord
            .computeIfAbsent(form.lastWord().toUpperCase(Locale.ROOT), key -> new ArrayList<>())
            .add(form);
      }
    }
    for (NameForm form : forms) {
      if (form.isSingleWord() && CALLED_BY_LAST_WORD.contains(form.key())) {
        List<NameCluster> full =
            byLastWord.getOrDefault(form.key().toUpperCase(Locale.ROOT), List.of()).stream()
                .map(clusterOf::get)
                .distinct()
                .toList();
        if (full.size() == 1) {
          union(form, full.get(0).forms().get(0));
        }
      }
    }
  }

  private void union(NameForm one, NameForm other) {
    NameCluster from = clusterOf.get(one);
    NameCluster to = clusterOf.get(other);
    if (from != to && from != null && to != null) {
      to.absorb(from);
      from.forms().forEach(form -> clusterOf.put(form, to));
    }
  }
}

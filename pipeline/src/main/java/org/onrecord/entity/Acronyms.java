package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.annotate.Sentence;

/**
 * Links an acronym to its long form where the article introduces it in parentheses, or where the
 * initials of exactly one long name spell it.
 */
final class Acronyms {

  private static final Set<String> SMALL = WordLists.of("small-word");

  private Acronyms() {}

  /** For each acronym form the long form that it stands for. */
  static Map<NameForm, NameForm> links(List<NameForm> forms) {
    Map<String, List<NameForm>> byInitials = new HashMap<>();
    for (NameForm form : forms) {
      if (!form.isSingleWord()) {
        for (String initials : initials(form.words())) {
          byInitials.computeIfAbsent(initials, key -> new ArrayList<>()).add(form);
        }
      }
    }
    Map<NameForm, NameForm> links = new HashMap<>();
    for (NameForm form : forms) {
      if (!form.isSingleWord() || !NameText.isAllCaps(form.key()) || form.key().length() < 2) {
        continue;
      }
      List<NameForm> spelled = byInitials.getOrDefault(form.key(), List.of());
      List<NameForm> introduced =
          spelled.stream().filter(full -> isIntroduced(full, form)).toList();
      if (introduced.size() == 1) {
        links.put(form, introduced.get(0));
      } else if (spelled.size() == 1 && form.key().length() > 2 && !isPerson(spelled.get(0))) {
        links.put(form, spelled.get(0));
      }
    }
    return links;
  }

  private static boolean isPerson(NameForm form) {
    return form.type() == EntityType.PERSON;
  }

  /** With and without the small words: "Department of Justice" is DOJ, "Bank of Elbonia" BE. */
  private static Set<String> initials(List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-")) {
        if (part.isEmpty() || !Character.isLetter(part.charAt(0))) {
          continue;
        }
        String initial = part.substring(0, 1).toUpperCase(Locale.ROOT);
        all.append(initial);
        large.append(SMALL.contains(word) ? "" : initial);
      }
    }
    return Set.of(all.toString()).contains(large.toString())
        ? Set.of(all.toString())
        : Set.of(all.toString(), large.toString());
  }

  /** "Society of Weavers (SOW)", in the same sentence. */
  private static boolean isIntroduced(NameForm full, NameForm acronym) {
    Map<Integer, Occurrence> byStart = new HashMap<>();
    for (Occurrence place : acronym.occurrences()) {
      byStart.put(place.span().start(), place);
    }
    for (Occurrence place : full.occurrences()) {
      Sentence sentence = place.sentence();
      int open = place.last() + 1;
      if (open + 1 < sentence.size()
          && sentence.token(open).text().equals("(")
          && byStart.containsKey(sentence.token(open + 1).span().start())) {
        return true;
      }
    }
    return false;
  }
}

package org.onrecord.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.annotate.Token.Label;

/**
 * Companies that go by the first word of their name once that was told in full: "Halden" behind
 * "Halden Health". Newspapers shorten people to their last word instead.
 */
final class ShortNames {

  private ShortNames() {}

  /** For each short name the full one. */
  static Map<NameForm, NameForm> of(List<NameForm> forms, KnownNames known) {
    Map<String, NameForm> byFirstWord = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (NameForm form : forms) {
      if (form.isSingleWord()) {
        continue;
      }
      String first = form.words().get(0);
      if (form.type() == EntityType.PERSON) {
        unclear.add(first);
        unclear.add(form.lastWord());
      } else if (!isWholeName(form) || byFirstWord.putIfAbsent(first, form) != null) {
        unclear.add(first);
      }
    }
    Map<NameForm, NameForm> full = new HashMap<>();
    for (NameForm form : forms) {
      NameForm longer = form.isSingleWord() ? byFirstWord.get(form.key()) : null;
      if (longer != null
          && !unclear.contains(form.key())
          && known.find(form.key()).isEmpty()
          && mayBeCompany(form)
          && first(longer, 0) < first(form, 1)) {
        full.put(form, longer);
      }
    }
    return full;
  }

  /** A company's name, and no phrase that begins with a name: "Yorkshire company Shepherds". */
  private static boolean isWholeName(NameForm form) {
    return form.type() == EntityType.ORGANIZATION
        && form.words().stream().noneMatch(ShortNames::isOfPhrase);
  }

  private static boolean isOfPhrase(String word) {
    return Character.isLowerCase(word.codePointAt(0)) || word.endsWith("'s") || word.endsWith("’s");
  }

  private static boolean mayBeCompany(NameForm form) {
    return !form.isTitled() && form.labelled(Label.LOCATION) == 0;
  }

  /**
   * Where it stands first, from a sentence on: a headline, which may be the first, gives the short
   * name of what is told in full below it.
   */
  private static int first(NameForm form, int sentence) {
    return form.occurrences().stream()
        .filter(place -> place.sentence().index() >= sentence)
        .mapToInt(place -> place.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}

package org.onrecord.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;

/**
 * Finds names in headlines, where capitals tell nothing and the recogniser joins neighbours: only
 * names that the running text proves, known names, and given names with what follows them.
 */
final class HeadlineNames {

  private static final int LONGEST_PERSON = 3;

  private final DocumentWords words;
  private final KnownNames known;

  /** Length in words of the longest proven name, by its first word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Map<String, NameForm> proven = new HashMap<>();

  HeadlineNames(DocumentWords words, KnownNames known, Collection<NameForm> forms) {
    this.words = words;
    this.known = known;
    for (NameForm form : forms) {
      if (form.solid() > 0) {
        proven.put(form.key(), form);
        longest.merge(form.words().get(0), form.words().size(), Math::max);
      }
    }
  }

  /**
   * @param spotted what the spelling and the recogniser suggest in the headline
   */
  List<Occurrence> in(Sentence sentence, List<Occurrence> spotted) {
    List<Occurrence> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Occurrence> name = provenAt(sentence, at);
      name.ifPresent(found::add);
      at = name.map(place -> place.last() + 1).orElse(at + 1);
    }
    for (Occurrence place : spotted) {
      boolean free =
          found.stream().noneMatch(f -> f.first() <= place.last() && place.first() <= f.last());
      if (free && isPlain(place)) {
        found.add(place);
      }
    }
    return found;
  }

  private Optional<Occurrence> provenAt(Sentence sentence, int first) {
    Token token = sentence.token(first);
    int most = longest.getOrDefault(NameText.calm(NameText.key(token.text())), 0);
    // A hyphen is a token of its own, so a name may have more tokens than words.
    for (int last = Math.min(sentence.size(), first + 2 * most) - 1; last >= first; last--) {
      NameForm form = proven.get(NameText.calm(NameText.key(NameText.of(sentence, first, last))));
      boolean commonWord = first == last && words.occursInLowerCase(token.text());
      boolean fullStop = last > first && sentence.token(last).text().equals(".");
      if (form != null && !commonWord && !fullStop) {
        Label label = MentionSpotter.labelOf(sentence, first, last);
        return Optional.of(
            new Occurrence(
                sentence, first, last, label, false, Titles.all().before(sentence, first)));
      }
    }
    return Optional.empty();
  }

  private boolean isPlain(Occurrence place) {
    String text = NameText.of(place.sentence(), place.first(), place.last());
    return known.find(text).isPresent()
        || place.label() == Label.PERSON
            && place.length() > 1
            && place.length() <= LONGEST_PERSON
            && GivenNames.all().contains(place.sentence().token(place.first()).text());
  }
}

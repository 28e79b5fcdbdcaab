package org.onrecord.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.annotate.Token.Label;
import org.onrecord.entity.TypingCues.Place;
import org.onrecord.entity.TypingCues.Vote;

/**
 * Weighs what tells the type of a name: the name itself, the recogniser's labels, other names of
 * the article and what stands around each place.
 */
final class TypingEvidence {

  private static final double TITLE = 3;
  private static final double GIVEN_NAME = 2;
  private static final double SURNAME = 1.5;
  private static final double LABELLED_TOO = 1.5;
  private static final double INNER_WORD = 2;
  private static final double BRANCH = 3;
  private static final double SHORT_NAME = 8;
  private static final double KNOWN = 4;
  private static final double USER = 1000;
  private static final int MOST_LABELS = 4;
  private static final int LONGEST_ENDING = 7;
  private static final int SHORTEST_ENDING = 4;

  /** Letters and a number, as products are numbered: "A380", "XJ-7". */
  private static final Pattern NUMBERED = Pattern.compile("[A-Z][A-Za-z]*-?[0-9]+[A-Za-z]?");

  private final TypingCues cues = TypingCues.all();
  private final ContextEvidence context = new ContextEvidence();
  private final KnownNames known;

  TypingEvidence(KnownNames known) {
    this.known = known;
  }

  void weigh(NameForm form) {
    name(form);
    labels(form);
    for (Occurrence place : form.occurrences()) {
      place.title().ifPresent(title -> form.add(EntityType.PERSON, TITLE));
      context.weigh(form, place);
    }
  }

  /** "Acme USA" is of the type of "Acme". */
  void weighBranches(List<NameForm> forms) {
    Map<String, NameForm> byKey = new HashMap<>();
    forms.forEach(form -> byKey.put(form.key(), form));
    for (NameForm form : forms) {
      int last = form.words().size() - 1;
      NameForm parent = byKey.get(String.join(" ", form.words().subList(0, last)));
      boolean branch =
          parent != null
              && parent.type() == EntityType.ORGANIZATION
              && known.find(form.lastWord()).filter(e -> isPlace(e.type())).isPresent();
      if (branch) {
        form.add(EntityType.ORGANIZATION, BRANCH);
      }
    }
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.LOCATION;
  }

  /** A longer name that ends on what is a person elsewhere is that person's full name. */
  static void weighSurnames(List<NameForm> forms) {
    Set<String> surnames = new HashSet<>();
    for (NameForm form : forms) {
      if (form.isSingleWord() && form.isMostlyPerson() && form.type() == EntityType.PERSON) {
        surnames.add(form.key());
      }
    }
    for (NameForm form : forms) {
      if (!form.isSingleWord() && form.words().size() < 4 && surnames.contains(form.lastWord())) {
        form.add(EntityType.PERSON, SURNAME);
      }
    }
  }

  /** What a company goes by is no person, whatever the recogniser says. */
  static void weighShortNames(Collection<NameForm> ofCompanies) {
    ofCompanies.forEach(form -> form.add(EntityType.ORGANIZATION, SHORT_NAME));
  }

  private void name(NameForm form) {
    known.user(form.key()).ifPresent(entry -> form.add(entry.type(), USER));
    known.find(form.key()).ifPresent(entry -> form.add(entry.type(), KNOWN));
    if (!form.isSingleWord()) {
      vote(form, Place.SUFFIX, form.lastWord());
      vote(form, Place.LAST, form.lastWord());
      vote(form, Place.PREFIX, form.words().get(0));
      for (String inner : form.words().subList(1, form.words().size() - 1)) {
        boolean organization =
            cues.votes(Place.SUFFIX, inner).stream()
                .anyMatch(vote -> vote.type() == EntityType.ORGANIZATION);
        form.add(EntityType.ORGANIZATION, organization ? INNER_WORD : 0);
      }
      if (GivenNames.all().contains(form.words().get(0))) {
        form.add(EntityType.PERSON, GIVEN_NAME);
        form.add(EntityType.PERSON, form.labelled(Label.PERSON) > 0 ? LABELLED_TOO : 0);
      }
    }
    ending(form);
    if (NUMBERED.matcher(form.key()).matches()) {
      form.add(EntityType.PRODUCT, 1.5);
    } else if (form.isSingleWord() && NameText.isAllCaps(form.key())) {
      form.add(EntityType.ORGANIZATION, 0.5);
    }
  }

  /** Places have telling ends: "Northshire". */
  private void ending(NameForm form) {
    String word = form.lastWord();
    for (int length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
      if (word.length() > length + 1) {
        vote(form, Place.ENDING, word.substring(word.length() - length));
      }
    }
  }

  private static void labels(NameForm form) {
    for (Label label : Label.values()) {
      double count = 0;
      for (Occurrence place : form.occurrences()) {
        count += place.label() == label ? (place.solid() ? 1 : 0.4) : 0;
      }
      if (count > 0 && label != Label.NONE) {
        form.add(EntityType.valueOf(label.name()), Math.min(count, MOST_LABELS));
      }
    }
  }

  private void vote(NameForm form, Place place, String word) {
    for (Vote vote : cues.votes(place, word)) {
      form.add(vote.type(), vote.weight());
    }
  }
}

package org.onrecord.entity;

import java.util.Set;
import org.onrecord.annotate.Token.Label;

/** Decides whether a spelling is a name at all. */
final class Acceptance {

  private final DocumentWords words;
  private final KnownNames known;
  private final Set<NameForm> acronyms;

  Acceptance(DocumentWords words, KnownNames known, Set<NameForm> acronyms) {
    this.words = words;
    this.known = known;
    this.acronyms = acronyms;
  }

  boolean accepts(NameForm form) {
    if (known.find(form.key()).isPresent() || acronyms.contains(form)) {
      return true;
    }
    boolean smallToo = form.isSingleWord() && words.occursInLowerCase(form.key());
    long labelled = form.occurrences().size() - form.labelled(Label.NONE);
    if (labelled > 0) {
      return labelledIsName(form, labelled, smallToo);
    }
    return !smallToo && unlabelledIsName(form);
  }

  /** "the Commission" where no commission is named. */
  boolean isGeneric(NameCluster cluster) {
    NameForm form = cluster.forms().get(0);
    return cluster.forms().size() == 1
        && form.isSingleWord()
        && TypingCues.all().isSuffix(form.key())
        && known.find(form.key()).isEmpty();
  }

  /** The recogniser errs on headlines and on words that the article writes small elsewhere. */
  private static boolean labelledIsName(NameForm form, long labelled, boolean smallToo) {
    if (form.solid() == 0) {
      return !form.isSingleWord() && GivenNames.all().contains(form.words().get(0));
    }
    return !smallToo || labelled * 2 > form.occurrences().size() && form.solid() > 1;
  }

  private static boolean unlabelledIsName(NameForm form) {
    double evidence = form.scores().values().stream().mapToDouble(d -> d).max().orElse(0);
    boolean peculiar =
        NameText.hasInnerCapital(form.key()) || form.key().chars().anyMatch(Character::isDigit);
    if (form.solid() == 0) {
      return evidence >= (peculiar ? 1 : 0.6) && !form.key().endsWith("s");
    }
    return !form.isSingleWord() || peculiar || evidence >= 0.6 || form.solid() > 1;
  }
}

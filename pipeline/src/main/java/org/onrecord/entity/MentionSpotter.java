package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.annotate.Token.Label;
import org.onrecord.entity.Titles.Title;

/**
 * Cuts a sentence into the runs of words that may be names: known names, what the recogniser
 * labels, and capitals that grammar does not explain.
 */
final class MentionSpotter {

  private final DocumentWords words;
  private final KnownNames known;
  private final NameRuns runs;
  private final NameShapes shapes;
  private final Titles titles = Titles.all();

  MentionSpotter(DocumentWords words, KnownNames known) {
    this.words = words;
    this.known = known;
    this.runs = new NameRuns(words, known);
    this.shapes = new NameShapes(words);
  }

  List<Occurrence> spot(Sentence sentence) {
    List<Occurrence> found = new ArrayList<>();
    int[] knownEnds = known.ends(sentence);
    int at = 0;
    while (at < sentence.size()) {
      int end = runs.endOf(sentence, at, knownEnds);
      if (end <= at) {
        at++;
        continue;
      }
      add(found, sentence, at, end - 1, knownEnds);
      at = end;
    }
    return found;
  }

  private void add(
      List<Occurrence> found, Sentence sentence, int runFirst, int runLast, int[] knownEnds) {
    int first = runFirst;
    int last = runLast;
    boolean whole = knownEnds[first] == last + 1;
    if (!whole) {
      Label label = labelOf(sentence, first, last);
      int title = titles.lengthAt(sentence, first);
      boolean person =
          label == Label.PERSON
              || label == Label.NONE
              || first + title <= last
                  && GivenNames.all().contains(sentence.token(first + title).text());
      first += person && first + title <= last ? title : 0;
      first += isDescribed(sentence, first, last) ? 1 : 0;
      while (first < last && isTrimmed(sentence, first)) {
        first++;
      }
      while (last > first && isTrimmed(sentence, last)) {
        last--;
      }
    }
    if (!whole && first < last && sentence.token(first).is("the")) {
      first++;
    }
    Label label = labelOf(sentence, first, last);
    if (!whole && isNoName(sentence, first, last, label)) {
      return;
    }
    Optional<Title> title = titles.before(sentence, first);
    found.add(
        new Occurrence(
            sentence, first, last, label, isSolid(sentence, first, last, label, title), title));
  }

  /** "Drugmaker Acme" at the start of a sentence. */
  private static boolean isDescribed(Sentence sentence, int first, int last) {
    return first < last
        && DocumentWords.isInitial(sentence, first)
        && Roles.all().describes(sentence.token(first).text())
        && NameText.startsUpper(sentence.token(first + 1).text());
  }

  private boolean isTrimmed(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean members = at > 1 && token.tag().equals("NNPS") && NotNames.all().isPeople(token.text());
    return members
        || token.label() == Label.NONE
            && !(at > 0 && DocumentWords.isHyphen(sentence, at - 1))
            && (NotNames.all().contains(token.text()) || !shapes.isNameLike(sentence, at));
  }

  /** A single word or fixed phrase that is written large but names nothing. */
  private boolean isNoName(Sentence sentence, int first, int last, Label label) {
    String text = NameText.of(sentence, first, last);
    if (!NotNames.all().contains(text)) {
      return text.length() < 2 || !text.codePoints().anyMatch(Character::isLetter);
    }
    boolean personCalledSo = label == Label.PERSON && !NotNames.all().isTime(text);
    return !(personCalledSo || titles.before(sentence, first).isPresent());
  }

  private boolean isSolid(
      Sentence sentence, int first, int last, Label label, Optional<Title> title) {
    if (words.isTitleCased(sentence)) {
      return false;
    }
    if (label != Label.NONE || title.isPresent()) {
      return true;
    }
    boolean inMarks =
        first > 0
            && last + 1 < sentence.size()
            && Quotations.isMark(sentence.token(first - 1))
            && Quotations.isMark(sentence.token(last + 1));
    return !inMarks && !DocumentWords.isInitial(sentence, first);
  }

  static Label labelOf(Sentence sentence, int first, int last) {
    int[] counts = new int[Label.values().length];
    for (int i = first; i <= last; i++) {
      counts[sentence.token(i).label().ordinal()]++;
    }
    Label best = Label.NONE;
    for (Label label : List.of(Label.PERSON, Label.ORGANIZATION, Label.LOCATION)) {
      int most = best == Label.NONE ? 0 : counts[best.ordinal()];
      best = counts[label.ordinal()] > most ? label : best;
    }
    return best;
  }
}

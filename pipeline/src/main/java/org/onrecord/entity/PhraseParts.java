package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** Divides the phrase for a source at its commas and conjunctions, up to a relative clause. */
final class PhraseParts {

  private final MentionIndex mentions;

  PhraseParts(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /** How a part is tied to the one before it. */
  enum Tie {
    START,
    COMMA,
    AND
  }

  /** Neighbouring tokens without a comma or conjunction; both ends included. */
  record Part(Tie tie, int first, int last) {}

  static boolean isRelative(Token token) {
    return token.tag().startsWith("W")
        && WordLists.of("relative").contains(token.text().toLowerCase(Locale.ROOT));
  }

  List<Part> of(Sentence sentence, List<Integer> tokens) {
    List<Part> parts = new ArrayList<>();
    Tie tie = Tie.START;
    int first = -1;
    int last = -1;
    for (int token : tokens) {
      if (first >= 0 && isRelative(sentence.token(token))) {
        break;
      }
      Optional<Tie> divides = divides(sentence, token);
      boolean gap = last >= 0 && token != last + 1;
      if (first >= 0 && (divides.isPresent() || gap)) {
        parts.add(new Part(tie, first, last));
        tie = divides.orElse(Tie.COMMA);
        first = -1;
      } else if (divides.isPresent() && !parts.isEmpty()) {
        tie = divides.get();
      }
      if (divides.isEmpty()) {
        first = first < 0 ? token : first;
      }
      last = token;
    }
    if (first >= 0) {
      parts.add(new Part(tie, first, last));
    }
    return parts;
  }

  private Optional<Tie> divides(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean insideName =
        mentions.at(sentence, at).filter(m -> m.first() < at && at < m.last()).isPresent();
    if (insideName) {
      return Optional.empty();
    }
    if (token.tag().equals("CC") && !token.is("both") && !token.is("either")) {
      return Optional.of(Tie.AND);
    }
    boolean mark = token.text().equals(",") || token.text().equals("(") || token.text().equals("—");
    return mark ? Optional.of(Tie.COMMA) : Optional.empty();
  }
}

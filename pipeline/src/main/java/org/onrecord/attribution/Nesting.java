package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Tells which attribution stands inside which: a nested one's cue lies in the content of its
 * parent, the innermost such. Inside reported words only reported speech is kept ("people said that
 * Smith told Jones ..."): wishes, thoughts and noun phrases there are part of what is said.
 */
final class Nesting {

  private final List<Draft> inOrder;

  Nesting(List<Draft> drafts) {
    this.inOrder =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft d) -> d.contentHull().start())
                    .thenComparing(d -> -d.contentHull().end())
                    .thenComparing(Nesting::cueStart))
            .toList();
  }

  /** The drafts worth keeping, outer ones first. */
  List<Draft> prune() {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : inOrder) {
      if (parent(draft, inOrder).isEmpty() || reportsSpeech(draft)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean reportsSpeech(Draft draft) {
    Cue cue = draft.cueWord();
    boolean speaks = cue.kind() == Cue.Kind.SPEECH || cue.kind() == Cue.Kind.WRITING;
    return speaks && draft.clausal() && !draft.source().isEmpty();
  }

  /** The innermost draft of {@code among} whose content holds the cue of {@code draft}. */
  static Optional<Draft> parent(Draft draft, List<Draft> among) {
    Draft innermost = null;
    int cue = cueStart(draft);
    for (Draft other : among) {
      if (other == draft || !holds(other, cue) || holds(draft, cueStart(other))) {
        continue;
      }
      if (innermost == null || innermost.contentHull().length() > other.contentHull().length()) {
        innermost = other;
      }
    }
    return Optional.ofNullable(innermost);
  }

  private static boolean holds(Draft draft, int offset) {
    return draft.content().stream().anyMatch(span -> span.contains(offset));
  }

  private static int cueStart(Draft draft) {
    return draft.cue().stream().mapToInt(Span::start).min().orElse(draft.contentHull().start());
  }
}

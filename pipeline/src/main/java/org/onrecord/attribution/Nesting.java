package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Tells which attribution stands inside which: a nested one's cue lies in the content of its
 * parent, the innermost such. Inside reported words only reported speech is kept ("people said that
 * Smith told Jones ..."): wishes, thoughts and noun phrases there are part of what is said.
 */
final class Nesting {

  private final List<Draft> inOrder;
  private final Map<Draft, Draft> parents;

  Nesting(List<Draft> drafts) {
    this.inOrder =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft d) -> d.contentHull().start())
                    .thenComparing(d -> -d.contentHull().end())
                    .thenComparing(Nesting::cueStart))
            .toList();
    this.parents = parents(inOrder);
  }

  /** One sweep over the text: at each cue only the contents that are open there are asked. */
  private static Map<Draft, Draft> parents(List<Draft> inOrder) {
    Map<Draft, Draft> parents = new IdentityHashMap<>();
    List<Draft> open = new ArrayList<>();
    int next = 0;
    for (Draft draft :
        inOrder.stream().sorted(Comparator.comparingInt(Nesting::cueStart)).toList()) {
      int cue = cueStart(draft);
      while (next < inOrder.size() && inOrder.get(next).contentHull().start() <= cue) {
        open.add(inOrder.get(next++));
      }
      open.removeIf(other -> other.contentHull().end() <= cue);
      innermost(draft, open).ifPresent(parent -> parents.put(draft, parent));
    }
    return parents;
  }

  private static Optional<Draft> innermost(Draft draft, List<Draft> open) {
    int cue = cueStart(draft);
    return open.stream()
        .filter(other -> other != draft && holds(other, cue) && !holds(draft, cueStart(other)))
        .min(Comparator.comparingInt(other -> other.contentHull().length()));
  }

  /** In text order, outer ones before those that start with them. */
  List<Draft> inOrder() {
    return inOrder;
  }

  /** The innermost draft whose content holds the cue of this one. */
  Optional<Draft> parent(Draft draft) {
    return Optional.ofNullable(parents.get(draft));
  }

  /** The drafts worth keeping, outer ones first. */
  List<Draft> prune() {
    return inOrder.stream()
        .filter(draft -> parent(draft).isEmpty() || reportsSpeech(draft))
        .toList();
  }

  private static boolean reportsSpeech(Draft draft) {
    Cue cue = draft.cueWord();
    boolean speaks = cue.kind() == Cue.Kind.SPEECH || cue.kind() == Cue.Kind.WRITING;
    return speaks && draft.clausal() && !draft.source().isEmpty();
  }

  private static boolean holds(Draft draft, int offset) {
    return draft.content().stream().anyMatch(span -> span.contains(offset));
  }

  private static int cueStart(Draft draft) {
    return draft.cue().stream().mapToInt(Span::start).min().orElse(draft.contentHull().start());
  }
}

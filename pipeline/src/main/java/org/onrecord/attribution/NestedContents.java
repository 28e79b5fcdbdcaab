package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Keeps nested contents whole: in "wrote that she was leaving and said the town was a mess" a
 * parser may end the outer content in the middle of the inner one.
 */
final class NestedContents {

  private NestedContents() {}

  /** The drafts of one sentence, each reaching as far as those whose cue stands inside it. */
  static List<Draft> cover(List<Draft> drafts) {
    List<Draft> covered = new ArrayList<>();
    for (Draft draft : drafts) {
      int end = draft.contentHull().end();
      for (Draft inner : drafts) {
        end = reachesOut(inner, draft) ? Math.max(end, inner.contentHull().end()) : end;
      }
      covered.add(end > draft.contentHull().end() ? upTo(end, draft) : draft);
    }
    return covered;
  }

  /**
   * Whether the inner content starts inside the outer one, by a cue inside it, and ends outside.
   */
  private static boolean reachesOut(Draft inner, Draft outer) {
    if (inner == outer || inner.cue().isEmpty()) {
      return false;
    }
    Span hull = outer.contentHull();
    int cue = inner.cue().get(0).start();
    int start = inner.contentHull().start();
    return hull.contains(cue)
        && start > cue
        && hull.contains(start)
        && inner.contentHull().end() > hull.end();
  }

  private static Draft upTo(int end, Draft draft) {
    List<Span> spans = new ArrayList<>(draft.content());
    Span last = spans.remove(spans.size() - 1);
    spans.add(new Span(last.start(), end));
    return draft.withContent(spans);
  }
}

package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Keeps a closing cue out of what it attributes: in "Reyes told Bell that the mine was lost, a
 * person briefed on the talks said." the content of "told" ends at the comma, and stands inside
 * what the person said.
 */
final class ClosingCues {

  private ClosingCues() {}

  /** The drafts of one sentence, none of them reaching into another's closing cue. */
  static List<Draft> trim(List<Draft> drafts, String text) {
    List<Draft> trimmed = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft kept = draft;
      for (Draft closing : drafts) {
        if (closing != draft && closes(closing)) {
          kept = without(kept, closing, text);
        }
      }
      trimmed.add(kept);
    }
    return trimmed;
  }

  private static boolean closes(Draft draft) {
    return draft.clausal() && !draft.source().isEmpty() && draft.contentHull().end() <= tail(draft);
  }

  /** Where the source and cue behind the content start. */
  private static int tail(Draft draft) {
    int cue = draft.cue().get(0).start();
    return Math.min(cue, draft.source().get(0).start());
  }

  private static Draft without(Draft draft, Draft closing, String text) {
    int tail = tail(closing);
    boolean insideClosing =
        !draft.cue().isEmpty() && closing.contentHull().contains(draft.cue().get(0).start());
    if (!insideClosing || draft.contentHull().end() <= tail) {
      return draft;
    }
    List<Span> content = new ArrayList<>();
    for (Span span : draft.content()) {
      int end = Math.min(span.end(), tail);
      while (end > span.start() && isGap(text.charAt(end - 1))) {
        end--;
      }
      if (end > span.start()) {
        content.add(new Span(span.start(), end));
      }
    }
    return content.isEmpty() ? draft : draft.withContent(content);
  }

  private static boolean isGap(char unit) {
    return Character.isWhitespace(unit)
        || unit == ','
        || unit == '-'
        || unit == '—'
        || unit == '–'
        || unit == '―';
  }
}

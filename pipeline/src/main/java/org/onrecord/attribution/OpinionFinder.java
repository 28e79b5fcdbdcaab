package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Sourcing.Note;
import org.onrecord.attribution.Sourcing.NoteKind;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/** Finds where an unnamed source judges or attacks somebody, by the words of opinion-words.tsv. */
final class OpinionFinder {

  private final Set<String> attacks;
  private final Set<String> judgments;

  OpinionFinder() {
    Lexicon opinions = Lexicon.load(OpinionFinder.class, "opinion-words.tsv");
    attacks = opinions.column("word", "use", "attack");
    judgments = opinions.column("word", "use", "judgment");
  }

  /** A note on each content that holds an opinion. */
  List<Note> find(AnnotatedText text, List<Attribution> anonymous) {
    List<Note> notes = new ArrayList<>();
    for (Attribution attribution : anonymous) {
      boolean attacks = holds(text, attribution.cue(), this.attacks);
      if (attacks || holds(text, attribution.content(), judgments)) {
        notes.add(new Note(NoteKind.ANONYMOUS_OPINION, attribution.content().get(0)));
      }
    }
    return notes;
  }

  private static boolean holds(AnnotatedText text, List<Span> spans, Set<String> words) {
    for (Span span : spans) {
      for (Token token : text.tokensIn(span)) {
        if (words.contains(token.lemma())) {
          return true;
        }
      }
    }
    return false;
  }
}

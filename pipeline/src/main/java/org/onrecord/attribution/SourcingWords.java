package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Sourcing.Note;
import org.onrecord.attribution.Sourcing.NoteKind;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/** Finds the words that an editor asks about, from sourcing-words.tsv. */
final class SourcingWords {

  private record Phrase(String[] words, NoteKind kind) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  SourcingWords() {
    for (Lexicon.Row row : Lexicon.load(SourcingWords.class, "sourcing-words.tsv").rows()) {
      String[] words = row.get("phrase").split(" ");
      NoteKind kind = NoteKind.valueOf(row.get("note").toUpperCase(Locale.ROOT));
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Phrase(words, kind));
    }
  }

  /** Each stretch of words once: the longest phrase that says the same of it. */
  List<Note> notes(Sentence sentence) {
    List<Note> notes = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String first = Words.lower(token);
      for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
        if (Words.standAt(sentence, token.index(), phrase.words())) {
          Span span = sentence.span(token.index(), token.index() + phrase.words().length - 1);
          notes.add(new Note(phrase.kind(), span));
        }
      }
    }
    return notes.stream()
        .filter(note -> notes.stream().noneMatch(wider -> isPartOf(note, wider)))
        .toList();
  }

  private static boolean isPartOf(Note note, Note wider) {
    return note.kind() == wider.kind()
        && wider.span().covers(note.span())
        && !wider.span().equals(note.span());
  }

  /** Notes on the unnamed sources themselves. */
  List<Note> notes(AnnotatedText text, List<Attribution> anonymous) {
    List<Note> notes = new ArrayList<>();
    for (Attribution attribution : anonymous) {
      for (Span span : attribution.source().spans()) {
        String words = span.in(text.text()).toLowerCase(Locale.ROOT);
        if (words.matches("(?:a |one |another |two |three )?(?:sources?|insiders?)")) {
          notes.add(new Note(NoteKind.BARE_SOURCE, span));
        }
      }
    }
    if (anonymous.size() == 1) {
      notes.add(new Note(NoteKind.SINGLE_ANONYMOUS_SOURCE, anonymous.get(0).content().get(0)));
    }
    return notes;
  }
}

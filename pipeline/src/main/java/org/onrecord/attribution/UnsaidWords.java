package org.onrecord.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Tells whether a cue says that something was not said, by the words of unsaid.tsv. */
final class UnsaidWords {

  private final Set<String> inGroup;
  private final Set<String> before;

  UnsaidWords() {
    Lexicon unsaid = Lexicon.load(UnsaidWords.class, "unsaid.tsv");
    inGroup = unsaid.column("word", "place", "group");
    before = unsaid.column("word", "place", "before");
  }

  boolean stands(AnnotatedText text, Draft draft) {
    if (draft.cue().isEmpty()) {
      return false;
    }
    List<Token> cue = text.tokensIn(draft.cue().get(0));
    if (cue.isEmpty()) {
      return false;
    }
    Sentence sentence = text.sentences().get(draft.sentence());
    Token first = cue.get(0);
    boolean refused =
        first.tag().equals("TO")
            && first.index() > 0
            && before.contains(sentence.token(first.index() - 1).lemma());
    return refused
        || cue.stream().anyMatch(t -> inGroup.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}

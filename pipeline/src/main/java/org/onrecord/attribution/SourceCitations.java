package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;
import org.onrecord.lexicon.Lexicon;

/**
 * Tells where a cue only names who or what was asked: "citing people familiar with the matter",
 * "citing court documents"; but not "citing weak demand", which is a reported reason.
 */
final class SourceCitations {

  private static final Set<NounClass> PEOPLE =
      Set.of(NounClass.PERSON, NounClass.ROLE, NounClass.SPOKESPERSON, NounClass.CROWD);

  private final SourceNouns nouns;
  private final Set<String> citing =
      Lexicon.load(SourceCitations.class, "unsaid.tsv").column("word", "place", "citing");

  SourceCitations(SourceNouns nouns) {
    this.nouns = nouns;
  }

  boolean isOne(AnnotatedText text, Draft draft) {
    if (!citing.contains(draft.cueWord().lemma()) || draft.clausal()) {
      return false;
    }
    List<Token> content = text.tokensIn(draft.content().get(0));
    boolean tells = content.stream().anyMatch(word -> word.is("that"));
    return !tells && head(content).filter(head -> isSource(head, content)).isPresent();
  }

  /** "court documents", but neither "the release of prisoners" nor "the figure", told before. */
  private boolean isSource(Token noun, List<Token> content) {
    NounClass kind = nouns.of(noun.lemma());
    if (kind == NounClass.DOCUMENT) {
      return noun.equals(content.get(content.size() - 1)) && !content.get(0).is("the");
    }
    return noun.label() == Token.Label.PERSON || PEOPLE.contains(kind);
  }

  /** The last of the first nouns in a row; "Reyes" is none in "Reyes's remarks". */
  private static Optional<Token> head(List<Token> phrase) {
    Optional<Token> head = Optional.empty();
    for (Token token : phrase) {
      boolean goesOn = head.isEmpty() || head.get().isProperNoun() || !token.isProperNoun();
      if (token.tag().equals("POS")) {
        head = Optional.empty();
      } else if (token.isNoun() && goesOn) {
        head = Optional.of(token);
      } else if (head.isPresent()) {
        return head;
      }
    }
    return head;
  }
}

package org.onrecord.entity;

import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;

/**
 * Says which entities a phrase of the article means: names, pronouns ("he"), roles ("the mayor",
 * "the company") and those who are heard through a paper or a spokesman ("an Acme announcement").
 * The whole article is read once, in the constructor. Immutable and thread-safe.
 *
 * <p>When the text does not make clear who is meant, the answer is empty: a quote in the wrong
 * mouth is worse than one without a name.
 */
public final class ReferenceResolver implements References {

  private final List<Entity> entities;
  private final PhraseReader phrases;

  /**
   * @param text the article
   * @param entities its entities as {@link EntityFinder} finds them in the same text
   */
  public ReferenceResolver(AnnotatedText text, List<Entity> entities) {
    this.entities = List.copyOf(entities);
    MentionIndex mentions = new MentionIndex(text, this.entities);
    this.phrases = new PhraseReader(mentions, new Discourse(text, this.entities, mentions));
  }

  /**
   * The ids of the entities that the phrase means, in its order and each once; names that only
   * describe somebody else (in a relative clause, before another noun) are not among them.
   *
   * @param sentence one of the article's sentences
   * @param tokenIndexes the phrase's tokens in the sentence, in any order; others are ignored
   */
  @Override
  public List<String> resolve(Sentence sentence, List<Integer> tokenIndexes) {
    List<Integer> tokens =
        tokenIndexes.stream()
            .filter(token -> token >= 0 && token < sentence.size())
            .distinct()
            .sorted()
            .toList();
    return phrases.read(sentence, tokens).stream()
        .distinct()
        .map(entity -> entities.get(entity).id())
        .toList();
  }
}

package org.onrecord.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;

/** Where in each sentence which entity is named. */
final class MentionIndex {

  private final List<List<Reference>> bySentence = new ArrayList<>();

  MentionIndex(AnnotatedText text, List<Entity> entities) {
    text.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (int entity = 0; entity < entities.size(); entity++) {
      for (Span mention : entities.get(entity).mentions()) {
        add(text, mention, entity);
      }
    }
    bySentence.forEach(list -> list.sort(Comparator.comparingInt(Reference::first)));
  }

  private void add(AnnotatedText text, Span mention, int entity) {
    Optional<Sentence> sentence = text.sentenceAt(mention.start());
    if (sentence.isEmpty()) {
      return;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.get().size(); i++) {
      if (sentence.get().token(i).span().overlaps(mention)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      bySentence
          .get(sentence.get().index())
          .add(new Reference(sentence.get(), first, last, List.of(entity)));
    }
  }

  /** Mentions in the order of the sentence. */
  List<Reference> in(Sentence sentence) {
    return sentence.index() < bySentence.size() ? bySentence.get(sentence.index()) : List.of();
  }

  Optional<Reference> at(Sentence sentence, int token) {
    for (Reference mention : in(sentence)) {
      if (mention.first() <= token && token <= mention.last()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}

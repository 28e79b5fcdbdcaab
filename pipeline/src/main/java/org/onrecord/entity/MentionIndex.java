package org.onrecord.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.text.Span;

/** Where in each sentence which entity is named. */
final class MentionIndex {

  private final List<List<Reference>> bySentence = new ArrayList<>();
  private final Map<Position, Reference> byToken = new HashMap<>();

  private record Position(int sentence, int token) {}

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
    int first = firstEndingAfter(sentence.get(), mention.start());
    int last = first;
    while (last < sentence.get().size()
        && sentence.get().token(last).span().start() < mention.end()) {
      last++;
    }
    last--;
    if (first <= last) {
      Reference reference = new Reference(sentence.get(), first, last, List.of(entity));
      bySentence.get(sentence.get().index()).add(reference);
      for (int token = first; token <= last; token++) {
        byToken.putIfAbsent(new Position(sentence.get().index(), token), reference);
      }
    }
  }

  private static int firstEndingAfter(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Mentions in the order of the sentence. */
  List<Reference> in(Sentence sentence) {
    return sentence.index() < bySentence.size() ? bySentence.get(sentence.index()) : List.of();
  }

  Optional<Reference> at(Sentence sentence, int token) {
    return Optional.ofNullable(byToken.get(new Position(sentence.index(), token)));
  }
}

package org.onrecord.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.Token.Label;

/** One spelling of a name with all the places where it stands. */
final class NameForm {

  private final String key;
  private final List<String> words;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<EntityType, Double> scores = new EnumMap<>(EntityType.class);

  NameForm(String key) {
    this.key = key;
    this.words = List.of(key.split(" "));
  }

  String key() {
    return key;
  }

  List<String> words() {
    return words;
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  boolean isSingleWord() {
    return words.size() == 1;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  Map<EntityType, Double> scores() {
    return scores;
  }

  void add(EntityType type, double weight) {
    scores.merge(type, weight, Double::sum);
  }

  /** Places where the spelling itself shows a name. */
  long solid() {
    return occurrences.stream().filter(Occurrence::solid).count();
  }

  long labelled(Label label) {
    return occurrences.stream().filter(place -> place.label() == label).count();
  }

  boolean isTitled() {
    return occurrences.stream().anyMatch(place -> place.title().isPresent());
  }

  /** Whether the recogniser mostly takes it for a person, among the places it labels. */
  boolean isMostlyPerson() {
    long person = labelled(Label.PERSON);
    return person > 0 && person >= labelled(Label.ORGANIZATION) + labelled(Label.LOCATION);
  }

  EntityType type() {
    return best(scores);
  }

  /** The type with the most weight, the first of {@link EntityType} among equals; else OTHER. */
  static EntityType best(Map<EntityType, Double> scores) {
    EntityType best = EntityType.OTHER;
    double most = 0;
    for (EntityType type : EntityType.values()) {
      double score = scores.getOrDefault(type, 0.0);
      if (score > most) {
        most = score;
        best = type;
      }
    }
    return best;
  }
}

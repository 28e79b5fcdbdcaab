package org.onrecord.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All spellings that name one thing, and the places that belong to it. */
final class NameCluster {

  private final List<NameForm> forms = new ArrayList<>();
  private final List<Occurrence> occurrences = new ArrayList<>();

  NameCluster(NameForm form) {
    forms.add(form);
    occurrences.addAll(form.occurrences());
  }

  List<NameForm> forms() {
    return forms;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  void absorb(NameCluster other) {
    forms.addAll(other.forms);
    occurrences.addAll(other.occurrences);
  }

  /** Takes some places of a form that several clusters share. */
  void add(Occurrence place) {
    occurrences.add(place);
  }

  Map<EntityType, Double> scores() {
    Map<EntityType, Double> sum = new EnumMap<>(EntityType.class);
    for (NameForm form : forms) {
      form.scores().forEach((type, score) -> sum.merge(type, score, Double::sum));
    }
    return sum;
  }

  boolean hasFullName() {
    return forms.stream().anyMatch(form -> !form.isSingleWord());
  }
}

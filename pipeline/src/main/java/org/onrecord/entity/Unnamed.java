package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those whom the text speaks of without a name, as the negative entities -1, -2, ... */
final class Unnamed {

  private final List<Gender> genders = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final Set<Integer> things = new HashSet<>();

  static boolean is(int entity) {
    return entity < 0;
  }

  /** Somebody new. */
  int add(Gender gender, int sentence) {
    genders.add(gender);
    sentences.add(sentence);
    return -genders.size();
  }

  /** Something new, such as a plan. */
  int addThing(int sentence) {
    int thing = add(Gender.UNKNOWN, sentence);
    things.add(thing);
    return thing;
  }

  boolean isThing(int entity) {
    return things.contains(entity);
  }

  Gender gender(int entity) {
    return genders.get(-entity - 1);
  }

  /** A pronoun takes the entity up, and tells its gender where the noun did not. */
  void takeUp(int entity, Gender gender, int sentence) {
    sentences.set(-entity - 1, sentence);
    if (gender(entity) == Gender.UNKNOWN) {
      genders.set(-entity - 1, gender);
    }
  }

  /** In which sentence the text spoke of the entity last. */
  int lastSentence(int entity) {
    return sentences.get(-entity - 1);
  }
}

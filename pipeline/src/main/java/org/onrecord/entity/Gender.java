package org.onrecord.entity;

/** What a name, a title or a pronoun tells about a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String word) {
    return switch (word) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}

package org.onrecord.claim;

import java.io.Serializable;
import java.util.Optional;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;

/**
 * Who or what takes part in a claim.
 *
 * @param name the fullest name the article uses or, where it names nobody, the noun's dictionary
 *     form ("pension fund")
 * @param typeName name of the {@link EntityType}, or empty for a common noun
 */
public record Participant(String name, String typeName) implements Serializable {

  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant needs a name");
    }
    if (!typeName.isEmpty()) {
      EntityType.valueOf(typeName);
    }
  }

  public static Participant named(Entity entity) {
    return new Participant(entity.name(), entity.type().name());
  }

  public static Participant unnamed(String noun) {
    return new Participant(noun, "");
  }

  /** Whether the article gives a name; a common noun may mean another thing elsewhere. */
  public boolean isNamed() {
    return !typeName.isEmpty();
  }

  public Optional<EntityType> type() {
    return isNamed() ? Optional.of(EntityType.valueOf(typeName)) : Optional.empty();
  }
}

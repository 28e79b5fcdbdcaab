package org.onrecord.entity;

import java.io.Serializable;
import java.util.List;
import org.onrecord.text.Span;

/**
 * One named thing and all the places where the article names it.
 *
 * @param id unique in its article: {@code e1}, {@code e2}, ... in order of first mention
 * @param name the fullest name the article uses, without possessive or title
 * @param mentions where it is named, in text order; pronouns and roles are no mentions
 */
public record Entity(String id, String name, EntityType type, List<Span> mentions)
    implements Serializable {

  public Entity {
    mentions = mentions.stream().sorted().toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + name + " is never mentioned");
    }
  }
}

package org.onrecord.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Source;
import org.onrecord.entity.Entity;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;

/**
 * Who makes a claim, for schema.org.
 *
 * @param type of schema.org
 * @param name the resolved name, or the article's words where nobody is named
 */
record Speaker(String type, String name) {

  private static final String ORGANIZATION = "Organization";

  /** The source of the claim's attribution, or the outlet; none where neither has a name. */
  static Optional<Speaker> of(ClaimEntry claim, ArticleEntry article) {
    return article.attributions().stream()
        .filter(attribution -> attribution.id().equals(claim.attributionId()))
        .map(Attribution::source)
        .map(source -> new Speaker(type(source), name(source, article)))
        .findFirst()
        .or(() -> Optional.of(new Speaker(ORGANIZATION, article.publisher())))
        .filter(speaker -> !speaker.name.isEmpty());
  }

  private static String type(Source source) {
    return switch (source.kind()) {
      case ORGANIZATION -> ORGANIZATION;
      case DOCUMENT -> "CreativeWork";
      default -> "Person";
    };
  }

  private static String name(Source source, ArticleEntry article) {
    List<String> ids = source.entityIds();
    String names =
        article.entities().stream()
            .filter(entity -> ids.contains(entity.id()))
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? source.spans().stream()
            .map(span -> span.in(article.text()).strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "))
        : names;
  }
}

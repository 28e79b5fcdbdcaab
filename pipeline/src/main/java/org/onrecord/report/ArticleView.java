package org.onrecord.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.entity.Entity;
import org.onrecord.runfolder.ArticleEntry;

/** An article with what the report looks up in it: its sentences, attributions and names. */
final class ArticleView {

  private static final int FIRST_WORDS = 90;

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}");

  private final ArticleEntry entry;
  private final Sentences sentences;
  private final Map<String, Attribution> attributions;
  private final Map<String, String> names;

  ArticleView(ArticleEntry entry) {
    this.entry = entry;
    this.sentences = new Sentences(entry.text());
    this.attributions =
        entry.attributions().stream()
            .collect(
                Collectors.toMap(Attribution::id, Function.identity(), (first, next) -> first));
    this.names =
        entry.entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::name, (first, next) -> first));
  }

  /** The title; without one the first words of the text, and of a redacted one the file. */
  static String heading(ArticleEntry article) {
    String firstLine = article.text().strip().lines().findFirst().orElse("");
    return article.title().isEmpty() && !article.redacted() && !firstLine.isBlank()
        ? Words.shortened(firstLine, FIRST_WORDS)
        : article.heading();
  }

  /** Publisher and date, or the file where neither is known. */
  static String where(ArticleEntry article) {
    List<String> parts = new ArrayList<>();
    if (!article.publisher().isEmpty()) {
      parts.add(article.publisher());
    }
    if (!article.published().isEmpty()) {
      parts.add(TimeWords.day(article.published()));
    }
    return parts.isEmpty() ? article.file() : String.join(", ", parts);
  }

  ArticleEntry entry() {
    return entry;
  }

  String text() {
    return entry.text();
  }

  /** The language of the text as BCP 47 writes it, {@code und} when it is not known. */
  String language() {
    return LANGUAGE.matcher(entry.language()).matches() ? entry.language() : "und";
  }

  Sentences sentences() {
    return sentences;
  }

  Optional<Attribution> attribution(String id) {
    return Optional.ofNullable(attributions.get(id));
  }

  /** The attribution and those it stands inside, the outermost first. */
  List<Attribution> chain(String id) {
    List<Attribution> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Attribution> next = attribution(id);
    while (next.isPresent() && seen.add(next.get().id())) {
      chain.add(next.get());
      next = attribution(next.get().parent());
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The names of the entities a source was resolved to. */
  List<String> names(Attribution attribution) {
    return attribution.source().entityIds().stream()
        .map(id -> names.getOrDefault(id, id))
        .distinct()
        .toList();
  }
}

package org.onrecord.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.text.Span;

/** Turns clusters of names into the entities that the run folder shows. */
final class EntityBuilder {

  /** News names a person in full first; a lone word that never is, is more likely no person. */
  private static final double NEVER_IN_FULL = 0.5;

  /** What divides names in a title: possessives, spaces, punctuation. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?:['\u2019]s?(?![\\p{L}])|[^\\p{L}\\p{N}'\u2019.-])+");

  private final AnnotatedText text;
  private final String title;
  private final KnownNames known;

  EntityBuilder(AnnotatedText text, String title, KnownNames known) {
    this.text = text;
    this.title = title;
    this.known = known;
  }

  /** An entity that has no id yet. */
  private record Draft(String name, EntityType type, List<Span> mentions) {}

  List<Entity> build(List<NameCluster> clusters) {
    List<Draft> drafts = new ArrayList<>();
    for (NameCluster cluster : clusters) {
      if (!cluster.occurrences().isEmpty()) {
        drafts.add(draft(cluster));
      }
    }
    drafts.sort(Comparator.comparing((Draft draft) -> draft.mentions().get(0)));
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      entities.add(
          new Entity("e" + (entities.size() + 1), draft.name(), draft.type(), draft.mentions()));
    }
    return List.copyOf(entities);
  }

  private Draft draft(NameCluster cluster) {
    EntityType type = type(cluster);
    TreeSet<Span> mentions = new TreeSet<>();
    cluster.occurrences().forEach(place -> mentions.add(place.span()));
    return new Draft(name(cluster, type), type, List.copyOf(mentions));
  }

  private static EntityType type(NameCluster cluster) {
    Map<EntityType, Double> scores = new EnumMap<>(EntityType.class);
    scores.putAll(cluster.scores());
    boolean titled = cluster.forms().stream().anyMatch(NameForm::isTitled);
    boolean givenName =
        cluster.forms().stream().anyMatch(form -> GivenNames.all().contains(form.words().get(0)));
    if (!cluster.hasFullName() && !titled && !givenName) {
      scores.merge(EntityType.PERSON, -NEVER_IN_FULL, Double::sum);
    }
    EntityType type = NameForm.best(scores);
    return type == EntityType.OTHER ? NameForm.best(cluster.scores()) : type;
  }

  private String name(NameCluster cluster, EntityType type) {
    for (NameForm form : cluster.forms()) {
      Optional<Gazetteer.Entry> user = known.user(form.key());
      if (user.isPresent()) {
        return user.get().name();
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Occurrence place : cluster.occurrences()) {
      counts.merge(place.text(text.text()), 1, Integer::sum);
    }
    String fullest =
        counts.keySet().stream()
            .max(
                Comparator.comparing(
                        (String name) -> !NameText.isAllCaps(name) || name.length() < 5)
                    .thenComparing(name -> name.split(" ").length)
                    .thenComparing(String::length)
                    .thenComparing(counts::get)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    if (type == EntityType.PERSON || type == EntityType.LOCATION) {
      fullest = NameText.calm(fullest);
    }
    return type == EntityType.PERSON && fullest.indexOf(' ') < 0 ? completed(fullest) : fullest;
  }

  /** The title may name in full whom the text names by surname only. */
  private String completed(String surname) {
    String[] words = NO_NAME.split(title);
    for (int i = 1; i < words.length; i++) {
      boolean bearer = NameText.key(words[i]).equals(NameText.key(surname));
      if (bearer && GivenNames.all().contains(words[i - 1])) {
        return words[i - 1] + " " + surname;
      }
    }
    return surname;
  }
}

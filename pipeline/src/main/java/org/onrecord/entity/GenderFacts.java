package org.onrecord.entity;

import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * The gender of each person, from titles and gendered roles, then the given name, then the pronouns
 * in sentences that name nobody else.
 */
final class GenderFacts {

  private static final int CERTAIN = 100;
  private static final int GIVEN_NAME = 5;

  private final int[] balance;

  GenderFacts(AnnotatedText text, List<Entity> entities, MentionIndex mentions) {
    this.balance = new int[entities.size()];
    for (int entity = 0; entity < balance.length; entity++) {
      String first = entities.get(entity).name().split(" ")[0];
      balance[entity] = GIVEN_NAME * sign(GivenNames.all().genderOf(first));
    }
    for (Sentence sentence : text.sentences()) {
      List<Reference> persons =
          mentions.in(sentence).stream()
              .filter(m -> entities.get(m.entities().get(0)).type() == EntityType.PERSON)
              .toList();
      persons.forEach(this::titles);
      boolean alone = persons.stream().map(m -> m.entities().get(0)).distinct().count() == 1;
      if (alone) {
        pronouns(sentence, persons.get(0));
      }
    }
  }

  private static int sign(Gender gender) {
    return switch (gender) {
      case MALE -> 1;
      case FEMALE -> -1;
      case UNKNOWN -> 0;
    };
  }

  private void titles(Reference mention) {
    int entity = mention.entities().get(0);
    Titles.all()
        .before(mention.sentence(), mention.first())
        .ifPresent(title -> balance[entity] += CERTAIN * sign(title.gender()));
    if (mention.first() > 0) {
      Roles.all()
          .of(mention.sentence().token(mention.first() - 1))
          .ifPresent(role -> balance[entity] += CERTAIN * sign(role.gender()));
    }
  }

  private void pronouns(Sentence sentence, Reference mention) {
    int entity = mention.entities().get(0);
    for (int i = mention.last() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.tag().startsWith("PRP")) {
        balance[entity] +=
            switch (token.text().toLowerCase(Locale.ROOT)) {
              case "he", "his", "him", "himself" -> 1;
              case "she", "her", "herself" -> -1;
              default -> 0;
            };
      }
    }
  }

  Gender of(int entity) {
    return balance[entity] > 0 ? Gender.MALE : balance[entity] < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }
}

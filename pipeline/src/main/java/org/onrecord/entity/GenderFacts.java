package org.onrecord.entity;

import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * The gender of each person, from titles and gendered roles before and beside the name, then the
 * given name, then the pronouns in sentences that name nobody else of that gender.
 */
final class GenderFacts {

  private static final int CERTAIN = 100;
  private static final int GIVEN_NAME = 5;

  /** Less than a given name: a woman may be introduced as "the chairman, Jane Doe". */
  private static final int APPOSITION = 4;

  private final int[] balance;

  GenderFacts(AnnotatedText text, List<Entity> entities, MentionIndex mentions) {
    this.balance = new int[entities.size()];
    for (int entity = 0; entity < balance.length; entity++) {
      String first = entities.get(entity).name().split(" ")[0];
      balance[entity] = GIVEN_NAME * sign(GivenNames.all().genderOf(first));
    }
    for (Sentence sentence : text.sentences()) {
      personsIn(sentence, entities, mentions).forEach(this::titles);
    }
    for (Sentence sentence : text.sentences()) {
      pronouns(sentence, personsIn(sentence, entities, mentions));
    }
  }

  private static List<Reference> personsIn(
      Sentence sentence, List<Entity> entities, MentionIndex mentions) {
    return mentions.in(sentence).stream()
        .filter(m -> entities.get(m.entities().get(0)).type() == EntityType.PERSON)
        .toList();
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
    apposition(
        mention, Appositions.roleBefore(mention.sentence(), mention.first(), mention.last()));
    apposition(mention, Appositions.roleAfter(mention.sentence(), mention.first(), mention.last()));
  }

  private void apposition(Reference mention, int role) {
    if (role >= 0) {
      Roles.all()
          .of(mention.sentence().token(role))
          .ifPresent(r -> balance[mention.entities().get(0)] += APPOSITION * sign(r.gender()));
    }
  }

  /** A pronoun that agrees with one person of its sentence only tells that person's gender. */
  private void pronouns(Sentence sentence, List<Reference> persons) {
    for (int i = 0; i < sentence.size() && !persons.isEmpty(); i++) {
      Token token = sentence.token(i);
      Gender gender = Pronouns.all().of(token).map(Pronouns.Pronoun::gender).orElse(Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        int at = i;
        List<Integer> agreeing =
            persons.stream()
                .filter(mention -> mention.last() < at)
                .map(mention -> mention.entities().get(0))
                .filter(entity -> of(entity).agreesWith(gender))
                .distinct()
                .toList();
        if (agreeing.size() == 1) {
          balance[agreeing.get(0)] += sign(gender);
        }
      }
    }
  }

  Gender of(int entity) {
    return balance[entity] > 0 ? Gender.MALE : balance[entity] < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }
}

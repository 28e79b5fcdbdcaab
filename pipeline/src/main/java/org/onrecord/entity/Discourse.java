package org.onrecord.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.Pronouns.Pronoun;
import org.onrecord.entity.Roles.Role;

/**
 * Reads an article once from start to end and settles what its pronouns and role nouns mean, each
 * with what has been said before it.
 */
final class Discourse {

  private static final double SUBJECT = 1.0;
  private static final double SPEAKER = 0.7;
  private static final double OTHER = 0.5;
  private static final double MODIFIER = 0.2;
  private static final double IN_QUOTATION = 0.25;

  private static final Set<String> LONE_SPEAKERS = WordLists.of("lone-speaker");
  private static final Role SOMEBODY = new Role("", EntityType.PERSON, Gender.UNKNOWN, true, "");

  private final List<Entity> entities;
  private final MentionIndex mentions;
  private final RoleFacts roleFacts;
  private final Antecedents antecedents;
  private final Map<Position, List<Integer>> resolved = new HashMap<>();
  private boolean[] quoted = new boolean[0];

  private record Position(int sentence, int token) {}

  Discourse(AnnotatedText text, List<Entity> entities, MentionIndex mentions) {
    this.entities = entities;
    this.mentions = mentions;
    this.roleFacts = new RoleFacts();
    for (int entity = 0; entity < entities.size(); entity++) {
      if (entities.get(entity).type() == EntityType.ORGANIZATION) {
        roleFacts.learnName(entities.get(entity).name(), entity);
      }
    }
    text.sentences().forEach(sentence -> mentions.in(sentence).forEach(roleFacts::learn));
    GenderFacts genders = new GenderFacts(text, entities, mentions);
    this.antecedents = new Antecedents(entities, genders, roleFacts);
    Quotations quotations = new Quotations();
    for (Sentence sentence : text.sentences()) {
      quoted = quotations.inside(sentence);
      antecedents.nextSentence(sentence);
      read(sentence);
    }
  }

  /** What the pronoun or role noun at this token means; nothing when that is not clear. */
  List<Integer> meaning(Sentence sentence, int token) {
    return resolved.getOrDefault(new Position(sentence.index(), token), List.of());
  }

  private void read(Sentence sentence) {
    List<Integer> group = new ArrayList<>();
    int groupEnd = -1;
    int at = 0;
    while (at < sentence.size()) {
      Optional<Reference> mention = mentions.at(sentence, at);
      if (mention.isPresent()) {
        if (!continuesGroup(sentence, groupEnd, at)) {
          group.clear();
        }
        group.addAll(mention.get().entities());
        groupEnd = mention.get().last();
        refer(mention.get());
        antecedents.group(group, sentence);
        at = mention.get().last() + 1;
      } else {
        word(sentence, at);
        at++;
      }
    }
  }

  private static boolean continuesGroup(Sentence sentence, int end, int at) {
    if (end < 0 || at - end > 4) {
      return false;
    }
    for (int i = end + 1; i < at; i++) {
      Token between = sentence.token(i);
      boolean joins =
          between.is("and") || between.is(",") || Titles.all().isTitleWord(between.text());
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private void word(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Optional<Pronoun> pronoun = Pronouns.all().of(token);
    if (pronoun.isPresent() && token.tag().startsWith("PRP")) {
      List<Integer> reporter = reporterOf(sentence, at, pronoun.get());
      settle(
          sentence,
          at,
          at,
          reporter.isEmpty()
              ? antecedents.ofPronoun(
                  sentence, at, pronoun.get(), quoted[at], othersThan(sentence, at))
              : reporter);
      return;
    }
    Optional<RolePhrase> phrase = RolePhrase.endingAt(sentence, at, mentions);
    phrase.ifPresent(this::role);
    if (phrase.isEmpty() && isSomebodySpeaking(sentence, at)) {
      antecedents.speaks(antecedents.unnamed(SOMEBODY, at, SUBJECT + SPEAKER), sentence);
      return;
    }
    boolean thing =
        phrase.isEmpty() && token.tag().equals("NN") && !quoted[at] && endsNounPhrase(sentence, at);
    if (thing) {
      antecedents.thing(at, weight(sentence, at, at));
    }
    if (token.tag().equals("NNS") && !quoted[at] && Grammar.isSubject(sentence, at, at)) {
      antecedents.plural(sentence);
    }
  }

  /**
   * "Acme, which runs the mine, said it had closed it": the first "it" of what an organization says
   * is that organization, whatever else was spoken of between.
   */
  private List<Integer> reporterOf(Sentence sentence, int pronoun, Pronoun kind) {
    int verb = Grammar.reportAbove(sentence, pronoun);
    if (verb < 0 || kind.kind() != Pronouns.Kind.THING || quoted[pronoun]) {
      return List.of();
    }
    return mentions.in(sentence).stream()
        .filter(name -> name.last() < verb)
        .filter(name -> Grammar.verbOf(sentence, name.first(), name.last()) == verb)
        .map(Reference::entities)
        .filter(meant -> meant.size() == 1)
        .filter(meant -> entities.get(meant.get(0)).type() == EntityType.ORGANIZATION)
        .findFirst()
        .orElse(List.of());
  }

  /** "Another said", "One, a nurse, told". */
  private boolean isSomebodySpeaking(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !quoted[at]
        && LONE_SPEAKERS.contains(token.text().toLowerCase(Locale.ROOT))
        && !token.tag().startsWith("RB")
        && Grammar.isSpeaker(sentence, at, at);
  }

  private Set<Integer> othersThan(Sentence sentence, int pronoun) {
    Set<Integer> others = new HashSet<>(namedInReport(sentence, pronoun));
    others.addAll(subjectsAround(sentence, pronoun));
    return others;
  }

  /**
   * In "Acme sold it" the thing is not Acme: a pronoun that is no reflexive one means nobody who
   * does what its clause tells (principle B; N. Chomsky, Lectures on Government and Binding, 1981).
   */
  private Set<Integer> subjectsAround(Sentence sentence, int pronoun) {
    int verb = Grammar.verbGoverning(sentence, pronoun);
    if (verb < 0) {
      return Set.of();
    }
    Stream<Integer> named =
        mentions.in(sentence).stream()
            .filter(name -> Grammar.verbOf(sentence, name.first(), name.last()) == verb)
            .flatMap(name -> name.entities().stream());
    Stream<Integer> meant =
        sentence.tree().children(verb, "nsubj").stream()
            .flatMap(subject -> meaning(sentence, subject).stream());
    return Stream.concat(named, meant).collect(Collectors.toSet());
  }

  /** In "it claimed that Acme lost" somebody else claims it; in "she, Roe, said" nobody else. */
  private Set<Integer> namedInReport(Sentence sentence, int pronoun) {
    int verb = Grammar.verbOf(sentence, pronoun, pronoun);
    boolean reports =
        Grammar.isSpeaker(sentence, pronoun, pronoun)
            && verb > pronoun
            && !Grammar.isParenthetical(sentence, pronoun);
    return reports
        ? mentions.in(sentence).stream()
            .filter(mention -> mention.first() > verb)
            .flatMap(mention -> mention.entities().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean endsNounPhrase(Sentence sentence, int at) {
    return at + 1 >= sentence.size()
        || !sentence.token(at + 1).isNoun() && !sentence.token(at + 1).tag().equals("HYPH");
  }

  private void role(RolePhrase phrase) {
    Sentence sentence = phrase.sentence();
    Role role = phrase.role();
    Set<Integer> others = namedAsSubject(phrase);
    Optional<Integer> entity =
        phrase.definite() ? antecedents.ofRole(role, phrase.modifiers(), others) : Optional.empty();
    if (entity.isEmpty() && phrase.definite() && phrase.isClosed()) {
      entity = antecedents.ofKind(phrase, others);
    }
    if (entity.isPresent()) {
      settle(sentence, phrase.first(), phrase.head(), List.of(entity.get()));
    } else if (!quoted[phrase.head()]) {
      unnamed(phrase);
    }
  }

  /** In "Acme bought the company" the company is not Acme. */
  private Set<Integer> namedAsSubject(RolePhrase phrase) {
    Sentence sentence = phrase.sentence();
    int verb = Grammar.verbAbove(sentence, phrase.first(), phrase.head());
    return verb < 0
        ? Set.of()
        : mentions.in(sentence).stream()
            .filter(name -> Grammar.verbOf(sentence, name.first(), name.last()) == verb)
            .flatMap(name -> name.entities().stream())
            .collect(Collectors.toSet());
  }

  private void unnamed(RolePhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (phrase.role().refers() != EntityType.PERSON) {
      double weight = weight(sentence, phrase.first(), phrase.head());
      antecedents.unnamed(phrase.role(), phrase.head(), weight);
      return;
    }
    int person = antecedents.unnamed(phrase.role(), phrase.head(), personWeight(phrase));
    if (phrase.definite() && Grammar.actsInMainClause(sentence, phrase.first(), phrase.head())) {
      antecedents.subject(person);
    }
    if (Grammar.isSpeaker(sentence, phrase.first(), phrase.head())) {
      antecedents.speaks(person, sentence);
    }
  }

  /** "One man was hurt" starts a story of that man; "she said a man was hurt" goes on with her. */
  private double personWeight(RolePhrase phrase) {
    Sentence sentence = phrase.sentence();
    double weight = weight(sentence, phrase.first(), phrase.head());
    if (Grammar.isSpeaker(sentence, phrase.first(), phrase.head())
        || !Grammar.isSubject(sentence, phrase.first(), phrase.head())) {
      return weight;
    }
    if (Grammar.isReported(sentence, phrase.first(), phrase.head())) {
      return Math.min(weight, OTHER);
    }
    return phrase.definite() ? weight : weight + SPEAKER;
  }

  private void settle(Sentence sentence, int first, int last, List<Integer> found) {
    if (!found.isEmpty()) {
      List<Integer> named = found.stream().filter(entity -> !Unnamed.is(entity)).toList();
      resolved.put(new Position(sentence.index(), last), named);
      refer(new Reference(sentence, first, last, found));
    }
  }

  private void refer(Reference reference) {
    double weight = weight(reference.sentence(), reference.first(), reference.last());
    boolean subject =
        !quoted[reference.first()]
            && Grammar.isSubject(reference.sentence(), reference.first(), reference.last());
    for (int entity : reference.entities()) {
      antecedents.add(entity, reference.last(), weight);
      if (subject) {
        antecedents.subject(entity);
      }
      if (!modifiesNoun(reference.sentence(), reference.last())) {
        antecedents.stands(entity);
      }
    }
    boolean speaks =
        !quoted[reference.first()]
            && Grammar.isSpeaker(reference.sentence(), reference.first(), reference.last());
    if (speaks && reference.entities().size() == 1) {
      antecedents.speaks(reference.entities().get(0), reference.sentence());
    }
  }

  /** "the Lee campaign" speaks of the campaign. */
  private static boolean modifiesNoun(Sentence sentence, int last) {
    return last + 1 < sentence.size()
        && sentence.token(last + 1).isNoun()
        && !sentence.token(last + 1).isProperNoun();
  }

  private double weight(Sentence sentence, int first, int last) {
    boolean speaks = Grammar.isSpeaker(sentence, first, last);
    double weight = speaks || Grammar.isSubject(sentence, first, last) ? SUBJECT : OTHER;
    weight += speaks ? SPEAKER : 0;
    if (!speaks && modifiesNoun(sentence, last)) {
      weight = MODIFIER;
    }
    return quoted[first] ? weight * IN_QUOTATION : weight;
  }

  RoleFacts roleFacts() {
    return roleFacts;
  }

  Entity entity(int index) {
    return entities.get(index);
  }
}

package org.onrecord.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;
import org.onrecord.attribution.UnnamedSources.Evidence;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.text.Span;

/** Says what kind of source a phrase names, from its head noun and the entities it means. */
final class SourceProfiler {

  /**
   * What a source is.
   *
   * @param crowd whether it is people in general ("critics"), no single source
   * @param count how many unnamed persons are stated, 0 when not
   * @param byRole whether an unnamed source is told only by a role ("a prosecutor")
   * @param channel the channel that the source is by itself ("the filing"), or empty
   * @param evidence in words, for the reviewer
   */
  record Profile(
      Source.Kind kind, boolean crowd, int count, boolean byRole, String channel, String evidence) {

    static final Profile NONE = named(Source.Kind.NONE, "", "no source is given");
  }

  private static final Set<NounClass> PEOPLE =
      Set.of(NounClass.PERSON, NounClass.ROLE, NounClass.CROWD, NounClass.MAKERS);

  /** So many of a crowd that one could name each: "two investors", but not "200 residents". */
  private static final int FEW = 12;

  /** Words of "who asked that her name not be used". */
  private static final int LONGEST_TERMS = 9;

  private static final Set<String> ANYBODY = FunctionWords.of("anybody");
  private static final Set<String> NTH = FunctionWords.of("nth");
  private static final Set<String> QUANTITIES = FunctionWords.of("quantity");
  private static final Set<String> OF_HOUSE = FunctionWords.of("of_house");
  private static final Set<String> SOMEBODY = FunctionWords.of("somebody");

  private final SourceNouns nouns;
  private final Speakers speakers;
  private final UnnamedSources unnamed;
  private final Unpublished unpublished;
  private final SourcingWords terms;

  SourceProfiler(
      SourceNouns nouns,
      Speakers speakers,
      UnnamedSources unnamed,
      Unpublished unpublished,
      SourcingWords terms) {
    this.terms = terms;
    this.nouns = nouns;
    this.speakers = speakers;
    this.unnamed = unnamed;
    this.unpublished = unpublished;
  }

  /**
   * @param head the head token of the source
   * @param phrase all tokens of the source, in text order
   * @param meant the entities that the phrase means
   * @param before the unnamed source that these words may mean again, if any
   */
  Profile profile(
      Sentence sentence,
      Token head,
      List<Token> phrase,
      List<Entity> meant,
      Optional<Profile> before) {
    if ((head.isNumber() || QUANTITIES.contains(head.lemma()))
        && countedIn(head, phrase).isPresent()) {
      return profile(sentence, countedIn(head, phrase).get(), phrase, meant, before);
    }
    NounClass noun = classOf(head, phrase, meant);
    boolean person =
        meant.isEmpty()
            ? noun != NounClass.DOCUMENT && isApposed(phrase) && isNameBehindComma(phrase)
            : meant.stream().anyMatch(e -> e.type() == EntityType.PERSON);
    if (person && (noun != NounClass.DOCUMENT || isApposed(phrase))) {
      return named(
          Source.Kind.PERSON,
          noun == NounClass.SPOKESPERSON ? "spokesperson" : "",
          "a named person");
    }
    if (noun == NounClass.DOCUMENT) {
      return document(sentence, head, phrase);
    }
    if (noun == NounClass.SPOKESPERSON) {
      return named(
          Source.Kind.ORGANIZATION, "spokesperson", "a spokesperson speaks for the organisation");
    }
    boolean somebody =
        head.is("those") || head.is("ones") || head.is("someone") || head.is("somebody");
    if (somebody && unnamed.isQualified(phrase)) {
      return unnamed(0, false, "«" + head.text() + "» without a name");
    }
    boolean named = isOrganization(meant) && isHeadApposed(head, phrase);
    if (!named && PEOPLE.contains(noun)) {
      return person(sentence, head, phrase, before, noun);
    }
    boolean place = meant.stream().anyMatch(e -> e.type() == EntityType.LOCATION);
    if (named || noun == NounClass.ORGANIZATION || isOrganization(meant) || place) {
      return named(Source.Kind.ORGANIZATION, "", "an organisation");
    }
    // A thing that speaks is whoever makes it.
    return meant.isEmpty()
        ? unknown(head, phrase)
        : named(Source.Kind.ORGANIZATION, "", "a name that is no person's");
  }

  /** The bankers of "two of its bankers". */
  private static Optional<Token> countedIn(Token number, List<Token> phrase) {
    List<Token> behind = phrase.stream().filter(word -> word.index() > number.index()).toList();
    boolean of = !behind.isEmpty() && behind.get(0).is("of");
    return of
        ? behind.stream().filter(word -> word.tag().equals("NNS")).findFirst()
        : Optional.empty();
  }

  /** A source that means no entity and whose noun no list knows. */
  private Profile unknown(Token head, List<Token> phrase) {
    if (head.is("it")) {
      return named(Source.Kind.ORGANIZATION, "", "«it» is no person");
    }
    if (isSingledOut(head, phrase)) {
      int count = unnamed.count(head, phrase).orElse(0);
      return unnamed(count, false, "«" + head.text() + "» without a name");
    }
    if (head.isNumber() && phrase.get(0).equals(head)) {
      int count = unnamed.number(head).orElse(0);
      return count > 0 && count <= FEW
          ? unnamed(count, true, "«" + head.text() + "» without names")
          : crowd(head);
    }
    if (head.isProperNoun()) {
      boolean the = phrase.get(0).is("the");
      return named(
          the || head.label() == Token.Label.LOCATION
              ? Source.Kind.ORGANIZATION
              : Source.Kind.PERSON,
          "",
          "a name");
    }
    boolean mayBeName = Character.isUpperCase(head.text().codePointAt(0));
    boolean thing = head.isNoun() && !speakers.isPersonNoun(head);
    return !mayBeName && (thing || head.tag().equals("NNS"))
        ? crowd(head)
        : named(Source.Kind.PERSON, "", "a person told by role");
  }

  private static Profile crowd(Token head) {
    String words = "«" + head.text() + "» is no single source";
    return new Profile(Source.Kind.PERSON, true, 0, false, "", words);
  }

  /** The words of a source that may name it, without who read it. */
  List<Token> naming(Sentence sentence, List<Token> phrase) {
    List<Token> naming =
        phrase.stream().takeWhile(word -> !unpublished.isReading(sentence, word)).toList();
    return naming.isEmpty() ? phrase : naming;
  }

  private Profile document(Sentence sentence, Token head, List<Token> phrase) {
    String words = "«" + head.text() + "» is a document";
    return unpublished
        .sign(sentence, head, phrase)
        .map(
            sign ->
                named(Source.Kind.DOCUMENT, Unpublished.CHANNEL, words + ", «" + sign.text() + "»"))
        .orElse(named(Source.Kind.DOCUMENT, nouns.channel(head.lemma()), words));
  }

  private Profile person(
      Sentence sentence, Token head, List<Token> phrase, Optional<Profile> before, NounClass noun) {
    Optional<Evidence> evidence =
        noun != NounClass.CROWD && noun != NounClass.MAKERS
            ? unnamed.evidence(head, phrase, sentence)
            : unnamed.hidden(phrase, sentence);
    if (evidence.isPresent()) {
      int count = unnamed.count(head, phrase).orElse(0);
      return unnamed(count, evidence.get().byRole(), evidence.get().words());
    }
    if (withholdsName(sentence, phrase)) {
      int count = unnamed.count(head, phrase).orElse(0);
      return unnamed(count, false, "«" + head.text() + "» who is not to be named");
    }
    Token first = phrase.get(0);
    boolean again =
        first.is("the")
            || first.is("this")
            || first.is("these")
            || first.is("that")
            || first.is("those");
    if (again && before.isPresent()) {
      int count = head.tag().equals("NN") ? 0 : before.get().count();
      return unnamed(count, false, "the unnamed source told before");
    }
    return switch (noun) {
      case CROWD -> oneOfCrowd(head, phrase);
      case MAKERS ->
          head.tag().equals("NNS") && isOfSomething(head, phrase) && !isFew(head, phrase)
              ? bareRole()
              : oneOfCrowd(head, phrase);
      case ROLE ->
          head.tag().endsWith("S")
              ? isOfBranch(head, phrase) ? bareRole() : crowd(head)
              : named(Source.Kind.PERSON, "", "a person told by role");
      default -> ANYBODY.contains(head.lemma()) ? anybody(head, phrase, again) : bareRole();
    };
  }

  /** "fire chiefs", "council bosses": they speak for where they are. */
  private static boolean isOfBranch(Token head, List<Token> phrase) {
    return phrase.stream()
        .anyMatch(word -> word.index() == head.index() - 1 && word.tag().equals("NN"));
  }

  private Profile oneOfCrowd(Token head, List<Token> phrase) {
    if (isSingledOut(head, phrase) || isFew(head, phrase)) {
      return hidden(head, unnamed.count(head, phrase).orElse(0));
    }
    if (isOfHouse(head, phrase)) {
      return bareRole();
    }
    if (!head.tag().endsWith("S")
        && head.isNoun()
        && phrase.get(0).is("the")
        && !QUANTITIES.contains(head.lemma())) {
      return named(Source.Kind.PERSON, "", "a person told by role");
    }
    return isOwned(head, phrase)
        ? named(Source.Kind.PERSON, "", "a person told by whose «" + head.text() + "» it is")
        : crowd(head);
  }

  /** "the authors", "its organisers", "organisers of the fair". */
  private static boolean isOfSomething(Token head, List<Token> phrase) {
    return phrase.stream()
        .anyMatch(
            word ->
                word.index() < head.index()
                    ? word.is("the") || word.tag().equals("POS") || word.tag().equals("PRP$")
                    : word.index() == head.index() + 1 && word.is("of"));
  }

  /** "Analysts at Acme", who speak for their house. */
  private boolean isOfHouse(Token head, List<Token> phrase) {
    List<Token> behind = phrase.stream().filter(word -> word.index() > head.index()).toList();
    return head.tag().equals("NNS")
        && OF_HOUSE.contains(head.lemma())
        && behind.size() > 1
        && behind.get(0).is("at")
        && behind.stream().anyMatch(Token::isProperNoun);
  }

  /** "Roe's mother", "the store's owner", "her doctor": nobody else. */
  private static boolean isOwned(Token head, List<Token> phrase) {
    return head.tag().equals("NN")
        && phrase.stream()
            .filter(word -> word.index() < head.index())
            .anyMatch(word -> word.tag().equals("POS") || word.tag().equals("PRP$"));
  }

  /** "The owner, who asked not to be named". */
  private boolean withholdsName(Sentence sentence, List<Token> phrase) {
    int end = phrase.get(phrase.size() - 1).index() + 1;
    int who = end < sentence.size() && sentence.token(end).is(",") ? end + 1 : end;
    if (who >= sentence.size() || !sentence.token(who).is("who")) {
      return false;
    }
    int last = Math.min(sentence.size() - 1, who + LONGEST_TERMS);
    Span clause = sentence.span(who, last);
    return terms.notes(sentence).stream()
        .anyMatch(
            note ->
                note.kind() == Sourcing.NoteKind.REASON_FOR_ANONYMITY
                    && clause.covers(note.span()));
  }

  /** "the people said" are somebody, "people said" and "the 1,000 people said" are not. */
  private Profile anybody(Token head, List<Token> phrase, boolean again) {
    return again && !isMany(head, phrase) ? hidden(head, 0) : crowd(head);
  }

  private static Profile hidden(Token head, int count) {
    return unnamed(count, true, "«" + head.text() + "» without a name");
  }

  private static Profile bareRole() {
    return named(Source.Kind.ORGANIZATION, "", "a bare role speaks for its organisation");
  }

  /** "her label, Acme", but not "an insider at her label, Acme". */
  private static boolean isHeadApposed(Token head, List<Token> phrase) {
    List<Token> toComma =
        phrase.stream()
            .filter(word -> word.index() > head.index())
            .takeWhile(word -> !word.is(","))
            .toList();
    return phrase.stream().anyMatch(word -> word.is(","))
        && toComma.stream().noneMatch(word -> word.tag().equals("IN"));
  }

  /** "her opposite number, Tom Bell", but not "Tom Bell's letter". */
  private static boolean isApposed(List<Token> phrase) {
    Token last = phrase.get(phrase.size() - 1);
    return last.label() == Token.Label.PERSON && phrase.stream().anyMatch(t -> t.is(","));
  }

  /** "its chief, Dana Roe", but not "many experts, including Dana Roe". */
  private static boolean isNameBehindComma(List<Token> phrase) {
    int last = phrase.size() - 1;
    while (last > 0 && phrase.get(last).isProperNoun()) {
      last--;
    }
    return phrase.get(last).is(",");
  }

  private boolean isMany(Token head, List<Token> phrase) {
    return phrase.stream().anyMatch(word -> word.isNumber() && word.index() < head.index())
        && !isFew(head, phrase);
  }

  private boolean isFew(Token head, List<Token> phrase) {
    int count = unnamed.count(head, phrase).orElse(0);
    return count > 0 && count <= FEW;
  }

  /** "one miner", "a Labour MP", "another": somebody whom the text does not name. */
  private boolean isSingledOut(Token head, List<Token> phrase) {
    Token first = phrase.get(0);
    boolean nth =
        phrase.size() == 2
            && (first.is("a") && NTH.contains(head.text()) || first.is("the") && head.is("other"));
    if (SOMEBODY.contains(Words.lower(head)) || nth) {
      return !isShare(head, phrase);
    }
    return UnnamedSources.isOneOfMany(first)
        && first.index() < head.index()
        && !head.tag().endsWith("S")
        && speakers.isPersonNoun(head)
        && (head.tag().equals("NN") || nouns.of(head.lemma()) != NounClass.UNKNOWN);
  }

  /** "one in five", "one out of three". */
  private static boolean isShare(Token head, List<Token> phrase) {
    List<Token> behind =
        phrase.stream().filter(word -> word.index() > head.index()).limit(3).toList();
    return behind.size() > 1
        && (behind.get(0).is("in") || behind.get(0).is("out"))
        && behind.get(behind.size() - 1).isNumber();
  }

  /** "The Harbor Post" is an outlet, no post. */
  private static boolean isOrganization(List<Entity> meant) {
    return meant.stream().anyMatch(e -> e.type() == EntityType.ORGANIZATION);
  }

  private NounClass classOf(Token head, List<Token> phrase, List<Entity> meant) {
    NounClass own = nouns.of(head.lemma());
    // "accounts" are a document, an account is not.
    own = own == NounClass.UNKNOWN ? nouns.of(head.text()) : own;
    own = own == NounClass.UNKNOWN && meant.isEmpty() ? ofOpening(head) : own;
    boolean outlet =
        head.isProperNoun() && (isOrganization(meant) || head.label() == Token.Label.ORGANIZATION);
    own =
        own == NounClass.DOCUMENT && outlet || isJointName(head, phrase)
            ? NounClass.ORGANIZATION
            : own;
    for (Token token : phrase) {
      boolean next = token.index() == head.index() - 1;
      if (next) {
        NounClass compound = nouns.of(token.text() + " " + head.lemma());
        own = compound == NounClass.UNKNOWN ? own : compound;
      }
      if (nouns.of(token.lemma()) == NounClass.SPOKESPERSON) {
        return NounClass.SPOKESPERSON;
      }
    }
    return own;
  }

  /** "The Bakers and Allied Workers' Union": the first noun is no head. */
  private boolean isJointName(Token head, List<Token> phrase) {
    Token last = phrase.get(phrase.size() - 1);
    List<Token> from = phrase.stream().filter(word -> word.index() > head.index()).toList();
    boolean and = !from.isEmpty() && from.get(0).is("and");
    return and
        && last.isProperNoun()
        && nouns.of(last.lemma()) == NounClass.ORGANIZATION
        && from.stream()
            .skip(1)
            .allMatch(
                w ->
                    w.isProperNoun()
                        || w.tag().equals("POS")
                        || Character.isUpperCase(w.text().codePointAt(0)));
  }

  /** "Organisers", which the tagger takes for a name where it opens the sentence. */
  private NounClass ofOpening(Token head) {
    String word = Words.lower(head);
    return head.index() == 0 && head.isProperNoun() && word.endsWith("s")
        ? nouns.of(word.substring(0, word.length() - 1))
        : NounClass.UNKNOWN;
  }

  private static Profile named(Source.Kind kind, String channel, String evidence) {
    return new Profile(kind, false, 0, false, channel, evidence);
  }

  private static Profile unnamed(int count, boolean byRole, String evidence) {
    return new Profile(Source.Kind.UNNAMED, false, count, byRole, "", evidence);
  }
}

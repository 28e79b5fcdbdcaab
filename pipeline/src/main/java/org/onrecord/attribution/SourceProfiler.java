package org.onrecord.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceNouns.NounClass;
import org.onrecord.attribution.UnnamedSources.Evidence;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;

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

  private static final Pattern PERSON_FORM =
      Pattern.compile(".{3,}(?:ist|man|woman|ian|crat|ican|or|er|eer|ant|ent|mate|ee)");

  private final SourceNouns nouns;
  private final UnnamedSources unnamed;

  SourceProfiler(SourceNouns nouns, UnnamedSources unnamed) {
    this.nouns = nouns;
    this.unnamed = unnamed;
  }

  /**
   * @param head the head token of the source
   * @param phrase all tokens of the source, in text order
   * @param meant the entities that the phrase means
   * @param before the unnamed source that spoke last, if any
   */
  Profile profile(
      Sentence sentence,
      Token head,
      List<Token> phrase,
      List<Entity> meant,
      Optional<Profile> before) {
    NounClass noun = classOf(head, phrase, meant);
    boolean person = meant.stream().anyMatch(e -> e.type() == EntityType.PERSON);
    if (person && (noun != NounClass.DOCUMENT || isApposed(phrase))) {
      return named(
          Source.Kind.PERSON,
          noun == NounClass.SPOKESPERSON ? "spokesperson" : "",
          "a named person");
    }
    if (noun == NounClass.DOCUMENT) {
      return named(
          Source.Kind.DOCUMENT, nouns.channel(head.lemma()), "«" + head.text() + "» is a document");
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
    if (noun == NounClass.PERSON || noun == NounClass.CROWD) {
      return person(sentence, head, phrase, before, noun);
    }
    if (noun == NounClass.ORGANIZATION || isOrganization(meant)) {
      return named(Source.Kind.ORGANIZATION, "", "an organisation");
    }
    if (head.tag().equals("PRP") && !head.is("it") && before.isPresent() && meant.isEmpty()) {
      return before.get();
    }
    if (meant.isEmpty() && isSingledOut(head, phrase)) {
      int count = unnamed.count(head, phrase).orElse(0);
      return unnamed(count, false, "«" + head.text() + "» without a name");
    }
    return named(Source.Kind.PERSON, "", head.isProperNoun() ? "a name" : "a person");
  }

  private Profile person(
      Sentence sentence, Token head, List<Token> phrase, Optional<Profile> before, NounClass noun) {
    Optional<Evidence> evidence =
        noun == NounClass.PERSON ? unnamed.evidence(head, phrase, sentence) : anonymous(phrase);
    if (evidence.isPresent()) {
      int count = unnamed.count(head, phrase).orElse(0);
      return unnamed(count, evidence.get().byRole(), evidence.get().words());
    }
    boolean again =
        phrase.stream().anyMatch(t -> t.is("the") || t.is("this") || t.is("these") || t.is("that"));
    if (again && before.isPresent()) {
      int count = head.tag().equals("NN") ? 0 : before.get().count();
      return unnamed(count, false, "the unnamed source told before");
    }
    if (noun == NounClass.CROWD) {
      String words = "«" + head.text() + "» is no single source";
      return new Profile(Source.Kind.PERSON, true, 0, false, "", words);
    }
    return named(Source.Kind.ORGANIZATION, "", "a bare role speaks for its organisation");
  }

  /** "her opposite number, Tom Bell", but not "Tom Bell's letter". */
  private static boolean isApposed(List<Token> phrase) {
    Token last = phrase.get(phrase.size() - 1);
    return last.label() == Token.Label.PERSON && phrase.stream().anyMatch(t -> t.is(","));
  }

  /** "one miner", "a resident": somebody, told by the noun's form, whom the text does not name. */
  private static boolean isSingledOut(Token head, List<Token> phrase) {
    Token first = phrase.get(0);
    return head.tag().equals("NN")
        && first.index() < head.index()
        && (first.is("a") || first.is("an") || first.is("one") || first.is("another"))
        && PERSON_FORM.matcher(head.lemma()).matches()
        && phrase.stream().noneMatch(Token::isProperNoun);
  }

  /** "The Harbor Post" is an outlet, no post. */
  private static boolean isOrganization(List<Entity> meant) {
    return meant.stream().anyMatch(e -> e.type() == EntityType.ORGANIZATION);
  }

  private static Optional<Evidence> anonymous(List<Token> phrase) {
    return phrase.stream()
        .filter(t -> t.text().toLowerCase(Locale.ROOT).startsWith("anonym") || t.is("familiar"))
        .findFirst()
        .map(t -> new Evidence("«" + t.text() + "»", false));
  }

  private NounClass classOf(Token head, List<Token> phrase, List<Entity> meant) {
    NounClass own = nouns.of(head.lemma());
    boolean outlet =
        head.isProperNoun() && (isOrganization(meant) || head.label() == Token.Label.ORGANIZATION);
    own = own == NounClass.DOCUMENT && outlet ? NounClass.ORGANIZATION : own;
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

  private static Profile named(Source.Kind kind, String channel, String evidence) {
    return new Profile(kind, false, 0, false, channel, evidence);
  }

  private static Profile unnamed(int count, boolean byRole, String evidence) {
    return new Profile(Source.Kind.UNNAMED, false, count, byRole, "", evidence);
  }
}

package org.onrecord.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Token;
import org.onrecord.article.Article;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Source;
import org.onrecord.entity.Entity;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/** Says which independent source a claim goes back to. */
final class Origins {

  /** "HARBOR CITY (AP) -": a tag in brackets with a dash behind it, near the beginning. */
  private static final Pattern WIRE_TAG = Pattern.compile("\\(([A-Za-z]{2,12})\\)\\s{0,3}[-–—―]");

  private static final int OPENING = 200;
  private static final int LONGEST_PHRASE = 60;
  private static final Map<String, String> AGENCIES = agencies();

  private final ArticleView view;
  private final StoryPrint story;
  private final String outlet;

  Origins(ArticleView view) {
    this.view = view;
    Article article = view.analysed().article();
    this.story = StoryPrint.of(article.text());
    this.outlet = outlet(article);
  }

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new HashMap<>();
    Lexicon.load(Origins.class, "wire-agencies.tsv")
        .rows()
        .forEach(row -> agencies.put(row.get("tag"), row.get("name")));
    return agencies;
  }

  private static String outlet(Article article) {
    String text = article.text();
    Matcher tag = WIRE_TAG.matcher(text.substring(0, Math.min(OPENING, text.length())));
    while (tag.find()) {
      if (AGENCIES.containsKey(tag.group(1))) {
        return AGENCIES.getOrDefault(tag.group(1), "");
      }
    }
    return article.publisher().isBlank() ? "article " + article.id() : article.publisher();
  }

  /** What the outermost source says is its word, whoever it says it from. */
  Origin of(Standing standing) {
    for (int at = standing.chain().size() - 1; at >= 0; at--) {
      Attribution attribution = standing.chain().get(at);
      switch (attribution.source().kind()) {
        case PERSON, ORGANIZATION, DOCUMENT -> {
          return speaker(attribution.source());
        }
        case UNNAMED -> {
          return outlet(voice(attribution.source()), Origin.UNNAMED + " of " + outlet);
        }
        case NONE -> {
          // "it is expected": the next source inwards, else the outlet itself
        }
      }
    }
    return outlet("", outlet);
  }

  /** What these say of themselves, though no attribution was made of it: "Acme denied paying". */
  static Origin of(List<Participant> speakers) {
    return new Origin(
        speakers.stream().map(Names::key).toList(),
        false,
        StoryPrint.NONE,
        "",
        speakers.stream().map(Participant::name).collect(Collectors.joining(" and ")));
  }

  private Origin outlet(String voice, String words) {
    return new Origin(List.of(key("organization", outlet)), true, story, voice, words);
  }

  /** "lawyer" of "his lawyer"; empty for "two people", who may be anybody. */
  private String voice(Source source) {
    return source.spans().stream()
        .findFirst()
        .flatMap(this::headNoun)
        .filter(noun -> !Signals.SHIPPED.is(noun, "anybody"))
        .map(Token::lemma)
        .orElse("");
  }

  private Origin speaker(Source source) {
    List<Entity> speakers =
        source.entityIds().stream().flatMap(id -> view.entity(id).stream()).toList();
    if (!speakers.isEmpty()) {
      List<String> keys = new ArrayList<>();
      speakers.forEach(entity -> keys.add(Names.key(Participant.named(entity))));
      String words = speakers.stream().map(Entity::name).collect(Collectors.joining(" and "));
      return new Origin(keys, false, StoryPrint.NONE, "", words);
    }
    String words =
        source.spans().stream()
            .map(span -> span.in(view.analysed().article().text()))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
    boolean document = source.kind() == Source.Kind.DOCUMENT && !words.isBlank();
    return document
        ? new Origin(
            List.of(key("document", documentKind(source, words))),
            false,
            StoryPrint.NONE,
            "",
            words)
        : outlet(voice(source), nameless(source, words));
  }

  /**
   * "the union (Harbor Post)", or somebody whom the outlet quotes where a pronoun is all it has.
   */
  private String nameless(Source source, String words) {
    String phrase = words.split("[,;:(]| who | which | that ", 2)[0].strip();
    Optional<String> noun =
        source.spans().stream().findFirst().flatMap(this::headNoun).map(Token::text);
    boolean tells =
        phrase.length() <= LONGEST_PHRASE
            && noun.filter(told -> (" " + phrase).contains(" " + told)).isPresent();
    return tells
        ? (opensWithName(source) ? phrase : uncapitalised(phrase)) + " (" + outlet + ")"
        : "somebody whom " + outlet + " quotes";
  }

  private boolean opensWithName(Source source) {
    return view.analysed().text().tokensIn(source.spans().get(0)).stream()
        .findFirst()
        .filter(Token::isProperNoun)
        .isPresent();
  }

  /** But not the first letter of "MPs". */
  private static String uncapitalised(String phrase) {
    boolean word = phrase.length() < 2 || !Character.isUpperCase(phrase.charAt(1));
    return word ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1) : phrase;
  }

  /**
   * "filing" of "a registry filing last week": outlets word one document differently, so that two
   * of a kind are not taken for two sources.
   */
  private String documentKind(Source source, String words) {
    String kind = headNoun(source.spans().get(0)).map(Token::lemma).orElse("");
    return kind.isEmpty() ? words : kind;
  }

  /** The last noun of the first run of nouns. */
  private Optional<Token> headNoun(Span words) {
    @Nullable Token head = null;
    for (Token token : view.analysed().text().tokensIn(words)) {
      if (head != null && !token.isNoun()) {
        break;
      }
      head = token.isNoun() ? token : head;
    }
    return Optional.ofNullable(head);
  }

  private static String key(String type, String name) {
    return type + ":" + Names.normal(name);
  }
}

package org.onrecord.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.corenlp.CoreNlpAnnotator;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Bucket;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Source;
import org.onrecord.attribution.Sourcing;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.entity.References;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/**
 * Builds analysed articles for tests: real tokens and trees, but sources as marked, names of a
 * list, and amounts and times by simple patterns, so that these tests do not hang on other stages.
 */
public final class TestArticles {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);
  private static final Lexicon NAMES = Lexicon.load(TestArticles.class, "pairs/names.tsv");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "((?:about|roughly|more than|at least|up to|nearly|less than) |~)?([$€£])([\\d.]+)"
              + "(?: (million|billion)|(bn|[MBm])\\b)( (?:a|per) (?:year|month))?");
  private static final Map<String, Modifier> HEDGES =
      Map.of(
          "about", Modifier.ABOUT,
          "roughly", Modifier.ABOUT,
          "~", Modifier.ABOUT,
          "more than", Modifier.MORE_THAN,
          "at least", Modifier.AT_LEAST,
          "up to", Modifier.UP_TO,
          "nearly", Modifier.LESS_THAN,
          "less than", Modifier.LESS_THAN);
  private static final Map<String, String> CURRENCIES = Map.of("$", "USD", "€", "EUR", "£", "GBP");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:the (first|second|third|fourth) quarter of )?(?:("
              + String.join("|", MONTHS)
              + ") (?:(\\d{1,2}), )?)?\\b((?:19|20)\\d\\d)\\b");

  private TestArticles() {}

  public static AnalysedArticle of(String id, String publisher, String published, String marked) {
    MarkedText text = new MarkedText(marked);
    String plain = text.plain();
    AnnotatedText annotated = ANNOTATOR.annotate(plain);
    List<Entity> entities = entities(plain);
    return new AnalysedArticle(
        new Article(
            id,
            id,
            "",
            publisher,
            Published.on(LocalDate.parse(published), Published.From.META),
            "",
            "en",
            "",
            plain),
        annotated,
        entities,
        amounts(plain),
        times(plain),
        attributions(text, entities),
        new Sourcing(0, 0, 0, List.of(), List.of()));
  }

  /** Pronouns mean the person named last before them, "the company" the organisation. */
  public static References references(AnalysedArticle article) {
    return (sentence, tokens) -> {
      String word = sentence.token(tokens.get(tokens.size() - 1)).text().toLowerCase(Locale.ROOT);
      int before = sentence.token(tokens.get(0)).span().start();
      return switch (word) {
        case "he", "she", "her", "him", "his" -> last(article, EntityType.PERSON, before);
        case "it", "its", "company", "organization" ->
            last(article, EntityType.ORGANIZATION, before);
        default -> List.of();
      };
    };
  }

  private static List<String> last(AnalysedArticle article, EntityType type, int before) {
    String found = "";
    int at = -1;
    for (Entity entity : article.entities()) {
      for (Span mention : entity.mentions()) {
        if (entity.type() == type && mention.end() <= before && mention.start() > at) {
          found = entity.id();
          at = mention.start();
        }
      }
    }
    return found.isEmpty() ? List.of() : List.of(found);
  }

  private static List<Entity> entities(String text) {
    List<Entity> entities = new ArrayList<>();
    for (Lexicon.Row row : NAMES.rows()) {
      List<String> forms = new ArrayList<>(List.of(row.get("name")));
      forms.addAll(row.list("short"));
      List<Span> mentions = new ArrayList<>();
      for (String form : forms) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(form) + "(?!\\w)").matcher(text);
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end());
          if (mentions.stream().noneMatch(other -> other.overlaps(span))) {
            mentions.add(span);
          }
        }
      }
      if (!mentions.isEmpty()) {
        entities.add(
            new Entity(
                "e" + (entities.size() + 1),
                row.get("name"),
                EntityType.valueOf(row.get("type")),
                mentions));
      }
    }
    return entities;
  }

  private static List<Amount> amounts(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      String scale = matcher.group(4) == null ? matcher.group(5) : matcher.group(4);
      BigDecimal value =
          new BigDecimal(matcher.group(3))
              .scaleByPowerOfTen(scale.toLowerCase(Locale.ROOT).startsWith("b") ? 9 : 6);
      String hedge = matcher.group(1) == null ? "" : matcher.group(1).strip();
      Modifier modifier = HEDGES.getOrDefault(hedge, Modifier.EXACT);
      boolean openLow = modifier == Modifier.LESS_THAN || modifier == Modifier.UP_TO;
      boolean openHigh = modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
      String currency = CURRENCIES.getOrDefault(matcher.group(2), "");
      amounts.add(
          new Amount(
              "m" + (amounts.size() + 1),
              new Span(matcher.start(), matcher.end()),
              openLow ? Bound.OPEN : Bound.at(value),
              openHigh ? Bound.OPEN : Bound.at(value),
              currency,
              modifier,
              matcher.group(6) == null ? "" : "year"));
    }
    return amounts;
  }

  private static List<TimeExpression> times(String text) {
    List<TimeExpression> times = new ArrayList<>();
    Matcher matcher = TIME.matcher(text);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(4));
      LocalDate from = LocalDate.of(year, 1, 1);
      LocalDate to = LocalDate.of(year, 12, 31);
      if (matcher.group(1) != null) {
        int quarter = List.of("first", "second", "third", "fourth").indexOf(matcher.group(1));
        from = LocalDate.of(year, 1 + 3 * quarter, 1);
        to = from.plusMonths(3).minusDays(1);
      } else if (matcher.group(2) != null) {
        YearMonth month = YearMonth.of(year, 1 + MONTHS.indexOf(matcher.group(2)));
        boolean day = matcher.group(3) != null;
        from = day ? month.atDay(Integer.parseInt(matcher.group(3))) : month.atDay(1);
        to = day ? from : month.atEndOfMonth();
      }
      times.add(
          new TimeExpression(
              "t" + (times.size() + 1),
              new Span(matcher.start(), matcher.end()),
              TimeExpression.Type.DATE,
              from.toString(),
              "",
              from.toString(),
              to.toString(),
              Anchor.NONE,
              false));
    }
    return times;
  }

  private static List<Attribution> attributions(MarkedText text, List<Entity> entities) {
    List<Attribution> attributions = new ArrayList<>();
    for (MarkedText.Mark mark : text.marks()) {
      String source = mark.source();
      Bucket bucket = Bucket.NAMED_SOURCE;
      if (source.startsWith("tweet:")) {
        bucket = Bucket.TWEET;
      } else if (source.startsWith("announcement:")) {
        bucket = Bucket.PUBLIC_ANNOUNCEMENT;
      } else if (source.equals("unnamed")) {
        bucket = Bucket.PEOPLE_FAMILIAR;
      }
      String cue = source.contains("@") ? source.substring(source.indexOf('@') + 1) : "";
      String names = source.replaceFirst("@.*", "").replaceFirst("^(tweet|announcement):", "");
      attributions.add(
          new Attribution(
              "a" + (attributions.size() + 1),
              bucket,
              "",
              false,
              source(names, entities),
              cue.isEmpty() ? List.of() : List.of(word(text.plain(), cue, mark.content())),
              List.of(mark.content()),
              List.of(),
              Polarity.NEUTRAL,
              mark.parent() < 0 ? "" : "a" + (mark.parent() + 1),
              0.9,
              List.of()));
    }
    return attributions;
  }

  private static Source source(String names, List<Entity> entities) {
    if (names.equals("unnamed")) {
      return new Source(List.of(), List.of(), Source.Kind.UNNAMED, 0);
    }
    List<Entity> speakers =
        entities.stream().filter(e -> List.of(names.split("\\+")).contains(e.name())).toList();
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("«" + names + "» does not stand in the text");
    }
    boolean person = speakers.get(0).type() == EntityType.PERSON;
    return new Source(
        List.of(speakers.get(0).mentions().get(0)),
        speakers.stream().map(Entity::id).toList(),
        person ? Source.Kind.PERSON : Source.Kind.ORGANIZATION,
        0);
  }

  private static Span word(String text, String word, Span content) {
    int after = text.indexOf(word, content.end());
    int at = after < 0 ? text.indexOf(word) : after;
    return new Span(at, at + word.length());
  }
}

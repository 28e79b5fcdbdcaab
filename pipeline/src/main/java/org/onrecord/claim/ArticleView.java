package org.onrecord.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.entity.Entity;
import org.onrecord.text.PassageIndex;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/** One article with what the claim stage looks up again and again. */
final class ArticleView {

  private final AnalysedArticle analysed;
  private final PassageIndex passages;
  private final Map<Integer, Syntax> syntax = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();
  private final Map<Integer, List<Span>> amounts = new HashMap<>();
  private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
  private final Map<Integer, BitSet> values = new HashMap<>();

  /** In code units: ", up to the end of ". */
  private static final int LONGEST_LINK = 20;

  /** What stands before the first time of a range. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\bbetween(?:\\s(?:early|late|mid))?\\s$");

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom(?:\\s(?:early|late|mid))?\\s$");
  private static final Pattern TO =
      Pattern.compile("\\s(?:to|until|till|through)(?:\\s(?:early|late|mid))?\\s");

  private static final Pattern LINK =
      Pattern.compile(
          "([\\s,(]|\\b(up|to|until|till|through|of|in|on|that|which|ended|ending|the|end|last)\\b)*");

  ArticleView(AnalysedArticle analysed) {
    this.analysed = analysed;
    this.passages = new PassageIndex(analysed.article().text());
    for (Entity entity : analysed.entities()) {
      entities.put(entity.id(), entity);
      for (Span span : entity.mentions()) {
        bySentence(mentions, span, new Mention(span, entity));
      }
    }
    analysed.amounts().forEach(amount -> bySentence(amounts, amount.span(), amount.span()));
    analysed.times().forEach(time -> bySentence(times, time.span(), time));
  }

  private <T> void bySentence(Map<Integer, List<T>> map, Span span, T value) {
    analysed
        .text()
        .sentenceAt(span.start())
        .ifPresent(s -> map.computeIfAbsent(s.index(), index -> new ArrayList<>()).add(value));
  }

  AnalysedArticle analysed() {
    return analysed;
  }

  PassageIndex passages() {
    return passages;
  }

  Optional<Sentence> sentenceOf(Span span) {
    return analysed.text().sentenceAt(span.start());
  }

  Syntax syntax(Sentence sentence) {
    return syntax.computeIfAbsent(
        sentence.index(), index -> new Syntax(sentence, token -> isValue(sentence, token)));
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The entity whose mention ends with this token, or holds it. */
  Optional<Entity> namedBy(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return mentions.getOrDefault(sentence.index(), List.of()).stream()
        .filter(mention -> mention.span().overlaps(span))
        .map(Mention::entity)
        .findFirst();
  }

  /** Entities named in the spans, in text order, each once. */
  List<Entity> namedIn(Sentence sentence, List<Span> spans) {
    return mentions.getOrDefault(sentence.index(), List.of()).stream()
        .filter(mention -> mention.span().isWithin(spans))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  /** The span, from the start of a name that it would cut: not "Strand" of "Ann Moreno-Strand". */
  Span withWholeName(Sentence sentence, Span span) {
    return mentions.getOrDefault(sentence.index(), List.of()).stream()
        .map(Mention::span)
        .filter(name -> name.start() < span.start() && name.end() > span.start())
        .findFirst()
        .map(name -> new Span(name.start(), span.end()))
        .orElse(span);
  }

  /** Whether the token belongs to an amount or a time. */
  boolean isValue(Sentence sentence, int token) {
    return values.computeIfAbsent(sentence.index(), index -> values(sentence)).get(token);
  }

  private BitSet values(Sentence sentence) {
    BitSet found = new BitSet();
    amountsIn(sentence).forEach(amount -> mark(sentence, amount, found));
    timesIn(sentence).forEach(time -> mark(sentence, time.span(), found));
    return found;
  }

  private void mark(Sentence sentence, Span value, BitSet found) {
    tokens(sentence, value).ifPresent(ends -> found.set(ends[0], ends[1] + 1));
  }

  /** The amounts of the sentence, in text order. */
  List<Span> amountsIn(Sentence sentence) {
    return amounts.getOrDefault(sentence.index(), List.of());
  }

  List<TimeExpression> timesIn(Sentence sentence) {
    return times.getOrDefault(sentence.index(), List.of());
  }

  /** Whether the time only ends one told before it: "in the six months to <em>June 30</em>". */
  boolean isEndOfLength(Sentence sentence, TimeExpression time) {
    return timesIn(sentence).stream()
        .filter(length -> length.span().end() <= time.span().start())
        .filter(length -> !length.earliest().equals(time.earliest()))
        .filter(length -> !length.latest().isEmpty() && length.latest().equals(time.latest()))
        .map(length -> new Span(length.span().end(), time.span().start()))
        .filter(link -> link.length() <= LONGEST_LINK)
        .anyMatch(link -> LINK.matcher(link.in(analysed.article().text())).matches());
  }

  /** Whether the time only ends what another begins: "between May 2019 and <em>June 2024</em>". */
  boolean isEndOfRange(Sentence sentence, TimeExpression time) {
    String text = analysed.article().text();
    return timesIn(sentence).stream()
        .filter(start -> start.span().end() < time.span().start())
        .filter(start -> time.span().start() - start.span().end() <= LONGEST_LINK)
        .anyMatch(
            start -> {
              String opening = text.substring(sentence.span().start(), start.span().start());
              String link = text.substring(start.span().end(), time.span().start());
              return BETWEEN.matcher(opening).find() && link.strip().equals("and")
                  || FROM.matcher(opening).find()
                      && TO.matcher(link).matches()
                      && !tellsOfChange(sentence);
            });
  }

  /** "moved from May to June": of the two days the second holds. */
  private boolean tellsOfChange(Sentence sentence) {
    Syntax syntax = syntax(sentence);
    return IntStream.range(0, sentence.size())
        .filter(syntax::isVerb)
        .anyMatch(
            verb ->
                Signals.SHIPPED.effectOfVerb(syntax, verb, "putting-off").isPresent()
                    || Signals.SHIPPED.effectOfVerb(syntax, verb, "moving").isPresent());
  }

  /** First and last of the sentence's tokens in the span; empty where there is none. */
  Optional<int[]> tokens(Sentence sentence, Span span) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new int[] {first, last});
  }

  private record Mention(Span span, Entity entity) {}
}

package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.amount.Amount;
import org.onrecord.attribution.Attribution;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.CountEntry;
import org.onrecord.text.Span;
import org.onrecord.time.TimeExpression;

/** What the report marks in the sentences around one claim or several that stand together. */
final class ClaimMarks {

  private final ArticleView article;

  ClaimMarks(ArticleView article) {
    this.article = article;
  }

  /** The sentences around a claim, with those that say who said it. */
  Excerpt excerpt(ClaimEntry claim) {
    Stream<Span> said =
        article.chain(claim.attributionId()).stream()
            .flatMap(a -> Stream.concat(a.source().spans().stream(), a.cue().stream()));
    return Excerpt.around(Stream.concat(claim.places().stream(), said), article);
  }

  List<Mark> of(List<ClaimEntry> claims) {
    List<Mark> marks = new ArrayList<>();
    for (ClaimEntry claim : claims) {
      for (Attribution attribution : article.chain(claim.attributionId())) {
        add(marks, attribution.source().spans(), Mark.Kind.SOURCE);
        add(marks, attribution.cue(), Mark.Kind.CUE);
      }
      List<Span> content =
          article.attribution(claim.attributionId()).map(Attribution::content).orElse(List.of());
      add(marks, content, Mark.Kind.CONTENT);
      if (!content.equals(claim.places())) {
        add(marks, claim.places(), Mark.Kind.CLAIM);
      }
      claim.amounts().forEach(amount -> add(marks, amount.spans(), Mark.Kind.AMOUNT));
      add(marks, claim.times().stream().map(TimeExpression::span).toList(), Mark.Kind.TIME);
    }
    return marks.stream().distinct().toList();
  }

  /**
   * The marks of one side of a conflict: the claim, and in it what the other side has otherwise.
   */
  List<Mark> of(ClaimEntry claim, List<ClaimEntry> others) {
    List<Mark> marks = new ArrayList<>(of(List.of(claim)));
    add(marks, differing(claim, others), Mark.Kind.DIFFERS);
    return marks;
  }

  private static List<Span> differing(ClaimEntry claim, List<ClaimEntry> others) {
    List<Span> values = new ArrayList<>();
    values.addAll(differing(claim, others, ClaimEntry::amounts, ClaimMarks::differ, Amount::span));
    values.addAll(
        differing(claim, others, ClaimEntry::times, ClaimMarks::differ, TimeExpression::span));
    values.addAll(
        differing(
            claim,
            others,
            ClaimEntry::counts,
            ClaimMarks::differ,
            count -> count.passage().utf16()));
    return values.isEmpty() ? claim.places() : values;
  }

  /** Where the claim's values of one kind stand that another claim has otherwise. */
  private static <V> List<Span> differing(
      ClaimEntry claim,
      List<ClaimEntry> others,
      Function<ClaimEntry, List<V>> values,
      BiPredicate<V, V> differ,
      Function<V, Span> place) {
    return values.apply(claim).stream()
        .filter(
            mine ->
                others.stream()
                    .flatMap(other -> values.apply(other).stream())
                    .anyMatch(its -> differ.test(mine, its)))
        .map(place)
        .toList();
  }

  private static boolean differ(CountEntry mine, CountEntry its) {
    boolean ofOne =
        mine.measure().equals(its.measure())
            && (!mine.measure().isEmpty() || mine.of().equals(its.of()));
    return ofOne && !(mine.low().equals(its.low()) && mine.high().equals(its.high()));
  }

  private static boolean differ(Amount mine, Amount its) {
    return !mine.currency().equals(its.currency())
        || !mine.low().equals(its.low())
        || !mine.high().equals(its.high());
  }

  private static boolean differ(TimeExpression mine, TimeExpression its) {
    return !mine.value().equals(its.value())
        || !mine.earliest().equals(its.earliest())
        || !mine.latest().equals(its.latest());
  }

  private static void add(List<Mark> marks, List<Span> spans, Mark.Kind kind) {
    spans.forEach(span -> marks.add(new Mark(span, kind)));
  }
}

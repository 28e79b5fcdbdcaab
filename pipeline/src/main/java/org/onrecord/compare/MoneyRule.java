package org.onrecord.compare;

import java.util.List;
import java.util.Optional;
import org.onrecord.amount.Amount;
import org.onrecord.claim.Modality;
import org.onrecord.claim.MoneyMention;
import org.onrecord.claim.PredicateFamily.Nature;

/** Compares amounts of the same kind, currency, unit, part and modality. */
final class MoneyRule implements Rule {

  private static final String ASPECT = "amount";

  private final Rates rates;

  MoneyRule(Rates rates) {
    this.rates = rates;
  }

  @Override
  public Optional<Finding> judge(Pair pair) {
    Optional<MoneyMention> one = pair.first().claim().money();
    Optional<MoneyMention> other = pair.second().claim().money();
    if (one.isEmpty() || other.isEmpty() || !isComparable(pair, one.get(), other.get())) {
      return Optional.empty();
    }
    List<Value.Match> matches = Value.matches(one.get(), other.get());
    return matches.isEmpty() ? converted(pair, one.get(), other.get()) : matched(pair, matches);
  }

  /** "£5m ($6m)" agrees with "$6m", and is in conflict with what both of its values exclude. */
  private static Optional<Finding> matched(Pair pair, List<Value.Match> matches) {
    Optional<Value.Match> agreeing = matches.stream().filter(Value.Match::agrees).findFirst();
    if (agreeing.isPresent()) {
      return same(pair, compared(agreeing.get()));
    }
    return matches.stream().allMatch(Value.Match::excludes)
        ? different(pair, compared(matches.get(0)))
        : Optional.empty();
  }

  private static Compared compared(Value.Match match) {
    return new Compared(ASPECT, match.one().words(), match.other().words());
  }

  /** By the rate that somebody gave, so that an editor finds it in the reason as it was written. */
  private Optional<Finding> converted(Pair pair, MoneyMention first, MoneyMention second) {
    Compared compared = new Compared(ASPECT, first.passage().text(), second.passage().text());
    Amount left = first.amount();
    Amount right = second.amount();
    String day = pair.dayOfRates();
    AmountRange one = AmountRange.of(left);
    AmountRange other = AmountRange.of(right);
    Optional<Rates.Rate> there = rates.rate(left.currency(), right.currency(), day);
    if (there.isPresent()) {
      return judge(pair, one.converted(there.get().rate()), other, compared)
          .map(finding -> finding.because(Reasons.rate(there.get())));
    }
    return rates
        .rate(right.currency(), left.currency(), day)
        .flatMap(
            back ->
                judge(pair, one, other.converted(back.rate()), compared)
                    .map(finding -> finding.because(Reasons.rate(back))));
  }

  private static Optional<Finding> judge(
      Pair pair, AmountRange left, AmountRange right, Compared compared) {
    if (left.agreesWith(right)) {
      return same(pair, compared);
    }
    return left.excludes(right) ? different(pair, compared) : Optional.empty();
  }

  private static boolean isComparable(Pair pair, MoneyMention one, MoneyMention other) {
    Amount left = one.amount();
    Amount right = other.amount();
    return pair.first().family().isPresent()
        && left.per().equals(right.per())
        && pair.first().claim().isQualifiedLike(pair.second().claim())
        && pair.haveFittingCircumstances()
        && !pair.first().claim().negated()
        && !pair.second().claim().negated()
        && pair.first().reversed() == pair.second().reversed()
        && (pair.haveOneModality() || pair.isOneAgreement());
  }

  private static Optional<Finding> same(Pair pair, Compared compared) {
    boolean period = !pair.first().isOf(Nature.FLOW) || hasOnePeriod(pair);
    boolean repeats = pair.isInOneArticle() && pair.isOfOneOrigin();
    boolean apart = pair.areBothBounded() && !pair.haveEqualBounds();
    boolean elsewhere = apart || pair.haveOtherPlaces();
    if (!pair.mayHaveEqualObjects() || !pair.isSameStory() || !period || repeats || elsewhere) {
      return Optional.empty();
    }
    boolean sure = pair.hasEqualObjects();
    String reason =
        Reasons.accounts(pair)
            + " "
            + Reasons.agreement(compared)
            + (sure ? "" : " One of the two does not name whom it concerns.")
            + Reasons.oneOrigin(pair);
    return Optional.of(new Finding(RelationKind.SAME, false, reason, compared, sure ? 0.9 : 0.7));
  }

  private static boolean hasOnePeriod(Pair pair) {
    return pair.first().period().equalsKnown(pair.second().period())
        || pair.first().period().bothUnknown(pair.second().period());
  }

  private static Optional<Finding> different(Pair pair, Compared compared) {
    if (!pair.haveFittingPlaces()) {
      return Optional.empty();
    }
    if (!pair.hasEqualObjects() || pair.first().period().isApartFrom(pair.second().period())) {
      return pair.hasEqualObjects() ? laterState(pair, compared) : Optional.empty();
    }
    boolean changes =
        pair.first().isOf(Nature.STOCK)
            || pair.first().modality() != Modality.FACT
            || (pair.first().isOf(Nature.ONCE) && pair.isOfOneVoiceAlone());
    if (changes
        && pair.first().period().bothUnknown(pair.second().period())
        && !pair.isSameTimeOrNews()) {
      return byPublication(pair, compared);
    }
    if (pair.isOfOneVoiceAlone() || !isOneMatter(pair) || !haveFittingBounds(pair)) {
      return Optional.empty();
    }
    return Optional.of(Finding.exclusion(pair, compared, 0.8));
  }

  private static boolean haveFittingBounds(Pair pair) {
    return pair.first().isOf(Nature.ONCE) || pair.haveEqualBounds();
  }

  /** Whether the two can only mean one payment, price, worth or result. */
  private static boolean isOneMatter(Pair pair) {
    if (pair.first().isOf(Nature.ONCE)) {
      return true;
    }
    if (pair.first().isOf(Nature.FLOW)) {
      return pair.first().period().equalsKnown(pair.second().period());
    }
    if (pair.first().isOf(Nature.STOCK) && pair.isInOneArticle()) {
      return pair.first().period().equalsKnown(pair.second().period());
    }
    return pair.isSameTimeOrNews();
  }

  private static Optional<Finding> laterState(Pair pair, Compared compared) {
    if (!pair.first().isOf(Nature.STOCK)) {
      return Optional.empty();
    }
    boolean turned = pair.second().period().isAfter(pair.first().period());
    return Optional.of(Finding.superseding(pair, compared, turned, "a later time", 0.7));
  }

  private static Optional<Finding> byPublication(Pair pair, Compared compared) {
    if (!pair.isFirstPublishedLater() && !pair.isSecondPublishedLater()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.superseding(pair, compared, pair.isSecondPublishedLater(), "a later article", 0.7));
  }
}

package org.onrecord.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Modality;
import org.onrecord.claim.MoneyMention;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;
import org.onrecord.claim.PredicateFamily;
import org.onrecord.claim.PredicateFamily.Nature;
import org.onrecord.claim.TimeBound;

/** Compares a claim with one that says no, or with its opposite. */
final class PolarityRule implements Rule {

  /** How long before a denial what it denies can have happened. */
  private static final long FRESH_DAYS = 31;

  @Override
  public Optional<Finding> judge(Pair pair) {
    return pair.isOfOneVoice() || !pair.isContradiction() || !isOneMatter(pair)
        ? Optional.empty()
        : Optional.of(Finding.contradiction(pair, 0.75));
  }

  private static boolean isOneMatter(Pair pair) {
    boolean known = pair.first().family().isPresent() || hasNamedObjects(pair);
    boolean generally = isDeniedInGeneral(pair) || isDeniedInGeneral(pair.turned());
    return known
        && (generally || pair.hasEqualObjects() || pair.isNewsOfOneThing())
        && (generally || pair.haveEqualPlaces() || isDeniedAnywhere(pair))
        && pair.haveFittingCircumstances()
        && NumberedParts.of(pair.first().claim()).equals(NumberedParts.of(pair.second().claim()))
        && isOfAll(pair)
        && isWhole(pair.first().claim())
        && isWhole(pair.second().claim())
        && isOneTime(pair)
        && haveFittingModality(pair)
        && haveFittingBounds(pair)
        && haveFittingAmounts(pair);
  }

  /**
   * Whether a denial without a value of its own denies the deed, not how or for whom it was done.
   */
  private static boolean isWhole(Claim claim) {
    boolean bare =
        claim.negated()
            && !claim.isReference()
            && claim.time().isEmpty()
            && claim.money().isEmpty()
            && claim.bounds().isEmpty()
            && claim.circumstances().isEmpty();
    return !bare || DeniedWhole.isBy(claim);
  }

  private static boolean isOfAll(Pair pair) {
    Pair denied = pair.first().claim().negated() ? pair : pair.turned();
    return !denied.first().claim().negated()
        || DeniedWhole.isOfAll(denied.first().claim(), denied.second().claim());
  }

  private static boolean hasNamedObjects(Pair pair) {
    return pair.first().object().stream().anyMatch(Participant::isNamed);
  }

  /**
   * "has not signed any contract with Acme" denies whatever contract with Acme the other claim
   * tells of; the pair's first claim denies. Where no name is common, "any offer" may be for
   * something else.
   */
  private static boolean isDeniedInGeneral(Pair pair) {
    List<Participant> told = pair.second().object();
    return pair.first().isDeniedForEver()
        && pair.second().modality() == Modality.FACT
        && pair.first().object().stream().anyMatch(Participant::isNamed)
        && pair.first().object().stream()
            .allMatch(denied -> told.stream().anyMatch(party -> isOneOf(party, denied)));
  }

  /** "did not meet him" says so of any place. */
  private static boolean isDeniedAnywhere(Pair pair) {
    Side no = pair.first().claim().negated() ? pair.first() : pair.second();
    Side yes = no == pair.first() ? pair.second() : pair.first();
    return no.claim().negated() && no.places(yes).isEmpty();
  }

  /** Of one name, or such a thing: a takeover offer is an offer, a contract is no new contract. */
  private static boolean isOneOf(Participant party, Participant kind) {
    if (party.isNamed() || kind.isNamed()) {
      return Names.matter(party).equals(Names.matter(kind));
    }
    return (" " + Names.normal(party.name())).endsWith(" " + Names.normal(kind.name()));
  }

  private static boolean isOneTime(Pair pair) {
    if (pair.first().period().isApartFrom(pair.second().period())) {
      return false;
    }
    boolean happened =
        pair.first().modality() == Modality.FACT || pair.second().modality() == Modality.FACT;
    return pair.isSameTimeOrNews()
        || (happened && pair.first().isOf(Nature.ONCE))
        || isDeniedLater(pair)
        || isDeniedLater(pair.turned());
  }

  /**
   * "has never met him" denies what the other claim dates before the day on which this is said, and
   * "has not signed it" what it dates shortly before.
   */
  private static boolean isDeniedLater(Pair pair) {
    String said = pair.first().claim().published();
    Period told = pair.second().period();
    if (pair.second().modality() != Modality.FACT || !told.known() || said.isEmpty()) {
      return false;
    }
    LocalDate day = LocalDate.parse(said);
    boolean lately = pair.first().isDeniedSoFar() && told.isNear(day, FRESH_DAYS);
    return (pair.first().isDeniedForEver() || lately) && !told.to().isAfter(day);
  }

  /** What was promised and then did not happen is told in one article, or not at all. */
  private static boolean haveFittingModality(Pair pair) {
    Modality one = pair.first().modality();
    Modality other = pair.second().modality();
    if (one == other || pair.haveOneModality()) {
      return true;
    }
    return pair.isInOneArticle() && (isBroken(pair) || isBroken(pair.turned()));
  }

  /** Who is leaving may well not have left yet. */
  private static boolean isGoing(Side side) {
    return side.modality() == Modality.FORECAST && side.familyIs(PredicateFamily::post);
  }

  private static boolean isBroken(Pair pair) {
    boolean announced =
        pair.first().modality() == Modality.PROMISE || pair.first().modality() == Modality.FORECAST;
    return announced
        && !isGoing(pair.first())
        && !pair.first().claim().negated()
        && pair.second().modality() == Modality.FACT
        && pair.second().claim().negated();
  }

  /**
   * "has not paid since she left" denies what was announced for that time, not what was paid
   * before.
   */
  private static boolean haveFittingBounds(Pair pair) {
    if (pair.haveEqualBounds()) {
      return true;
    }
    Pair told = pair.first().claim().negated() ? pair.turned() : pair;
    boolean open = told.second().isDeniedForEver() || told.second().isDeniedSoFar();
    boolean never = open && told.second().bounds().isEmpty();
    return never
        || isBroken(told)
            && told.first().bounds().isEmpty()
            && told.second().bounds().stream()
                .allMatch(bound -> bound.kind() == TimeBound.Kind.SINCE);
  }

  /** "did not pay $5m" says nothing about $3m; "did not pay" does. */
  private static boolean haveFittingAmounts(Pair pair) {
    Claim no = pair.first().claim().negated() ? pair.first().claim() : pair.second().claim();
    Claim yes = no == pair.first().claim() ? pair.second().claim() : pair.first().claim();
    Optional<MoneyMention> denied = no.money();
    Optional<MoneyMention> told = yes.money();
    if (denied.isEmpty()) {
      return true;
    }
    return told.isPresent()
        && denied.get().amount().per().equals(told.get().amount().per())
        && no.isQualifiedLike(yes)
        && Value.matches(denied.get(), told.get()).stream().anyMatch(Value.Match::agrees);
  }
}

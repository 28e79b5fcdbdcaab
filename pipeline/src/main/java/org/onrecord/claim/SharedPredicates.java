package org.onrecord.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks amounts of one currency that share a predicate ("paid Roe $3 million and Ashby $8
 * million"): which of them goes with which object is not certain, so they are not compared.
 */
final class SharedPredicates {

  private static final String COMPARED = "compared";

  private static final Caveat SHARED = Caveat.unsure("shares its predicate with another amount");

  private SharedPredicates() {}

  static void mark(List<ValueClaims.Found> amounts) {
    Map<List<Object>, List<ClaimBuilder>> sharing = new LinkedHashMap<>();
    for (ValueClaims.Found amount : amounts) {
      @Nullable MoneyMention money = amount.claim().money;
      // What is known to be no value of the predicate does not compete with one that is.
      boolean value =
          !amount.claim().qualifiers.contains(COMPARED)
              && amount.claim().caveats.stream().noneMatch(Caveat::open);
      if (money != null && value) {
        List<Object> place =
            List.of(amount.sentence(), amount.predicate(), money.amount().currency());
        sharing.computeIfAbsent(place, key -> new ArrayList<>()).add(amount.claim());
      }
    }
    for (List<ClaimBuilder> claims : sharing.values()) {
      if (claims.size() > 1) {
        claims.forEach(claim -> claim.caveat(SHARED));
      }
    }
  }
}

package org.onrecord.facts;

import java.util.List;
import java.util.Optional;
import org.onrecord.claim.Assertion;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimBuilder;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Modality;
import org.onrecord.claim.MoneyMention;
import org.onrecord.claim.Origin;
import org.onrecord.claim.Participant;
import org.onrecord.claim.StoryPrint;
import org.onrecord.claim.TimeMention;
import org.onrecord.entity.EntityType;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/** Puts facts into the form of claims, so that one set of rules compares both. */
final class FactClaims {

  private FactClaims() {}

  static Claim of(Fact fact) {
    Assertion assertion =
        new Assertion(
            participants(fact.subject()),
            fact.family(),
            participants(fact.object()),
            false,
            Modality.FACT);
    ClaimBuilder claim =
        new ClaimBuilder(
                fact.source(),
                fact.amount().isPresent() ? ClaimKind.MONEY : ClaimKind.DATE,
                List.of(passage(fact.words())),
                assertion,
                origin(fact))
            .reference();
    fact.amount()
        .ifPresent(amount -> claim.money(new MoneyMention(amount, passage(fact.amountWritten()))));
    Optional<DaySpan> time = fact.date().or(fact::asOf);
    time.ifPresent(days -> claim.time(new TimeMention(days.time(), passage(days.written()))));
    fact.asOf().ifPresent(days -> claim.published(days.to().toString()));
    return claim.build();
  }

  private static Origin origin(Fact fact) {
    String words = "the list of facts (" + fact.place() + ", " + fact.source() + ")";
    return new Origin(List.of("fact:" + fact.source()), false, StoryPrint.NONE, "", words);
  }

  /** A list does not tell persons from companies; comparing does not either. */
  private static List<Participant> participants(List<String> names) {
    return names.stream().map(name -> new Participant(name, EntityType.OTHER.name())).toList();
  }

  private static Passage passage(String words) {
    int end = words.codePointCount(0, words.length());
    return new Passage(0, end, words, new Span(0, words.length()));
  }
}

package org.onrecord.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.amount.Amount;
import org.onrecord.amount.Bound;
import org.onrecord.amount.Modifier;
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
import org.onrecord.compare.RelationKind;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;
import org.onrecord.time.Anchor;
import org.onrecord.time.TimeExpression;

/**
 * Articles in pairs; the two of a pair tell the same matters on two days. Every article can be had
 * as text and, for archives too large to be read by a test, as the claims of that text.
 *
 * @param articles how many there are; an even number
 */
public record PlantedArchive(int articles) {

  private static final int MATTERS = 5;

  public PlantedArchive {
    if (articles < 2 || articles % 2 != 0) {
      throw new IllegalArgumentException(articles + " articles do not make pairs");
    }
  }

  /** The smallest archive with so many claims. */
  public static PlantedArchive ofClaims(int claims) {
    return new PlantedArchive(2 * Math.max(1, claims / (2 * MATTERS)));
  }

  public int claimCount() {
    return articles * MATTERS;
  }

  public String text(int article) {
    return matters(article).stream()
        .map(matter -> matter.sentence(article % 2))
        .collect(Collectors.joining(" "));
  }

  /** The day of publication, ISO 8601. */
  public String published(int article) {
    return article % 2 == 0 ? "2023-05-02" : "2023-05-03";
  }

  public String publisher(int article) {
    return article % 2 == 0 ? "Harbor Post" : "City Ledger";
  }

  public List<Claim> claims(int article) {
    return matters(article).stream().map(matter -> claim(matter, article)).toList();
  }

  /** How many relations of each kind the articles have. */
  public Map<RelationKind, Long> planted() {
    Map<RelationKind, Long> planted = new EnumMap<>(RelationKind.class);
    for (int article = 0; article < articles; article += 2) {
      matters(article)
          .forEach(m -> m.kind().planted.ifPresent(kind -> planted.merge(kind, 1L, Long::sum)));
    }
    return planted;
  }

  private static List<Matter> matters(int article) {
    int first = article / 2 * MATTERS;
    return IntStream.range(first, first + MATTERS).mapToObj(Matter::new).toList();
  }

  private Claim claim(Matter matter, int article) {
    int side = article % 2;
    boolean first = side == 0;
    Participant subject = new Participant(matter.subject(), "ORGANIZATION");
    Participant object = new Participant(matter.object(), "ORGANIZATION");
    String sentence = matter.sentence(side);
    int start = matter.index() % MATTERS * 200;
    Passage words = passage(start, sentence.substring(0, sentence.indexOf(", ")));
    boolean pair = matter.kind() != Matter.Kind.NEWER_WORTH;
    boolean denied = matter.kind() == Matter.Kind.DENIED_PAYMENT && !first;
    ClaimBuilder claim =
        new ClaimBuilder(
                String.format(java.util.Locale.ROOT, "a%07d", article),
                denied ? ClaimKind.STATEMENT : ClaimKind.MONEY,
                List.of(words),
                new Assertion(
                    List.of(subject),
                    predicate(matter),
                    pair && !isMeasure(matter) ? List.of(object) : List.of(),
                    denied,
                    Modality.FACT),
                origin(matter.teller(side)))
            .published(published(article))
            .sentence(matter.index() % MATTERS);
    if (!denied) {
      claim.money(money(matter, first));
    }
    List<TimeMention> time = time(matter, first);
    time.forEach(claim::time);
    return claim.entities(List.of(subject)).build();
  }

  private static boolean isMeasure(Matter matter) {
    return matter.kind() == Matter.Kind.PROFITS_OF_TWO_YEARS;
  }

  private static String predicate(Matter matter) {
    return switch (matter.kind()) {
      case AGREEING_PAYMENT, DENIED_PAYMENT -> "pay";
      case DIFFERENT_PRICE -> "buy";
      case NEWER_WORTH -> "worth";
      case PROFITS_OF_TWO_YEARS -> "profit";
    };
  }

  private static MoneyMention money(Matter matter, boolean first) {
    int times =
        switch (matter.kind()) {
          case AGREEING_PAYMENT, DENIED_PAYMENT -> 1;
          case DIFFERENT_PRICE, PROFITS_OF_TWO_YEARS -> first ? 1 : 2;
          case NEWER_WORTH -> first ? 1 : 3;
        };
    Bound value = Bound.at(BigDecimal.valueOf((long) times * matter.millions(), -6));
    return new MoneyMention(
        new Amount("m1", new Span(0, 1), value, value, "USD", Modifier.EXACT, ""),
        passage(0, "$" + times * matter.millions() + " million"));
  }

  private static List<TimeMention> time(Matter matter, boolean first) {
    return switch (matter.kind()) {
      case AGREEING_PAYMENT -> List.of(time("March 2023", "2023-03-01", "2023-03-31"));
      case NEWER_WORTH, PROFITS_OF_TWO_YEARS -> {
        int year = first ? 2021 : 2022;
        yield List.of(time("" + year, year + "-01-01", year + "-12-31"));
      }
      case DIFFERENT_PRICE, DENIED_PAYMENT -> List.of();
    };
  }

  private static TimeMention time(String words, String from, String to) {
    return new TimeMention(
        new TimeExpression(
            "t1",
            new Span(0, 1),
            TimeExpression.Type.DATE,
            words,
            "",
            from,
            to,
            Anchor.NONE,
            false),
        passage(0, words));
  }

  private static Origin origin(String teller) {
    List<String> keys = new ArrayList<>(List.of("person:" + teller));
    return new Origin(keys, false, StoryPrint.NONE, "", teller);
  }

  private static Passage passage(int start, String words) {
    int end = start + words.length();
    return new Passage(start, end, words, new Span(start, end));
  }
}

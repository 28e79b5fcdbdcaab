package org.onrecord.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Origin;
import org.onrecord.text.Passage;

/** Words a relation for an editor: who says what, in the articles' words. */
final class Reasons {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A longer clause is cut: the claim itself stands beside the reason. */
  private static final int LONGEST_QUOTE = 160;

  private Reasons() {}

  /** "Jane Roe says “…”; unnamed sources of Harbor Post say “…”." */
  static String accounts(Pair pair) {
    return capitalised(account(pair.first().claim()) + "; " + account(pair.second().claim()) + ".");
  }

  /** What both give, or that what they give agrees. */
  static String agreement(Compared compared) {
    String first = quote(compared.first());
    String second = quote(compared.second());
    return first.equals(second) ? "Both give " + first + "." : first + " and " + second + " agree.";
  }

  static String exclusion(Compared compared) {
    return quote(compared.first()) + " and " + quote(compared.second()) + " exclude each other.";
  }

  /** By which rate two amounts were compared. */
  static String rate(Rates.Rate rate) {
    String since = rate.since().isEmpty() ? "" : " of " + rate.since();
    return "Compared at the given rate"
        + since
        + ", 1 "
        + rate.from()
        + " = "
        + rate.rate().toPlainString()
        + " "
        + rate.to()
        + ".";
  }

  /** Empty unless the two go back to one source. */
  static String oneOrigin(Pair pair) {
    String source = words(pair.first().claim().origin());
    return pair.isOfOneOrigin() ? " Both go back to " + source + "." : "";
  }

  static String quote(String words) {
    String line = BLANKS.matcher(words.strip()).replaceAll(" ");
    String plain = line.replaceAll("^[\"“”«»]+|[\"“”«»]+$", "");
    String cut =
        plain.length() <= LONGEST_QUOTE
            ? plain
            : plain.substring(0, plain.lastIndexOf(' ', LONGEST_QUOTE)) + " …";
    return "“" + cut + "”";
  }

  private static String account(Claim claim) {
    String verb = claim.origin().isPlural() ? " say " : " says ";
    return words(claim.origin()) + verb + quote(wording(claim));
  }

  static String wording(Claim claim) {
    return claim.spans().stream().map(Passage::text).collect(Collectors.joining(" … "));
  }

  private static String words(Origin origin) {
    return BLANKS.matcher(origin.words()).replaceAll(" ");
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}

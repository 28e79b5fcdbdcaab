package org.onrecord.job;

import java.util.Arrays;
import java.util.List;
import org.onrecord.change.Edits;
import org.onrecord.claim.Assertion;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimBuilder;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Modality;
import org.onrecord.claim.Origin;
import org.onrecord.claim.Participant;
import org.onrecord.claim.StoryPrint;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/** Claims of one article about invented people. */
final class Claims {

  static final Participant ADA = new Participant("Ada Vale", "PERSON");
  static final Participant BO = new Participant("Bo Lind", "PERSON");
  private static final Participant LAB = new Participant("Quarry Lab", "ORGANIZATION");

  private Claims() {}

  /** "She funded the laboratory", or that she did not, as somebody told it. */
  static Claim funded(boolean negated, String teller, int start) {
    return claim(ClaimKind.STATEMENT, negated, teller, start, ADA);
  }

  /** The list says that she did. */
  static Claim fact() {
    return builder(ClaimKind.STATEMENT, false, "the list", 0, ADA).reference().build();
  }

  static Claim statement(int start, Participant... subject) {
    return claim(ClaimKind.STATEMENT, false, "the paper", start, subject);
  }

  static Claim response(int start, Participant... subject) {
    return claim(ClaimKind.RESPONSE, false, "the answer", start, subject);
  }

  private static Claim claim(
      ClaimKind kind, boolean negated, String teller, int start, Participant... subject) {
    return builder(kind, negated, teller, start, subject).build();
  }

  private static ClaimBuilder builder(
      ClaimKind kind, boolean negated, String teller, int start, Participant... subject) {
    String wording = teller + (negated ? " no " : " yes ") + kind;
    Passage passage =
        new Passage(
            start, start + wording.length(), wording, new Span(start, start + wording.length()));
    Assertion assertion =
        new Assertion(Arrays.asList(subject), "fund", List.of(LAB), negated, Modality.FACT);
    Origin origin = new Origin(List.of("person|" + teller), false, StoryPrint.NONE, "", teller);
    return new ClaimBuilder("article", kind, List.of(passage), assertion, origin)
        .sentence(start)
        .entities(List.of(ADA, LAB));
  }

  /** An article with these claims, none of which the ledger knows. */
  static ClaimedArticle article(Claim... claims) {
    return new ClaimedArticle(
        claims[0].articleId(), "fingerprint", "", "{}", List.of(claims), false, Edits.NONE);
  }
}

package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.claim.Claim;
import org.onrecord.claim.ClaimKind;
import org.onrecord.claim.Names;
import org.onrecord.claim.Participant;

/**
 * Keys under which comparable claims meet, so that never all pairs are looked at. Two claims that
 * say something about the same matter share exactly one {@code who} key; an answer to reporters and
 * what it may answer share {@code answer} keys.
 */
public final class BlockingKeys {

  private static final String WHO = "who|";
  private static final String ANSWER = "answer|";

  private BlockingKeys() {}

  /** In order, each once; none for a claim that is compared with nothing. */
  public static List<String> of(Claim claim) {
    if (claim.kind() == ClaimKind.RESPONSE) {
      return answers(claim);
    }
    List<String> keys = new ArrayList<>(answers(claim));
    Side side = Side.of(claim);
    if (claim.caveats().isEmpty() && !side.subjectKey().isEmpty()) {
      keys.add(WHO + side.subjectKey() + "|" + side.predicate());
    }
    return keys;
  }

  static boolean isAnswer(String key) {
    return key.startsWith(ANSWER);
  }

  private static List<String> answers(Claim claim) {
    TreeSet<String> keys = new TreeSet<>();
    claim.assertion().subject().stream()
        .filter(Participant::isNamed)
        .forEach(party -> keys.add(ANSWER + claim.articleId() + "|" + Names.key(party)));
    return List.copyOf(keys);
  }
}

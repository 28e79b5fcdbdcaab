package org.onrecord.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Rates;

/**
 * What a newsroom gives a run to compare its claims with.
 *
 * @param factsFile the path as the user gave it, or empty
 * @param facts the entries of that file
 * @param ratesFile the path as the user gave it, or empty
 * @param rates by which amounts of different currencies are compared
 */
public record References(String factsFile, List<Claim> facts, String ratesFile, Rates rates) {

  /** Nothing to compare with. */
  public static final References NONE = new References("", List.of(), "", Rates.NONE);

  public References {
    facts = List.copyOf(facts);
  }

  /** The files by option. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    if (!factsFile.isEmpty()) {
      files.put("facts", factsFile);
    }
    if (!ratesFile.isEmpty()) {
      files.put("rates", ratesFile);
    }
    return files;
  }
}

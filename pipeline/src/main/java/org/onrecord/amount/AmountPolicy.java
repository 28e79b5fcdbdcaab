package org.onrecord.amount;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Asks for the parser where an amount may stand without a figure or a number: at "thousands of",
 * "tens of".
 */
public final class AmountPolicy implements ParsePolicy {

  private static final String OF = " of";

  private final Set<String> words =
      Lexicon.load(AmountPolicy.class, "vague.tsv").rows().stream()
          .map(row -> row.get("phrase"))
          .filter(phrase -> phrase.endsWith(OF))
          .map(phrase -> phrase.substring(0, phrase.length() - OF.length()))
          .filter(words -> words.indexOf(' ') < 0)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
      if (tokens.get(i).is("of") && words.contains(before)) {
        return true;
      }
    }
    return false;
  }
}

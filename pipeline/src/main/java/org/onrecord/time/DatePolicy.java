package org.onrecord.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;

/**
 * Asks for the parser where a date may stand without a figure: at the name of a day, of a part of
 * it, a month or a season, or a unit of a day or more ("last year"). Units in the plural need a
 * figure to make a date.
 */
public final class DatePolicy implements ParsePolicy {

  private final Set<String> words = Vocabulary.shared().dateWords();

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.isVerb() && !token.tag().equals("MD"))
        .anyMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}

package org.onrecord.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Asks for the parser where a date may stand without a figure: at the name of a day or month, or at
 * a unit of a day or more ("last year"). Units in the plural need a figure to make a date.
 */
public final class DatePolicy implements ParsePolicy {

  private final Set<String> words = new HashSet<>();

  public DatePolicy() {
    words.addAll(Lexicon.load(DatePolicy.class, "days.tsv").column("word"));
    words.addAll(Vocabulary.shared().dateWords());
  }

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}

package org.onrecord.claim;

import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Nouns that behind "by" tell when, how or by how much, from not-doers.tsv. */
final class NotDoers {

  static final NotDoers SHIPPED = new NotDoers();

  private final Set<String> always;
  private final Set<String> bare;

  private NotDoers() {
    Lexicon lexicon = Lexicon.load(NotDoers.class, "not-doers.tsv");
    always = lexicon.column("noun", "where", "");
    bare = lexicon.column("noun", "where", "bare");
  }

  boolean include(Syntax syntax, int noun) {
    String lemma = syntax.token(noun).lemma();
    return syntax.token(noun).tag().matches("NNS?|CD|JJ")
        && (always.contains(lemma) || bare.contains(lemma) && syntax.phraseStart(noun) == noun);
  }
}

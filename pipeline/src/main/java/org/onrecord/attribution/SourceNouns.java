package org.onrecord.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** What the head noun of a source tells about who speaks, from source-nouns.tsv. */
final class SourceNouns {

  /** Classes of nouns that can be a source. */
  enum NounClass {
    PERSON,
    ROLE,
    SPOKESPERSON,
    CROWD,
    MAKERS,
    ORGANIZATION,
    DOCUMENT,
    UNKNOWN
  }

  static final SourceNouns SHIPPED = new SourceNouns();

  private final Map<String, NounClass> classes = new HashMap<>();
  private final Map<String, String> channels = new HashMap<>();

  private SourceNouns() {
    for (Lexicon.Row row : Lexicon.load(SourceNouns.class, "source-nouns.tsv").rows()) {
      classes.put(row.get("noun"), NounClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)));
      channels.put(row.get("noun"), row.get("channel"));
    }
  }

  NounClass of(String lemma) {
    return classes.getOrDefault(lemma.toLowerCase(Locale.ROOT), NounClass.UNKNOWN);
  }

  /** The channel that a document is by itself, empty for none. */
  String channel(String lemma) {
    return channels.getOrDefault(lemma.toLowerCase(Locale.ROOT), "");
  }
}

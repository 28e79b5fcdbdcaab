package org.onrecord.scale;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.compare.RelationKind;

/**
 * Something that two articles tell, each in a sentence of its own.
 *
 * @param index counts the matters of an archive from 0
 */
record Matter(int index) {

  private static final String[] SYLLABLES = {
    "ba", "den", "fo", "gar", "hul", "jo", "kel", "lor", "mi", "nar",
    "po", "quin", "ros", "sal", "tor", "ul", "vex", "wen", "yor", "zan"
  };

  /** Every so many matters are about one company, as an archive has its favourites. */
  private static final int FAVOURITE = 50;

  /** What the two articles have to do with each other. */
  enum Kind {
    AGREEING_PAYMENT(Optional.of(RelationKind.SAME)),
    DIFFERENT_PRICE(Optional.of(RelationKind.CONFLICT)),
    NEWER_WORTH(Optional.of(RelationKind.SUPERSEDES)),
    DENIED_PAYMENT(Optional.of(RelationKind.CONFLICT)),
    PROFITS_OF_TWO_YEARS(Optional.empty());

    final Optional<RelationKind> planted;

    Kind(Optional<RelationKind> planted) {
      this.planted = planted;
    }
  }

  Kind kind() {
    return Kind.values()[index % Kind.values().length];
  }

  String subject() {
    return index % FAVOURITE == 0 ? "Vexcorp" : name(index, "corp");
  }

  String object() {
    return name(index, "line");
  }

  /** A person whom only one article quotes. */
  String teller(int article) {
    return (article == 0 ? "Jane " : "Tom ") + name(index, "");
  }

  int millions() {
    return 20 + index % 70;
  }

  /** The sentence of the first (0) or the second (1) article. */
  String sentence(int article) {
    boolean first = article == 0;
    String told =
        switch (kind()) {
          case AGREEING_PAYMENT -> subject() + " paid " + object() + money(1) + " in March 2023";
          case DIFFERENT_PRICE -> subject() + " bought " + object() + " for" + money(first ? 1 : 2);
          case NEWER_WORTH ->
              subject() + " was valued at" + money(first ? 1 : 3) + " in " + (first ? 2021 : 2022);
          case DENIED_PAYMENT ->
              subject() + (first ? " paid " : " did not pay ") + object() + (first ? money(1) : "");
          case PROFITS_OF_TWO_YEARS ->
              subject()
                  + " made a profit of"
                  + money(first ? 1 : 2)
                  + " in "
                  + (first ? 2021 : 2022);
        };
    return told + ", " + teller(article) + " said.";
  }

  private String money(int times) {
    return " $" + times * millions() + " million";
  }

  /** Different for different numbers. */
  private static String name(int number, String ending) {
    StringBuilder name = new StringBuilder();
    int rest = number;
    do {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0 || name.length() < 4);
    name.append(ending);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

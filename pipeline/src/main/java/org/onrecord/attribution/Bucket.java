package org.onrecord.attribution;

import java.util.Locale;

/** How an attribution's words reached the reader. */
public enum Bucket {
  /** Persons whom the outlet does not name, without a public channel. */
  PEOPLE_FAMILIAR,
  /** A public channel, an organisation or its spokesperson. */
  PUBLIC_ANNOUNCEMENT,
  /** Posted on a social network. */
  TWEET,
  /** A named person, no channel told. */
  NAMED_SOURCE,
  /** The article's own voice. */
  UNATTRIBUTED;

  /** The name in the run folder, such as {@code people_familiar}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

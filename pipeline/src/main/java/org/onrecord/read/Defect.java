package org.onrecord.read;

import java.util.Locale;

/** What can be wrong with an input; the names are part of {@code rejected.jsonl}. */
enum Defect {
  UNSUPPORTED_FORMAT,
  WRONG_EXTENSION,
  UNREADABLE,
  FOLDER_LOOP,
  TOO_LARGE,
  BINARY,
  NOT_UTF_8,
  WRONG_CHARSET,
  UNKNOWN_CHARSET,
  EMPTY,
  BAD_JSON,
  BAD_FIELD,
  BAD_DATE,
  BAD_METADATA,
  METADATA_WITHOUT_ARTICLE,
  DUPLICATE_ID;

  /** The name that the run folder shows. */
  String shortName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.onrecord.read;

import java.util.Locale;

/** What a file's name says about its format. */
enum InputFormat {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  JSON_LINES(".jsonl", ".ndjson"),
  METADATA(".meta.json"),
  UNSUPPORTED;

  private final String[] extensions;

  InputFormat(String... extensions) {
    this.extensions = extensions;
  }

  static InputFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (InputFormat format : values()) {
      for (String extension : format.extensions) {
        if (name.endsWith(extension)) {
          return format;
        }
      }
    }
    return UNSUPPORTED;
  }

  /** The name without the extension that decided its format, or without its last one. */
  static String stem(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (String extension : of(fileName).extensions) {
      if (name.endsWith(extension) && name.length() > extension.length()) {
        return fileName.substring(0, fileName.length() - extension.length());
      }
    }
    int dot = fileName.lastIndexOf('.');
    return dot > fileName.lastIndexOf('/') + 1 ? fileName.substring(0, dot) : fileName;
  }
}

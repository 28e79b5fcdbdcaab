package org.onrecord.annotate;

/** Turns text into tokens, sentences and, where somebody will read it, syntax. Thread-safe. */
@FunctionalInterface
public interface Annotator {

  /** Never fails on any text; a text without words has no sentences. */
  AnnotatedText annotate(String text);
}

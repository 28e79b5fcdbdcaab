package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in the texts of a gold file, by their ids, and what is odd about it. */
final class Predictions<T> {

  /** Reads the part of an article that a task needs. */
  @FunctionalInterface
  interface Part<T> {
    T of(RunArticle article) throws BrokenDataException;
  }

  /** The gold texts; an empty text is not known. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  private final Part<T> part;
  private final Map<String, T> found = new HashMap<>();
  private final List<String> otherTexts = new ArrayList<>();
  private int unknown;
  private int withoutText;

  Predictions(Part<T> part) {
    this.part = part;
  }

  void expect(String id, String text) {
    texts.put(id, text);
  }

  boolean isExpected(String id) {
    return texts.containsKey(id);
  }

  /** The gold text, empty when it is not known. */
  String text(String id) {
    return texts.getOrDefault(id, "");
  }

  /** Returns whether the article is expected. */
  boolean add(RunArticle article) throws BrokenDataException {
    String gold = texts.get(article.id());
    if (gold == null) {
      unknown++;
      return false;
    }
    String read = article.text();
    if (read.isEmpty() && !gold.isEmpty()) {
      withoutText++;
    }
    if (!gold.isEmpty() && !read.isEmpty() && !gold.equals(read)) {
      otherTexts.add(article.id());
    }
    found.put(article.id(), part.of(article));
    return true;
  }

  Optional<T> of(String id) {
    return Optional.ofNullable(found.get(id));
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    int missing = texts.size() - found.size();
    if (missing > 0) {
      warnings.add(
          missing
              + " of "
              + texts.size()
              + " gold texts are not among the articles; all that is in them counts as missed");
    }
    if (unknown > 0) {
      warnings.add(unknown + " of the articles are not in the gold file and were left out");
    }
    if (!otherTexts.isEmpty()) {
      warnings.add(
          otherTexts.size()
              + " of the articles have another text than in the gold file, the first is "
              + otherTexts.get(0)
              + "; their places may not line up");
    }
    if (withoutText > 0) {
      warnings.add(
          withoutText
              + " of the articles were run without keeping their text, so that nothing tells whether"
              + " they are those of the gold file");
    }
    return warnings;
  }
}

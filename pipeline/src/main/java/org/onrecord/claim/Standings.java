package org.onrecord.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/** Finds the attributions around a place; indexed by sentence. */
final class Standings {

  private final ArticleView view;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
  private final Map<String, Attribution> byId = new HashMap<>();

  Standings(ArticleView view) {
    this.view = view;
    for (Attribution attribution : view.analysed().attributions()) {
      byId.put(attribution.id(), attribution);
      for (Span span : attribution.content()) {
        index(attribution, span);
      }
    }
  }

  private void index(Attribution attribution, Span span) {
    view.analysed().text().tokensIn(span).stream()
        .flatMap(token -> view.sentenceOf(token.span()).stream())
        .map(Sentence::index)
        .distinct()
        .forEach(at -> bySentence.computeIfAbsent(at, i -> new ArrayList<>()).add(attribution));
  }

  /** The attributions whose content holds the place, innermost first, then their parents. */
  Standing at(Sentence sentence, Span place) {
    List<Attribution> around =
        bySentence.getOrDefault(sentence.index(), List.of()).stream()
            .distinct()
            .filter(a -> place.isWithin(a.content()))
            .sorted(
                Comparator.comparingInt(Standings::length)
                    .thenComparing(Comparator.comparingInt(this::depth).reversed())
                    .thenComparing(Attribution::id))
            .toList();
    return around.isEmpty() ? Standing.OWN_VOICE : withParents(around);
  }

  /** The standing of an attribution's own content. */
  Standing of(Attribution attribution) {
    return withParents(List.of(attribution));
  }

  private Standing withParents(List<Attribution> around) {
    Map<String, Attribution> chain = new LinkedHashMap<>();
    for (Attribution start : around) {
      Attribution at = start;
      while (chain.putIfAbsent(at.id(), at) == null && byId.containsKey(at.parent())) {
        at = byId.getOrDefault(at.parent(), at);
      }
    }
    return new Standing(List.copyOf(chain.values()));
  }

  private int depth(Attribution attribution) {
    return withParents(List.of(attribution)).chain().size();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}

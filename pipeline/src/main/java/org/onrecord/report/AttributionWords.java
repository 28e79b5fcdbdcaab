package org.onrecord.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/**
 * Says in words who said it, through all the mouths it went: "people familiar with the matter said
 * that Brandt told Kestrel". Keeps the article's wording and adds in square brackets whom it means.
 */
final class AttributionWords {

  private static final Set<String> CUES_BEFORE_SOURCE =
      Lexicon.load(AttributionWords.class, "cues.tsv").rows().stream()
          .map(row -> row.get("start"))
          .collect(Collectors.toUnmodifiableSet());

  /** Between a source and its content more text than this tells something else as well. */
  private static final int LONGEST_BRIDGE = 140;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final ArticleView article;

  AttributionWords(ArticleView article) {
    this.article = article;
  }

  /** The chain of an attribution that the article has; empty for any other id. */
  String chain(String attributionId) {
    StringBuilder words = new StringBuilder();
    String joint = "";
    for (Attribution attribution : article.chain(attributionId)) {
      words.append(joint).append(phrase(attribution));
      joint =
          cueStandsFirst(cue(attribution)) || attribution.source().spans().isEmpty()
              ? ", "
              : " that ";
    }
    return words.toString();
  }

  /** The source's words as the article has them; empty where it names none. */
  String source(Attribution attribution) {
    return wording(attribution.source().spans());
  }

  private String phrase(Attribution attribution) {
    List<Span> source = attribution.source().spans();
    String cue = cue(attribution);
    if (source.isEmpty()) {
      return cue.isEmpty() ? "no source named" : "no source named, only “" + cue + "”";
    }
    String who = source(attribution) + brackets(attribution);
    if (cue.isEmpty()) {
      return who;
    }
    if (cueStandsFirst(cue)) {
      return cue + " " + who;
    }
    return hasBridge(attribution) ? who + " " + bridge(attribution) : who + " " + cue;
  }

  /** Whether source, cue and content follow each other, so that the words between say to whom. */
  private boolean hasBridge(Attribution attribution) {
    int sourceEnd = last(attribution.source().spans()).end();
    int cueStart = attribution.cue().get(0).start();
    int cueEnd = last(attribution.cue()).end();
    int content = attribution.content().get(0).start();
    return sourceEnd <= cueStart
        && cueEnd <= content
        && content - sourceEnd <= LONGEST_BRIDGE
        && article
            .text()
            .substring(sourceEnd, content)
            .chars()
            .noneMatch(c -> c == '.' || c == ';' || c == '…');
  }

  private String bridge(Attribution attribution) {
    int from = last(attribution.source().spans()).end();
    return oneLine(article.text().substring(from, attribution.content().get(0).start()))
        .replaceAll("(?:[\\s,:\"“‘']|\\bthat\\b)+$", "")
        .replaceAll("^,\\s*", "");
  }

  private String brackets(Attribution attribution) {
    String source = source(attribution);
    List<String> added =
        article.names(attribution).stream().filter(name -> !sharesWord(source, name)).toList();
    return added.isEmpty() ? "" : " [" + Words.list(added) + "]";
  }

  private static boolean sharesWord(String source, String name) {
    Set<String> words = NO_LETTERS.splitAsStream(source).collect(Collectors.toSet());
    return NO_LETTERS
        .splitAsStream(name)
        .anyMatch(word -> word.length() > 1 && words.contains(word));
  }

  private static boolean cueStandsFirst(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT);
    return CUES_BEFORE_SOURCE.stream()
        .anyMatch(start -> lower.equals(start) || lower.startsWith(start + " "));
  }

  private String cue(Attribution attribution) {
    return wording(attribution.cue());
  }

  private String wording(List<Span> spans) {
    return spans.stream()
        .sorted()
        .map(span -> oneLine(span.in(article.text())))
        .collect(Collectors.joining(" … "));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Span last(List<Span> spans) {
    return spans.get(spans.size() - 1);
  }
}

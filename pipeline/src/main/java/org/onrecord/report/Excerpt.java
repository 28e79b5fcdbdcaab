package org.onrecord.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * The parts of an article that a reader needs to judge a claim: the sentences it stands in and
 * those that say who said it.
 *
 * @param parts in text order, not overlapping
 */
record Excerpt(List<Span> parts) {

  private static final int LONG_PART = 900;
  private static final int MARGIN = 160;

  Excerpt {
    parts = List.copyOf(parts);
  }

  /**
   * Cuts the sentences around {@code spans}.
   *
   * @param spans what must be seen, at least one
   */
  static Excerpt around(Collection<Span> spans, ArticleView article) {
    TreeSet<Integer> wanted = new TreeSet<>();
    for (Span span : spans) {
      int[] touched = article.sentences().touching(span);
      for (int sentence = touched[0]; sentence <= touched[1]; sentence++) {
        wanted.add(sentence);
      }
    }
    List<Span> parts = new ArrayList<>();
    int previous = Integer.MIN_VALUE;
    for (int sentence : wanted) {
      Span place = article.sentences().get(sentence);
      // One sentence left out reads worse than one too many.
      if (!parts.isEmpty() && sentence - previous <= 2) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1).union(place));
      } else {
        parts.add(place);
      }
      previous = sentence;
    }
    return new Excerpt(parts.stream().map(part -> shortened(part, spans, article.text())).toList());
  }

  private static Span shortened(Span part, Collection<Span> spans, String text) {
    if (part.length() <= LONG_PART) {
      return part;
    }
    Span needed = spans.stream().filter(part::overlaps).reduce(Span::union).orElse(part);
    int from = Math.max(part.start(), needed.start() - MARGIN);
    int to = Math.min(part.end(), Math.min(needed.end(), needed.start() + 2 * LONG_PART) + MARGIN);
    return new Span(
        from == part.start() ? from : nextWord(text, from, needed.start()),
        to == part.end() ? to : wordEnd(text, to, Math.min(needed.end(), to)));
  }

  private static int nextWord(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int to, int limit) {
    int at = to;
    while (at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Writes the parts with marks; what is left out is shown by an ellipsis. */
  void write(Html html, ArticleView article, Collection<Mark> marks) {
    html.open("blockquote", "class", "excerpt")
        .open("p", "dir", "auto", "lang", article.language());
    String joint = "";
    for (Span part : parts) {
      html.text(joint);
      if (joint.isEmpty() && startsInside(part, article)) {
        html.text("… ");
      }
      MarkedText.write(html, article.text(), part, marks);
      if (endsInside(part, article)) {
        html.text(" …");
      }
      joint = " […] ";
    }
    html.close().close();
  }

  private static boolean startsInside(Span part, ArticleView article) {
    int sentence = article.sentences().touching(part)[0];
    return article.sentences().get(sentence).start() < part.start();
  }

  private static boolean endsInside(Span part, ArticleView article) {
    int sentence = article.sentences().touching(part)[1];
    return article.sentences().get(sentence).end() > part.end();
  }

  static Excerpt around(Stream<Span> spans, ArticleView article) {
    return around(spans.toList(), article);
  }
}

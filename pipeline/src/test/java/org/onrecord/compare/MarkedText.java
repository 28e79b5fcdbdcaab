package org.onrecord.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.text.Span;

/** Takes {source|content} marks out of a text and remembers where they stood. */
final class MarkedText {

  /** One mark, its span in the plain text; the parent is the mark around it, or -1. */
  record Mark(String source, Span content, int parent) {}

  private final StringBuilder plain = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(String marked) {
    record Open(String source, int start) {}
    Deque<Open> open = new ArrayDeque<>();
    List<Mark> closed = new ArrayList<>();
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '{') {
        int bar = marked.indexOf('|', at);
        open.push(new Open(marked.substring(at + 1, bar), plain.length()));
        at = bar;
      } else if (c == '}') {
        Open mark = open.pop();
        closed.add(new Mark(mark.source(), new Span(mark.start(), plain.length()), -1));
      } else {
        plain.append(c);
      }
    }
    closed.sort(
        Comparator.comparingInt((Mark mark) -> mark.content().start())
            .thenComparing(mark -> -mark.content().end()));
    for (Mark mark : closed) {
      marks.add(new Mark(mark.source(), mark.content(), innermostAround(closed, mark)));
    }
  }

  private static int innermostAround(List<Mark> sorted, Mark mark) {
    int parent = -1;
    for (int i = 0; i < sorted.size(); i++) {
      Mark other = sorted.get(i);
      if (other != mark && other.content().covers(mark.content())) {
        parent = i;
      }
    }
    return parent;
  }

  String plain() {
    return plain.toString();
  }

  /** In text order, outer before inner. */
  List<Mark> marks() {
    return marks;
  }
}

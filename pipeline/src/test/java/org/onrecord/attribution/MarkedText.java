package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** A text with one attribution marked: {@code <source>}, {@code {cue}}, {@code [content]}. */
record MarkedText(String text, List<Span> source, List<Span> cue, List<Span> content) {

  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int[] open = new int[3];
    java.util.Arrays.fill(open, -1);
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '<' -> open[0] = text.length();
        case '{' -> open[1] = text.length();
        case '[' -> open[2] = text.length();
        case '>' -> close(open, 0, text, source);
        case '}' -> close(open, 1, text, cue);
        case ']' -> close(open, 2, text, content);
        default -> text.append(c);
      }
    }
    if (open[2] >= 0) {
      content.add(new Span(open[2], text.length()));
    }
    return new MarkedText(text.toString(), source, cue, content);
  }

  private static void close(int[] open, int kind, StringBuilder text, List<Span> spans) {
    spans.add(new Span(open[kind], text.length()));
    open[kind] = -1;
  }

  /** The marks of the spans, put back into the text. */
  static String words(String text, List<Span> spans) {
    return String.join(" … ", spans.stream().map(s -> s.in(text)).toList());
  }
}

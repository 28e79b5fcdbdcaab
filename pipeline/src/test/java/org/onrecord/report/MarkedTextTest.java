package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.onrecord.report.Mark.Kind;
import org.onrecord.text.Span;

class MarkedTextTest {

  private static final String TEXT = "abcdefghij";

  @Test
  void nestedMarksNest() {
    assertThat(render(mark(0, 6, Kind.CONTENT), mark(2, 4, Kind.AMOUNT)))
        .isEqualTo(
            "<span class=\"what\" data-label=\"what\">ab<span class=\"amount\">cd</span>ef</span>ghij");
  }

  @Test
  void crossingMarksAreClosedAndOpenedAgain() {
    assertThat(render(mark(0, 5, Kind.AMOUNT), mark(3, 8, Kind.TIME)))
        .isEqualTo(
            "<span class=\"amount\">abc<span class=\"time\">de</span></span>"
                + "<span class=\"time\">fgh</span>ij");
  }

  @Test
  void touchingMarksDoNotNest() {
    assertThat(render(mark(0, 5, Kind.AMOUNT), mark(5, 8, Kind.TIME)))
        .isEqualTo("<span class=\"amount\">abcde</span><span class=\"time\">fgh</span>ij");
  }

  @Test
  void onEqualSpansTheContentIsOutside() {
    assertThat(render(mark(0, 10, Kind.DIFFERS), mark(0, 10, Kind.CONTENT)))
        .startsWith("<span class=\"what\" data-label=\"what\"><mark class=\"differs\">");
  }

  @Test
  void anAnchorStandsOnTheFirstPieceOnly() {
    assertThat(render(mark(0, 5, Kind.AMOUNT), new Mark(new Span(3, 8), Kind.CLAIM, "here")))
        .containsOnlyOnce("id=\"here\"");
  }

  @Test
  void aMarkIsCutToTheRange() {
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    MarkedText.write(
        html, TEXT, new Span(4, 7), List.of(mark(0, 5, Kind.CONTENT), mark(9, 10, Kind.TIME)));
    html.end();
    assertThat(out).hasToString("<span class=\"what\">e</span>fg");
  }

  @Property
  void theTextStaysWholeAndEveryMarkCoversItsWords(@ForAll("marks") List<Mark> marks) {
    Element body = Jsoup.parse(render(marks.toArray(Mark[]::new)), "", Parser.xmlParser());
    assertThat(body.wholeText()).isEqualTo(TEXT);
    for (Kind kind : Kind.values()) {
      boolean[] expected = new boolean[TEXT.length()];
      marks.stream()
          .filter(mark -> mark.kind() == kind)
          .forEach(m -> java.util.Arrays.fill(expected, m.span().start(), m.span().end(), true));
      StringBuilder covered = new StringBuilder();
      body.select("." + kind.cssClass).stream()
          .filter(e -> e.parents().stream().noneMatch(p -> p.hasClass(kind.cssClass)))
          .forEach(e -> covered.append(e.wholeText()));
      StringBuilder wanted = new StringBuilder();
      for (int i = 0; i < expected.length; i++) {
        wanted.append(expected[i] ? TEXT.substring(i, i + 1) : "");
      }
      assertThat(covered).hasToString(wanted.toString());
    }
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 10),
            Arbitraries.of(Kind.class))
        .as((start, length, kind) -> mark(start, Math.min(10, start + length), kind))
        .list()
        .ofMaxSize(12);
  }

  private static Mark mark(int start, int end, Kind kind) {
    return new Mark(new Span(start, end), kind);
  }

  private static String render(Mark... marks) {
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    MarkedText.write(html, TEXT, new Span(0, TEXT.length()), new ArrayList<>(List.of(marks)));
    html.end();
    return out.toString();
  }
}

package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {

  private final StringBuilder out = new StringBuilder();
  private final Html html = new Html(out);

  @Test
  void textCannotOpenAnElement() {
    html.text("</script><img src=x onerror='a()'> & \"b\"");
    assertThat(out)
        .hasToString("&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;b&quot;");
  }

  @Test
  void anAttributeCannotEndEarly() {
    html.element("a", "x", "href", "\"><script>");
    assertThat(out).hasToString("<a href=\"&quot;&gt;&lt;script&gt;\">x</a>");
  }

  @Test
  void bidirectionalControlsAreShownByTheirCode() {
    html.text("a\u202Eb\u2066c");
    assertThat(out.toString())
        .contains("title=\"RIGHT-TO-LEFT OVERRIDE\">U+202E<", ">U+2066<")
        .doesNotContain("\u202E", "\u2066");
  }

  @Test
  void controlsInAttributesAreShownToo() {
    html.element("p", "", "title", "a\u202Eb\u0000");
    assertThat(out).hasToString("<p title=\"a[U+202E]b[U+0000]\"></p>");
  }

  @Test
  void aSurrogateWithoutItsPartnerIsShownByItsCode() {
    html.text("a\uD83Eb 🦊");
    assertThat(out.toString()).contains("U+D83E").endsWith("b 🦊");
  }

  @Test
  void joinersInsideEmojiStay() {
    html.text("👩‍🔬");
    assertThat(out).hasToString("👩‍🔬");
  }

  @Test
  void anOpenElementIsNoticedAtTheEnd() {
    html.open("p");
    assertThatIllegalStateException().isThrownBy(html::end).withMessageContaining("p");
  }

  @Test
  void aStyleSheetCannotEndItsElement() {
    assertThatIllegalArgumentException().isThrownBy(() -> html.style("a{}</style>"));
  }
}

package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An article cannot do anything, and the page asks nothing of anybody. */
class ReportSafetyInBrowserTest extends InBrowser {

  @Test
  void nothingIsAskedOfAnyServer() {
    desk.atClaim(desk.id(0));
    assertThat(browser.script("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void markupInAnArticleStaysText() {
    desk.at("#article-" + hostileAnchor());
    browser.await("return document.querySelector('.beside .text') !== null");
    assertThat(browser.find(".beside .text").getText()).contains("</script><img src=x onerror");
    assertThat(browser.find(".beside .text").getText()).contains("U+202E");
    assertThat(browser.script("return document.querySelectorAll('img, iframe').length"))
        .isEqualTo(0L);
  }

  @Test
  void thePolicyStopsWhatIsNotThePagesOwn() {
    desk.at("");
    for (String attempt :
        new String[] {
          "document.body.append(Object.assign(document.createElement('script'), {text: 'ran = 1'}))",
          "document.body.setAttribute('onclick', 'ran = 2'); document.body.click()",
          "document.body.innerHTML = '<img src=x onerror=\"ran = 3\">'",
          "document.body.append(document.createRange().createContextualFragment('<svg onload=\"ran = 4\">'))"
        }) {
      browser.script("try { " + attempt + " } catch { /* forbidden */ }");
    }
    assertThat(browser.script("return window.ran ?? 'nothing ran'")).isEqualTo("nothing ran");
  }

  @Test
  void thePolicyStopsWhatWouldAskAServer() {
    desk.at("");
    browser.script(
        "document.addEventListener('securitypolicyviolation',"
            + " (e) => (window.stopped = e.effectiveDirective));"
            + " new Image().src = 'https://example.org/'");
    browser.await("return window.stopped === 'img-src'");
  }

  private static String hostileAnchor() {
    String id =
        desk.first(claim -> claim.path("articleId").asText().startsWith("hostile"))
            .path("articleId")
            .asText();
    return Anchors.article(id).substring("article-".length());
  }
}

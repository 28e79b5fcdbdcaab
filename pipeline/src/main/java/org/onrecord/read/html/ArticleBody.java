package org.onrecord.read.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one the page marks as such if it holds a fair share
 * of the page's running text, else the innermost one that holds most of it.
 */
final class ArticleBody {

  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private static final double FAIR_SHARE = 0.3;
  private static final double MOST = 0.8;

  private ArticleBody() {}

  /** The page's body where nothing on it looks like an article. */
  static Element find(Document page) {
    RunningText text = new RunningText(page.body());
    for (String mark : MARKS) {
      Optional<Element> best = largest(page.body().select(mark), text);
      if (best.isPresent() && text.of(best.get()) > FAIR_SHARE * text.ofAll()) {
        return best.get();
      }
    }
    return innermost(page.body(), text);
  }

  /** Where some stand with a headline of the first rank, the article is one of these. */
  private static Optional<Element> largest(List<Element> candidates, RunningText text) {
    List<Element> headed =
        candidates.stream().filter(element -> element.selectFirst("h1") != null).toList();
    return (headed.isEmpty() ? candidates : headed).stream().max(Comparator.comparingInt(text::of));
  }

  private static Element innermost(Element body, RunningText text) {
    Element found = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      found = next.get();
      double most = MOST * text.of(found);
      next = found.children().stream().filter(child -> text.of(child) > most).findFirst();
    }
    return found;
  }
}

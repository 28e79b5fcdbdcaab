package org.onrecord.read.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How many characters of running text stand in each element of a page: text of blocks that are
 * longer than a label, without links. Counted once, in time linear in the page.
 */
final class RunningText {

  private static final int LONGEST_LABEL = 25;

  private final Element root;
  private final Map<Element, Integer> characters = new IdentityHashMap<>();

  RunningText(Element root) {
    this.root = root;
    List<Element> elements = List.copyOf(root.getAllElements());
    Map<Element, Integer> ofBlocks = new IdentityHashMap<>();
    Map<Element, Place> places = new IdentityHashMap<>();
    for (Element element : elements) {
      Place place = place(element, places);
      places.put(element, place);
      int own = place.isLink ? 0 : ownCharacters(element);
      ofBlocks.merge(place.block, own, Integer::sum);
    }
    ofBlocks.values().removeIf(count -> count <= LONGEST_LABEL);
    // In reverse, an element's parts have been counted before it passes them on.
    for (int at = elements.size() - 1; at >= 0; at--) {
      Element element = elements.get(at);
      int count = characters.merge(element, ofBlocks.getOrDefault(element, 0), Integer::sum);
      Element parent = element.parent();
      if (element != root && parent != null) {
        characters.merge(parent, count, Integer::sum);
      }
    }
  }

  private record Place(Element block, boolean isLink) {}

  private Place place(Element element, Map<Element, Place> places) {
    Element parent = element.parent();
    Place around = parent == null ? null : places.get(parent);
    if (around == null) {
      return new Place(element, false);
    }
    boolean isLink = around.isLink || element.normalName().equals("a");
    return new Place(element.isBlock() ? element : around.block, isLink);
  }

  private static int ownCharacters(Element element) {
    int count = 0;
    for (TextNode text : element.textNodes()) {
      count += Spaces.onOneLine(text.getWholeText()).length();
    }
    return count;
  }

  int of(Element element) {
    return characters.getOrDefault(element, 0);
  }

  int ofAll() {
    return of(root);
  }
}

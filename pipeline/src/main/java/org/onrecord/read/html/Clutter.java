package org.onrecord.read.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.lexicon.Lexicon;

/** Takes everything off a page that is not its article, as far as names and tags tell. */
final class Clutter {

  private static final Map<String, Set<String>> WORDS = load();
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern HIDDEN_STYLE = Pattern.compile("display\\s*:\\s*none");

  /** An element with this much of the page's running text is the article, whatever its name. */
  private static final double SHARE_OF_ARTICLE = 0.4;

  private static final int LONGEST_NAME = 3;

  private final RunningText text;
  private final Set<Element> aroundEmbeds = Collections.newSetFromMap(new IdentityHashMap<>());

  private Clutter(Document page) {
    text = new RunningText(page.body());
    for (Element quote : page.select("blockquote, div")) {
      if (isEmbed(quote)) {
        aroundEmbeds.add(quote);
        aroundEmbeds.addAll(quote.parents());
      }
    }
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load(Clutter.class, "clutter.tsv").rows()) {
      words.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("value"));
    }
    return words;
  }

  private static boolean isListed(String kind, String value) {
    return WORDS.getOrDefault(kind, Set.of()).contains(value);
  }

  static void remove(Document page) {
    Clutter clutter = new Clutter(page);
    // Outer elements come first, so what stands in a removed one is only looked at, not searched.
    List<Element> all = List.copyOf(page.body().getAllElements());
    for (Element element : all) {
      if (element != page.body() && clutter.holds(element)) {
        element.remove();
      }
    }
  }

  /** Whether the block says nothing but "Advertisement", "Read more" and the like. */
  static boolean isLine(String block) {
    String words = block.toLowerCase(Locale.ROOT);
    return isListed("line", words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }

  static boolean isEmbed(Element element) {
    return isNamed(element.className(), "embed");
  }

  private boolean holds(Element element) {
    if (isListed("tag", element.normalName()) && !element.isBlock()) {
      return true;
    }
    boolean isClutter =
        isHidden(element)
            || isListed("tag", element.normalName())
            // An inline element holds words of a sentence, whatever it is called.
            || element.isBlock() && isNamedLikeClutter(element);
    return isClutter
        && !aroundEmbeds.contains(element)
        && text.of(element) < SHARE_OF_ARTICLE * Math.max(1, text.ofAll());
  }

  private static boolean isNamedLikeClutter(Element element) {
    return Stream.of(element.className(), element.id(), element.attr("role"))
        .anyMatch(names -> isNamed(names, "name"));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN_STYLE.matcher(element.attr("style")).find();
  }

  /** Whether one of the names, between white space, holds words that are listed. */
  private static boolean isNamed(String names, String kind) {
    for (String name : names.split("\\s+")) {
      List<String> words =
          BETWEEN_WORDS
              .splitAsStream(name)
              .filter(word -> !word.isEmpty())
              .map(word -> word.toLowerCase(Locale.ROOT))
              .toList();
      for (int from = 0; from < words.size(); from++) {
        int last = Math.min(words.size(), from + LONGEST_NAME);
        for (int to = from + 1; to <= last; to++) {
          if (isListed(kind, String.join(" ", words.subList(from, to)))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

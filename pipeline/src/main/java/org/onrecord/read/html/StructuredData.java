package org.onrecord.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD (schema.org {@code NewsArticle} and its kin); absent
 * values are empty. Scripts that are not JSON are passed over as browsers and search engines do.
 */
record StructuredData(
    String headline,
    String published,
    String publisher,
    String authors,
    String language,
    String articleBody) {

  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(JsonNode.class);

  static StructuredData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parse(script.data()).flatMap(StructuredData::article);
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return new StructuredData("", "", "", "", "", "");
  }

  private static StructuredData of(JsonNode article) {
    return new StructuredData(
        names(article.path("headline")),
        names(article.path("datePublished")),
        names(article.path("publisher")),
        names(article.path("author")),
        names(article.path("inLanguage")),
        article.path("articleBody").asText("").strip());
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(READER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The first article in breadth-first order, so that the page's own precedes those it lists. */
  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting");
  }

  /** Text, an object with a name, or several of these. */
  private static String names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode name = one.isObject() ? one.path("name") : one;
      if (name.isTextual() && !name.textValue().isBlank()) {
        names.add(name.textValue().strip());
      }
    }
    return String.join(", ", names);
  }
}

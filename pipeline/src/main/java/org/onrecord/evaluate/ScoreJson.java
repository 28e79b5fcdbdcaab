package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Writes a score as one JSON object: the figures by name, then {@code errors} if there are any. */
public final class ScoreJson {

  private ScoreJson() {}

  public static String of(Score score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putAll(json, score.figures());
    if (!score.mistakes().isEmpty()) {
      ArrayNode errors = json.putArray("errors");
      score.mistakes().forEach(mistake -> put(errors.addObject(), mistake));
    }
    return json.toString();
  }

  private static void putAll(ObjectNode json, Map<String, Figure> figures) {
    figures.forEach((name, figure) -> put(json, name, figure));
  }

  private static void put(ObjectNode json, String name, Figure figure) {
    if (figure instanceof Figure.Count count) {
      json.put(name, count.value());
    } else if (figure instanceof Figure.Share share) {
      json.put(name, share.value());
    } else if (figure instanceof Figure.Fraction fraction) {
      json.put(name, fraction.part() + "/" + fraction.whole());
    } else if (figure instanceof Figure.Quality quality) {
      put(json.putObject(name), quality);
    } else if (figure instanceof Figure.Group group) {
      putAll(json.putObject(name), group.members());
    }
  }

  private static void put(ObjectNode json, Figure.Quality quality) {
    json.put("p", quality.p());
    json.put("r", quality.r());
    json.put("f1", quality.f1());
    json.put("tp", quality.tp());
    json.put("pred", quality.pred());
    json.put("gold", quality.gold());
  }

  private static void put(ObjectNode json, Mistake mistake) {
    json.put("kind", mistake.kind().name().toLowerCase(Locale.ROOT));
    json.put("id", mistake.articleId());
    json.put("gold", mistake.gold());
    json.put("predicted", mistake.predicted());
    json.put("sentence", mistake.sentence());
    json.put("why", mistake.why());
  }
}

package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Compares the figures of a run with expected ones, all of them and in their order. */
final class Scored {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Evaluation evaluation;

  private Scored(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static Scored by(Evaluation evaluation) {
    return new Scored(evaluation);
  }

  Scored with(Path run) throws BrokenDataException {
    RunArticle.forEach(run, evaluation::add);
    return this;
  }

  void has(String json) throws JsonProcessingException {
    assertThat(normal(ScoreJson.of(evaluation.score(0)))).isEqualTo(normal(json));
  }

  /** One figure a line; 0, 0.0 and 0.00 are the same number. */
  private static String normal(String json) throws JsonProcessingException {
    return doubles(JSON.readTree(json)).toPrettyString();
  }

  private static JsonNode doubles(JsonNode node) {
    if (node.isNumber()) {
      return DoubleNode.valueOf(node.doubleValue());
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(doubles(member.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        array.set(at, doubles(array.get(at)));
      }
    }
    return node;
  }
}

package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object and where it stands. A missing member and {@code null} are the same.
 * Every method throws {@link BrokenDataException} with the place for a value of the wrong kind.
 *
 * @param place file and line, as messages begin
 */
record Members(JsonNode node, String place) {

  /** An id, as text or as a whole number. */
  String id(String name) throws BrokenDataException {
    JsonNode value = node.get(name);
    if (value != null && value.isIntegralNumber()) {
      return value.asText();
    }
    String id = requiredText(name);
    if (id.isBlank()) {
      throw broken(name, "is empty; give it an id");
    }
    return id;
  }

  String requiredText(String name) throws BrokenDataException {
    return text(name)
        .orElseThrow(() -> broken(name, "is missing; it must be there, in quotation marks"));
  }

  Optional<String> text(String name) throws BrokenDataException {
    JsonNode value = present(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw broken(name, "must be text in quotation marks");
    }
    return Optional.of(value.textValue());
  }

  OptionalDouble number(String name) throws BrokenDataException {
    JsonNode value = present(name);
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      throw broken(name, "must be a number");
    }
    return OptionalDouble.of(value.doubleValue());
  }

  boolean flag(String name) {
    JsonNode value = present(name);
    return value != null && value.asBoolean();
  }

  boolean has(String name) {
    return present(name) != null;
  }

  /** The member as an object; one without members when it is missing. */
  Members object(String name) throws BrokenDataException {
    JsonNode value = node.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
      throw broken(name, "must be an object, {...}");
    }
    return new Members(value, place);
  }

  List<Members> requiredObjects(String name) throws BrokenDataException {
    if (!has(name)) {
      throw broken(name, "is missing; is this file for another task?");
    }
    return objects(name);
  }

  /** The objects of an array; none when it is missing. */
  List<Members> objects(String name) throws BrokenDataException {
    List<Members> items = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isObject()) {
        throw broken(name, "must hold objects, [{...}, ...]");
      }
      items.add(new Members(item, place));
    }
    return items;
  }

  /** Ranges written {@code [[start, end], ...]}; none when the member is missing. */
  List<Range> pairs(String name) throws BrokenDataException {
    List<Range> ranges = new ArrayList<>();
    for (JsonNode pair : array(name)) {
      if (pair.size() != 2) {
        throw broken(name, "must hold pairs of offsets, [[start, end], ...]");
      }
      ranges.add(range(pair.get(0), pair.get(1), name));
    }
    return ranges;
  }

  /** Ranges written {@code [{"start": 0, "end": 4}, ...]}; none when the member is missing. */
  List<Range> spans(String name) throws BrokenDataException {
    List<Range> ranges = new ArrayList<>();
    for (Members span : objects(name)) {
      ranges.add(span.range());
    }
    return ranges;
  }

  /** The members {@code start} and {@code end}. */
  Range range() throws BrokenDataException {
    return range(node.path("start"), node.path("end"), "start");
  }

  private Range range(JsonNode start, JsonNode end, String name) throws BrokenDataException {
    if (!start.canConvertToInt() || !end.canConvertToInt()) {
      throw broken(name, "and its end must be whole numbers: offsets in code points");
    }
    if (start.intValue() < 0 || end.intValue() < start.intValue()) {
      throw broken(
          name,
          String.format(
              Locale.ROOT,
              "is a place from %d to %d; an end must not lie before its start",
              start.intValue(),
              end.intValue()));
    }
    return new Range(start.intValue(), end.intValue());
  }

  private Iterable<JsonNode> array(String name) throws BrokenDataException {
    JsonNode value = present(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw broken(name, "must be an array, [...]");
    }
    return value;
  }

  private @Nullable JsonNode present(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  BrokenDataException broken(String name, String problem) {
    return new BrokenDataException(place + ": «" + name + "» " + problem);
  }
}

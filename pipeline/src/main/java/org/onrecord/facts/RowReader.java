package org.onrecord.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table from CSV with a header line or from JSON Lines, whichever the file holds. Blank
 * lines are passed over; a column that nobody knows is an error, since a misspelt one would be lost
 * silently.
 */
final class RowReader {

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build();

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final String file;
  private final Set<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private RowReader(String file, Set<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * The lines in order.
   *
   * @param columns all columns that a line may have
   */
  static List<Row> read(Path file, Set<String> columns) throws BadReferenceException {
    RowReader reader = new RowReader(file.toString(), columns);
    String text = reader.text(file);
    if (text.isBlank()) {
      throw new BadReferenceException(
          file + ": is empty; write a header line " + String.join(",", columns));
    }
    if (text.stripLeading().startsWith("{")) {
      reader.jsonLines(text);
    } else {
      reader.csv(text);
    }
    return List.copyOf(reader.rows);
  }

  private String text(Path path) throws BadReferenceException {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadReferenceException(file + ": is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new BadReferenceException(file + ": cannot be read: " + e + "; check path and rights");
    }
  }

  private void jsonLines(String text) throws BadReferenceException {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object(number, line).properties()) {
          cells.put(column(number, member.getKey()), value(number, member));
        }
        add(number, cells);
      }
    }
  }

  private JsonNode object(int number, String line) throws BadReferenceException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw wrong(number, "no JSON object; write {\"subject\": \"...\", ...} on one line");
    } catch (JsonProcessingException e) {
      throw wrong(number, "not JSON: " + e.getOriginalMessage() + "; write one object on one line");
    }
  }

  private String value(int number, Map.Entry<String, JsonNode> member)
      throws BadReferenceException {
    JsonNode value = member.getValue();
    if (value.isContainerNode() || value.isBoolean()) {
      throw wrong(number, member.getKey() + " is " + value + "; write a text or a number");
    }
    return value.isNull()
        ? ""
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private void csv(String text) throws BadReferenceException {
    List<String> header = List.of();
    int number = 1;
    for (String record : records(text)) {
      String[] cells = cells(number, record);
      if (!record.isBlank() && header.isEmpty()) {
        header = header(number, cells);
      } else if (!record.isBlank()) {
        add(number, byColumn(number, header, cells));
      }
      number += (int) record.chars().filter(c -> c == '\n').count() + 1;
    }
  }

  /** The records without their line ends; one with a quoted line end goes over several lines. */
  private static List<String> records(String text) {
    List<String> records = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      quoted ^= text.charAt(at) == '"';
      if (text.charAt(at) == '\n' && !quoted) {
        records.add(text.substring(start, at));
        start = at + 1;
      }
    }
    records.add(text.substring(start));
    return records;
  }

  private String[] cells(int number, String record) throws BadReferenceException {
    if (record.isBlank()) {
      return new String[0];
    }
    try {
      return CSV.readerFor(String[].class).<String[]>readValues(record).next();
    } catch (IOException | RuntimeException e) {
      throw wrong(number, "not CSV; close quotation marks, and double those inside a cell");
    }
  }

  private List<String> header(int number, String[] cells) throws BadReferenceException {
    List<String> header = new ArrayList<>();
    for (String cell : cells) {
      header.add(column(number, cell.strip()));
    }
    return header;
  }

  private Map<String, String> byColumn(int number, List<String> header, String[] cells)
      throws BadReferenceException {
    if (cells.length > header.size()) {
      throw wrong(
          number,
          cells.length
              + " cells under "
              + header.size()
              + " columns; put a cell that holds a comma in quotation marks");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at++) {
      byColumn.put(header.get(at), cells[at]);
    }
    return byColumn;
  }

  private String column(int number, String name) throws BadReferenceException {
    String column =
        name.toLowerCase(Locale.ROOT).replace("asof", "as-of").replace("as_of", "as-of");
    if (!columns.contains(column)) {
      throw wrong(number, "unknown column «" + name + "»; name them " + String.join(", ", columns));
    }
    return column;
  }

  private void add(int number, Map<String, String> cells) {
    Map<String, String> filled = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) -> {
          if (!cell.isBlank()) {
            filled.put(column, cell.strip());
          }
        });
    if (!filled.isEmpty()) {
      String name = String.valueOf(Path.of(file).getFileName());
      rows.add(new Row(file + " line " + number, name + " line " + number, filled));
    }
  }

  private BadReferenceException wrong(int number, String what) {
    return new BadReferenceException(file + " line " + number + ": " + what);
  }
}

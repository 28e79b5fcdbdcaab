package org.onrecord.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.entity.Gazetteer.Entry;

/** The table that a user writes by hand or exports from a spreadsheet. */
final class GazetteerFile {

  private final String file;
  private final List<Entry> entries = new ArrayList<>();
  private List<String> columns = List.of("name", "type", "aliases");
  private boolean first = true;

  private GazetteerFile(String file) {
    this.file = file;
  }

  static List<Entry> parse(String file, String text) {
    GazetteerFile reader = new GazetteerFile(file);
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        reader.line(i + 1, lines[i]);
      }
    }
    return reader.entries;
  }

  private void line(int number, String line) {
    List<String> cells = cells(number, line);
    if (first) {
      first = false;
      List<String> lower = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      if (lower.contains("name") && lower.contains("type")) {
        columns = lower;
        return;
      }
    }
    if (cells.size() > columns.size()) {
      throw wrong(
          number,
          cells.size() + " cells under " + columns + "; put a cell that holds a comma in quotes");
    }
    String name = cell(cells, "name");
    if (name.isEmpty()) {
      throw wrong(
          number, "no name; each line needs name and type, such as: Acme Corp,ORGANIZATION");
    }
    entries.add(new Entry(name, type(number, cell(cells, "type")), aliases(cells)));
  }

  private String cell(List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private List<String> aliases(List<String> cells) {
    List<String> aliases = new ArrayList<>();
    for (String alias : cell(cells, "aliases").split("\\|", -1)) {
      if (!alias.isBlank()) {
        aliases.add(alias.strip());
      }
    }
    return aliases;
  }

  private EntityType type(int number, String word) {
    Optional<EntityType> type = typeNamed(word.toUpperCase(Locale.ROOT));
    return type.orElseThrow(
        () -> wrong(number, "unknown type \"" + word + "\"; write one of " + Gazetteer.types()));
  }

  private static Optional<EntityType> typeNamed(String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Cells of one line; RFC 4180 quotes where commas divide. */
  private List<String> cells(int number, String line) {
    if (line.indexOf('\t') >= 0) {
      return List.of(line.split("\t", -1));
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw wrong(number, "a quotation mark is not closed; close it on the same line");
    }
    cells.add(cell.toString());
    return cells;
  }

  private IllegalArgumentException wrong(int number, String what) {
    return new IllegalArgumentException(file + " line " + number + ": " + what);
  }
}

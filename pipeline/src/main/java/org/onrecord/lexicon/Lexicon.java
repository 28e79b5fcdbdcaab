package org.onrecord.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list of the program: UTF-8, tab-separated; lines that start with {@code #} are comments;
 * the first other line names the columns. A row may leave out trailing columns.
 */
public final class Lexicon {

  private final String name;
  private final List<Row> rows;

  private Lexicon(String name, List<Row> rows) {
    this.name = name;
    this.rows = Collections.unmodifiableList(rows);
  }

  /**
   * Reads the resource {@code name} that stands beside {@code owner} on the class path.
   *
   * @throws IllegalStateException when it is missing or a row has more cells than the header
   */
  public static Lexicon load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Lexicon parse(String name, BufferedReader reader) throws IOException {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      if (cells.size() > header.size()) {
        throw new IllegalStateException(
            name + " line " + number + ": " + cells.size() + " cells under " + header);
      }
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        byColumn.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
      }
      rows.add(new Row(name, number, byColumn));
    }
    return new Lexicon(name, rows);
  }

  public String name() {
    return name;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The different cells of a column. */
  public Set<String> column(String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
  }

  /** The different cells of a column in the rows whose cell under {@code by} is {@code value}. */
  public Set<String> column(String column, String by, String value) {
    return rows.stream()
        .filter(row -> row.get(by).equals(value))
        .map(row -> row.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One line of a lexicon. */
  public record Row(String lexicon, int line, Map<String, String> cells) {

    /**
     * The cell of a column, empty where the row leaves it out.
     *
     * @throws IllegalStateException when the header has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(lexicon + " has no column " + column);
      }
      return cell;
    }

    /** The cell's parts between {@code |}, none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
  }
}

package org.onrecord.entity;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** Names whose type is known beforehand, with their aliases. Immutable. */
public final class Gazetteer {

  private static final Gazetteer EMPTY = new Gazetteer(List.of());

  private final Map<String, Entry> byKey;

  /**
   * One known thing.
   *
   * @param name its usual full name
   * @param aliases other names of the same thing
   */
  public record Entry(String name, EntityType type, List<String> aliases) {

    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private Gazetteer(Collection<Entry> entries) {
    Map<String, Entry> keys = new HashMap<>();
    for (Entry entry : entries) {
      keys.put(NameText.key(entry.name()), entry);
    }
    for (Entry entry : entries) {
      for (String alias : entry.aliases()) {
        keys.putIfAbsent(NameText.key(alias) + (isAbbreviation(alias) ? "." : ""), entry);
      }
    }
    this.byKey = Map.copyOf(keys);
  }

  /** A gazetteer that knows nothing. */
  public static Gazetteer empty() {
    return EMPTY;
  }

  /** The names that the program brings: countries, states, big companies, agencies, newspapers. */
  public static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * Reads a user's file: UTF-8, a comma or tab separated table with the columns {@code name},
   * {@code type} and, if wanted, {@code aliases} (several divided by {@code |}). A first line that
   * names these columns is a header and may order them freely; lines that start with {@code #} and
   * blank lines are skipped. Types are those of {@link EntityType} in any case.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when a line is wrong; the message names the file, the line and
   *     what to write instead
   */
  public static Gazetteer read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8; save the gazetteer as UTF-8", e);
    }
    return new Gazetteer(GazetteerFile.parse(file.toString(), text));
  }

  /**
   * The thing of this name or alias; full stops (but at the end of an abbreviated word) and curly
   * apostrophes do not matter, case does.
   */
  public Optional<Entry> find(String name) {
    String key = NameText.key(name);
    Entry entry = byKey.get(key);
    return Optional.ofNullable(entry == null && name.endsWith(".") ? byKey.get(key + ".") : entry);
  }

  /** "Ore." is Oregon, "Ore" is not; "U.S." and "US" are alike. */
  private static boolean isAbbreviation(String alias) {
    return alias.endsWith(".") && alias.chars().anyMatch(Character::isLowerCase);
  }

  /** Keys of all names and aliases, see {@link NameText#key}. */
  Collection<String> keys() {
    return byKey.keySet();
  }

  private static final class Holder {
    static final Gazetteer BUILT_IN = load();

    private static Gazetteer load() {
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (Lexicon.Row row : Lexicon.load(Gazetteer.class, "known-names.tsv").rows()) {
        EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        Entry entry = new Entry(row.get("name"), type, row.list("aliases"));
        if (entries.put(entry.name(), entry) != null) {
          throw new IllegalStateException(row.lexicon() + " line " + row.line() + ": twice");
        }
      }
      return new Gazetteer(new ArrayList<>(entries.values()));
    }
  }

  /** Types as a person would list them in a message. */
  static String types() {
    return String.join(", ", Arrays.stream(EntityType.values()).map(Enum::name).toList());
  }
}

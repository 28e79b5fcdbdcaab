package org.onrecord.runfolder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A run folder, open for reading. Keeps in memory the relations, where each article and claim
 * stands, and a few articles read last; everything else is read from the files when asked for.
 *
 * <p>Methods throw {@link IOException} with file and line for a record that cannot be used.
 */
public final class RunFolder implements Closeable {

  private static final int ARTICLES_KEPT = 8;

  /** About so many bytes of lines of articles go into one block, 120,000 characters of text. */
  private static final int BLOCK = 600_000;

  private static final JsonFactory PARSERS = new JsonFactory();
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Path dir;
  private final JsonLines articleLines;
  private final JsonLines claimLines;
  private final Map<String, JsonLines.Place> articlePlaces = new LinkedHashMap<>();
  private final Map<String, List<JsonLines.Place>> claimPlaces = new HashMap<>();
  private List<RelationEntry> relations = List.of();
  private final Set<String> related = new HashSet<>();
  private final Map<String, ArticleEntry> recentArticles =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArticleEntry> eldest) {
          return size() > ARTICLES_KEPT;
        }
      };

  private RunFolder(Path dir, JsonLines articleLines, JsonLines claimLines) {
    this.dir = dir;
    this.articleLines = articleLines;
    this.claimLines = claimLines;
  }

  /**
   * Opens a folder and finds its records.
   *
   * @throws IOException when {@code articles.jsonl} or {@code claims.jsonl} cannot be read or do
   *     not fit together, or a line of {@code relations.jsonl} cannot be used
   */
  public static RunFolder open(Path dir) throws IOException {
    JsonLines articles = JsonLines.open(dir.resolve("articles.jsonl"));
    try {
      RunFolder folder = new RunFolder(dir, articles, JsonLines.open(dir.resolve("claims.jsonl")));
      try {
        folder.index();
        return folder;
      } catch (IOException | RuntimeException e) {
        folder.claimLines.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      articles.close();
      throw e;
    }
  }

  private void index() throws IOException {
    relations = List.copyOf(all("relations.jsonl", Entries::relation));
    Set<String> ends = new HashSet<>();
    relations.forEach(relation -> ends.addAll(relation.claims()));
    articleLines.forEach(
        (place, line) -> articlePlaces.put(articleId(articleLines, place, line), place));
    claimLines.forEach(
        (place, line) -> {
          String articleId = articleId(claimLines, place, line);
          if (!articlePlaces.containsKey(articleId)) {
            throw new IOException(
                claimLines.where(place) + ": articles.jsonl has no article " + articleId);
          }
          claimPlaces.computeIfAbsent(articleId, id -> new ArrayList<>()).add(place);
          String claimId = ends.isEmpty() ? "" : member(claimLines, place, line, "claimId");
          if (ends.contains(claimId)) {
            related.add(claimId);
          }
        });
  }

  private static String articleId(JsonLines lines, JsonLines.Place place, byte[] line)
      throws IOException {
    return member(lines, place, line, "articleId");
  }

  /** Reads no further than the member, since the text behind an id is long. */
  private static String member(JsonLines lines, JsonLines.Place place, byte[] line, String name)
      throws IOException {
    try (JsonParser parser = PARSERS.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(name);
        if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    }
    throw new IOException(lines.where(place) + ": no " + name);
  }

  /** All articles, in the order of the file. */
  public List<String> articleIds() {
    return List.copyOf(articlePlaces.keySet());
  }

  /**
   * @throws IllegalArgumentException when the folder has no such article
   */
  public ArticleEntry article(String id) throws IOException {
    ArticleEntry recent = recentArticles.get(id);
    if (recent != null) {
      return recent;
    }
    ArticleEntry article = article(id, place(id));
    recentArticles.put(id, article);
    return article;
  }

  private JsonLines.Place place(String articleId) {
    JsonLines.Place place = articlePlaces.get(articleId);
    if (place == null) {
      throw new IllegalArgumentException("no article " + articleId);
    }
    return place;
  }

  private ArticleEntry article(String id, JsonLines.Place place) throws IOException {
    Fields fields = read(articleLines, place, Function.identity());
    try {
      return Entries.article(
          fields, fields.redacted() ? knownWords(id, fields) : fields.required("text"));
    } catch (IllegalArgumentException e) {
      throw new IOException(articleLines.where(place) + ": " + e.getMessage(), e);
    }
  }

  private String knownWords(String articleId, Fields article) throws IOException {
    KnownWords words = new KnownWords();
    words.addAll(article.node());
    for (JsonLines.Place place : claimPlaces.getOrDefault(articleId, List.of())) {
      words.addAll(read(claimLines, place, Function.identity()).node());
    }
    return words.text();
  }

  /** The claims of one article, in the order of the file. */
  public List<ClaimEntry> claims(String articleId) throws IOException {
    return claims(article(articleId));
  }

  private List<ClaimEntry> claims(ArticleEntry article) throws IOException {
    String text = article.text();
    List<ClaimEntry> claims = new ArrayList<>();
    for (JsonLines.Place place : claimPlaces.getOrDefault(article.id(), List.of())) {
      claims.add(
          read(
              claimLines,
              place,
              fields -> {
                ClaimEntry claim = Entries.claim(fields);
                Entries.checkInside(claim.places().stream(), text);
                return claim;
              }));
    }
    return claims;
  }

  /** Works on some articles; several do at a time. */
  @FunctionalInterface
  public interface BlockWork<T> {

    /**
     * @param number of the block, from 0
     * @param articles in the order of the file
     */
    T of(int number, List<ArticleWithClaims> articles) throws IOException;
  }

  /** Takes what came of a block. */
  @FunctionalInterface
  public interface BlockTaker<T> {
    void take(T result) throws IOException;
  }

  /**
   * Works on all articles, in blocks.
   *
   * @param threads that read and work at a time; each keeps a block or two in memory
   * @param taker called by the calling thread, in the order of the file
   */
  public <T> void forEachBlock(int threads, BlockWork<T> work, BlockTaker<T> taker)
      throws IOException {
    List<List<String>> blocks = Blocks.of(articleIds(), id -> place(id).length(), BLOCK);
    new Blocks<>((number, ids) -> work.of(number, read(ids)), taker).forEach(blocks, threads);
  }

  private List<ArticleWithClaims> read(List<String> ids) throws IOException {
    List<ArticleWithClaims> articles = new ArrayList<>();
    for (String id : ids) {
      ArticleEntry article = article(id, place(id));
      articles.add(new ArticleWithClaims(article, claims(article)));
    }
    return articles;
  }

  /** All claims in the order of the file, without a look at their articles. */
  public void forEachClaim(Consumer<ClaimEntry> taker) throws IOException {
    claimLines.forEach(
        (place, line) -> taker.accept(parse(claimLines, place, line, Entries::claim)));
  }

  /**
   * Where a claim of this folder stands.
   *
   * @param claimId its whole id
   */
  public record Known(String claimId, String articleId) {}

  /** Where the claims stand that a condition holds for, in the order of the file. */
  public List<Known> find(Predicate<ClaimEntry> condition) throws IOException {
    List<Known> found = new ArrayList<>();
    forEachClaim(
        claim -> {
          if (condition.test(claim)) {
            found.add(new Known(claim.id(), claim.articleId()));
          }
        });
    return found;
  }

  /** The claims whose id begins so, in the order of the file. */
  public List<Known> claimsStartingWith(String beginning) throws IOException {
    List<Known> found = new ArrayList<>();
    claimLines.forEach(
        (place, line) -> {
          String id = member(claimLines, place, line, "claimId");
          if (id.startsWith(beginning)) {
            found.add(new Known(id, articleId(claimLines, place, line)));
          }
        });
    return found;
  }

  /**
   * @throws IllegalArgumentException when the folder has no such claim
   */
  public ClaimEntry claim(Known known) throws IOException {
    return claims(known.articleId()).stream()
        .filter(claim -> claim.id().equals(known.claimId()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no claim " + known.claimId()));
  }

  /** The relations in the order of the file; none when the file is absent. */
  public List<RelationEntry> relations() {
    return relations;
  }

  /**
   * Whether a claim that a relation names is one of this folder.
   *
   * @param relatedClaimId a claim of one of {@link #relations}
   */
  public boolean holdsRelated(String relatedClaimId) {
    return related.contains(relatedClaimId);
  }

  /** The claims of earlier runs that relations name, by their ids; none when the file is absent. */
  public Map<String, EarlierEntry> earlier() throws IOException {
    Map<String, EarlierEntry> claims = new LinkedHashMap<>();
    all("earlier.jsonl", Entries::earlier).forEach(claim -> claims.put(claim.id(), claim));
    return claims;
  }

  /** The claims that edited articles do not hold any more; none when the file is absent. */
  public List<GoneEntry> gone() throws IOException {
    return all("gone.jsonl", Entries::gone);
  }

  /** The inputs that could not be read; none when the file is absent. */
  public List<RejectedEntry> rejected() throws IOException {
    return all("rejected.jsonl", Entries::rejected);
  }

  /** The manifest; an empty object when the file is absent. */
  public JsonNode manifest() throws IOException {
    Path file = dir.resolve("manifest.json");
    return Files.exists(file)
        ? JSON.readTree(Files.readAllBytes(file))
        : JsonNodeFactory.instance.objectNode();
  }

  private <T> List<T> all(String name, Function<Fields, T> entry) throws IOException {
    List<T> entries = new ArrayList<>();
    Path file = dir.resolve(name);
    if (Files.exists(file)) {
      try (JsonLines lines = JsonLines.open(file)) {
        lines.forEach((place, line) -> entries.add(parse(lines, place, line, entry)));
      }
    }
    return entries;
  }

  private static <T> T read(JsonLines lines, JsonLines.Place place, Function<Fields, T> entry)
      throws IOException {
    return parse(lines, place, lines.read(place), entry);
  }

  private static <T> T parse(
      JsonLines lines, JsonLines.Place place, byte[] line, Function<Fields, T> entry)
      throws IOException {
    try {
      return entry.apply(new Fields(JSON.readTree(line)));
    } catch (IllegalArgumentException | IOException e) {
      throw new IOException(lines.where(place) + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    try (articleLines;
        claimLines) {
      recentArticles.clear();
    }
  }
}
